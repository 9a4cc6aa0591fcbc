import { NativeSelect } from '@mantine/core';
import type { ComparisonView } from '@/domain/comparison-view';
import { useAddressActions } from '@/store/address';
import classes from './Comparison.module.css';

/** Which regions are compared: the part at the left, the whole or a peer at the right. */
export function RegionPicker({ view }: { view: ComparisonView }) {
  const { setRegions } = useAddressActions();
  const { own, other, ownOptions, otherOptions } = view;
  const toData = (options: ComparisonView['ownOptions']) =>
    options.map(({ id, name, pairs }) => ({
      value: id,
      label: `${name}（可比 ${pairs} 对）`,
    }));
  return (
    <div className={classes.picker}>
      <span className={classes.swatch} data-level={own.level} />
      <NativeSelect
        size="xs"
        aria-label="对比地区"
        value={own.id}
        data={toData(ownOptions)}
        onChange={(event) => setRegions(event.currentTarget.value, other.id)}
      />
      <span>与</span>
      <span className={classes.swatch} data-level={other.level} />
      <NativeSelect
        size="xs"
        aria-label="对照地区"
        value={other.id}
        data={toData(otherOptions)}
        onChange={(event) => setRegions(own.id, event.currentTarget.value)}
      />
    </div>
  );
}
