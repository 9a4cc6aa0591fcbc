import { SPANNING } from '@/domain/filters';
import type { Dataset } from '@/domain/statements/dataset';
import { zonesAcross } from '@/domain/statements/placement';
import { useAddressActions } from '@/store/address';
import classes from './SpanningSwitch.module.css';

/** Beside the regions: whether a district is asked for with the zones that lie across its border. */
export function SpanningSwitch({ dataset, spanning }: { dataset: Dataset; spanning: string }) {
  const { setSpanning } = useAddressActions();
  const zones = zonesAcross(dataset);
  if (zones.length === 0) return null;
  return (
    <label
      className={classes.switch}
      title={`选区县时，区内功能区一并列入；${zones.join('、')}跨几个区县，勾选后在所跨各区县都列入`}
    >
      <input
        type="checkbox"
        checked={spanning !== ''}
        onChange={() => setSpanning(spanning === '' ? SPANNING : '')}
      />
      区县含跨区县功能区
    </label>
  );
}
