import { lazyPart } from '@/ui/parts/lazy-part';
import { PartBox } from '@/ui/parts/PartBox';
import { PartFailure } from '@/ui/parts/PartFailure';

/** What views open over or beside themselves: fetched when first used, or when the page is idle. */

/** Who says a figure and where it is printed. */
export const SourcePanel = lazyPart(
  () => import('@/features/source/SourcePanel').then((module) => module.SourcePanel),
  (props) => <PartBox label="出处" place="panel" {...props} />,
);
export const PictureDialog = lazyPart(
  () => import('@/features/export/PictureDialog').then((module) => module.PictureDialog),
  (props) => <PartBox label="导出图片" place="dialog" {...props} />,
);
export const BatchDialog = lazyPart(
  () => import('@/features/export/BatchDialog').then((module) => module.BatchDialog),
  (props) => <PartBox label="导出图片" place="dialog" {...props} />,
);

export const KeysDialog = lazyPart(
  () => import('@/app/KeysDialog').then((module) => module.KeysDialog),
  (props) => <PartBox label="快捷键" place="dialog" {...props} />,
);

/** How much is behind: a number that comes after what stands around it. */
export const BehindCount = lazyPart(
  () => import('@/features/overview/BehindCount').then((module) => module.BehindCount),
  () => null,
);

/** Beside the headlines or below them: nothing moves when it comes. */
export const OverviewAside = lazyPart(
  () => import('@/features/overview/OverviewAside').then((module) => module.OverviewAside),
  ({ failure, onRetry }) =>
    failure === undefined ? null : (
      <PartFailure label="总览要点" failure={failure} onRetry={onRetry} />
    ),
);
