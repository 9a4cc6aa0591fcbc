import { lazyPart, type PlaceholderProps } from '@/ui/parts/lazy-part';
import { PartBox } from '@/ui/parts/PartBox';
import type { ExportMenuProps } from './ExportMenu';
import classes from './LazyExportMenu.module.css';

function MenuPlaceholder({ target, isOpen, ...box }: ExportMenuProps & PlaceholderProps) {
  return (
    <div className={classes.place}>
      {target}
      {isOpen ? <PartBox label="导出菜单" place="menu" {...box} /> : null}
    </div>
  );
}

/** The export menu, fetched with its first use. */
export const LazyExportMenu = lazyPart(
  () => import('./ExportMenu').then((module) => module.ExportMenu),
  MenuPlaceholder,
);
