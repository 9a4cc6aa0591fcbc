import type { BatchHead } from '@/domain/monitoring/batch';
import type { Dataset } from '@/domain/statements/dataset';
import classes from './Monitoring.module.css';

/** Who reports what, and when. */
export function HeadForm({
  dataset,
  head,
  onChange,
}: {
  dataset: Dataset;
  head: BatchHead;
  onChange: (head: BatchHead) => void;
}) {
  const { note: _, ...withoutNote } = head;
  return (
    <div className={classes.fields}>
      <label>
        批次名称
        <input
          value={head.name}
          maxLength={60}
          onChange={(event) => onChange({ ...head, name: event.currentTarget.value })}
        />
      </label>
      <label>
        报送单位
        <input
          value={head.issuer}
          maxLength={60}
          placeholder="如：市统计局"
          onChange={(event) => onChange({ ...head, issuer: event.currentTarget.value })}
        />
      </label>
      <label>
        报送日期
        <input
          type="date"
          value={head.issuedOn}
          onChange={(event) => {
            if (event.currentTarget.value !== '') {
              onChange({ ...head, issuedOn: event.currentTarget.value });
            }
          }}
        />
      </label>
      <label>
        报送地区
        <select
          value={head.regionId}
          onChange={(event) => onChange({ ...head, regionId: event.currentTarget.value })}
        >
          {dataset.regions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        说明
        <input
          value={head.note ?? ''}
          maxLength={200}
          onChange={(event) => {
            const note = event.currentTarget.value;
            onChange(note === '' ? withoutNote : { ...head, note });
          }}
        />
      </label>
    </div>
  );
}
