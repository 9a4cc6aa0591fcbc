import { useEffect, useState } from 'react';
import type { ComputedChart } from '@/domain/charts/computed-chart';
import { describeError } from '@/domain/describe-error';
import type { ExportScope } from './export-scope';
import { drawPicture, type PictureOptions } from './picture';
import { withTimeLimit } from './time-limit';

/** How long typing rests before the picture is drawn anew, in milliseconds. */
const REST = 200;

/** The picture as it will be saved; the last one stays until the next is drawn. */
export interface Preview {
  readonly url: string | undefined;
  readonly isDrawing: boolean;
  readonly failure: string | undefined;
}

/** Draws the picture whenever its options have come to rest. */
export function usePreview(
  scope: ExportScope,
  chart: ComputedChart,
  options: PictureOptions,
): Preview {
  const [preview, setPreview] = useState<Preview>({
    url: undefined,
    isDrawing: true,
    failure: undefined,
  });
  useEffect(() => {
    let isWanted = true;
    setPreview((last) => ({ ...last, isDrawing: true }));
    const timer = setTimeout(async () => {
      try {
        const svg = await withTimeLimit(drawPicture(scope, chart, options));
        const url = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
        if (isWanted) setPreview({ url, isDrawing: false, failure: undefined });
      } catch (error) {
        const failure = describeError(error);
        if (isWanted) setPreview({ url: undefined, isDrawing: false, failure });
      }
    }, REST);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [scope, chart, options]);
  return preview;
}
