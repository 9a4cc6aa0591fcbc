import { memo, useId, useState } from 'react';
import { useStableCallback } from '@/ui/use-stable-callback';
import classes from './CheckList.module.css';

/** One choice of a list, with how many results it would leave. */
export interface CheckOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/**
 * A folded list of choices, any number of which may be taken. Plain inputs, since a panel of a
 * hundred of them is drawn again at every click.
 */
export const CheckList = memo(function CheckList({
  legend,
  options,
  foldedLength,
  chosen,
  onChange,
}: {
  legend: string;
  options: readonly CheckOption[];
  /** Longer lists show this many options first; chosen ones are always in sight. */
  foldedLength: number;
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}) {
  const id = useId();
  const [isUnfolded, setUnfolded] = useState(false);
  const toggle = useStableCallback((value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((v) => v !== value) : [...chosen, value]),
  );
  const isLong = options.length > foldedLength + 2;
  const shown =
    isLong && !isUnfolded
      ? options.filter((option, index) => index < foldedLength || chosen.includes(option.value))
      : options;
  return (
    <details className={classes.group} open>
      <summary>
        {legend}
        {chosen.length > 0 ? <span className={classes.chosen}>{chosen.length}</span> : null}
      </summary>
      <fieldset>
        <legend>{legend}</legend>
        {shown.map(({ value, label, count }) => {
          const isChosen = chosen.includes(value);
          return (
            <Option
              key={value}
              id={`${id}-${value}`}
              value={value}
              label={label}
              count={count}
              isChosen={isChosen}
              onToggle={toggle}
            />
          );
        })}
      </fieldset>
      {isLong ? (
        <button type="button" className={classes.more} onClick={() => setUnfolded(!isUnfolded)}>
          {isUnfolded ? '收起' : `显示全部 ${options.length} 项`}
        </button>
      ) : null}
    </details>
  );
});

const Option = memo(function Option({
  id,
  value,
  label,
  count,
  isChosen,
  onToggle,
}: {
  id: string;
  value: string;
  label: string;
  count: number;
  isChosen: boolean;
  onToggle: (value: string) => void;
}) {
  return (
    <label className={classes.option} data-empty={count === 0 && !isChosen}>
      <input
        type="checkbox"
        aria-label={label}
        aria-describedby={id}
        checked={isChosen}
        onChange={() => onToggle(value)}
      />
      <span className={classes.label} title={label}>
        {label}
      </span>
      <span className={classes.count} id={id}>
        {count}
      </span>
    </label>
  );
});
