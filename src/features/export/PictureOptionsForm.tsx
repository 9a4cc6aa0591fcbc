import { SegmentedControl, Textarea } from '@mantine/core';
import classes from './ExportModal.module.css';
import type { PictureOptions } from './picture';
import { PICTURE_SIZES, type PictureSize } from './picture-layout';

const SIZES = (Object.keys(PICTURE_SIZES) as PictureSize[]).map((value) => {
  const { label, width, height } = PICTURE_SIZES[value];
  return { value, label: `${label} ${width}×${height}` };
});

/** Size, comment and link of pictures. */
export function PictureOptionsForm({
  options,
  onChange,
}: {
  options: PictureOptions;
  onChange: (options: PictureOptions) => void;
}) {
  return (
    <div className={classes.options}>
      <SegmentedControl<PictureSize>
        size="xs"
        aria-label="尺寸"
        data={SIZES}
        value={options.size}
        onChange={(size) => onChange({ ...options, size })}
      />
      <label className={classes.switch}>
        <input
          type="checkbox"
          checked={options.hasLink}
          onChange={(event) => onChange({ ...options, hasLink: event.currentTarget.checked })}
        />
        附本视图链接
      </label>
      <Textarea
        className={classes.comment}
        size="xs"
        aria-label="说明文字"
        placeholder="说明文字（可不填），印在标题下方"
        autosize
        minRows={1}
        maxRows={3}
        maxLength={200}
        value={options.comment}
        onChange={(event) => onChange({ ...options, comment: event.currentTarget.value })}
      />
    </div>
  );
}

export const DEFAULT_OPTIONS: PictureOptions = { size: 'wide', comment: '', hasLink: false };
