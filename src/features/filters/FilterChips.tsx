import { IconX } from '@tabler/icons-react';
import { type MouseEvent, useRef } from 'react';
import { type ChosenValue, listChosen } from '@/domain/chosen-values';
import { FILTER_KEY_LABELS, type Filters } from '@/domain/filters';
import {
  type HonouredValues,
  isRecord,
  listPanelKeys,
  sortByHeed,
  type ViewPart,
} from '@/domain/heeded-filters';
import type { Dataset } from '@/domain/statements/dataset';
import { useAddressActions } from '@/store/address';
import classes from './FilterChips.module.css';

/** What the part of a view makes of the values that it does not heed. */
function describeUnheeded(part: ViewPart, { struckOut, notShown }: HonouredValues): string {
  const dimensions = new Set(struckOut.map(({ key }) => FILTER_KEY_LABELS[key]));
  const reason = isRecord(part)
    ? '单项页面不按条件筛选，返回列表后仍适用'
    : `本页不按${[...dimensions].join('、')}筛选`;
  return [
    ...(dimensions.size === 0 ? [] : [reason]),
    ...(notShown.length === 0
      ? []
      : [`本页显示的不是${notShown.map(({ label }) => label).join('、')}`]),
  ].join('；');
}

/** Every chosen filter above the view, also with the panel folded; what the view does not heed is struck out. */
export function FilterChips({
  dataset,
  filters,
  part,
  shownRegions,
}: {
  dataset: Dataset;
  filters: Filters;
  part: ViewPart;
  /** Ids, where a control of the view chooses its regions. */
  shownRegions?: readonly string[] | undefined;
}) {
  const { setDimension, setSpanning, setQuery, clearFilters } = useAddressActions();
  const bar = useRef<HTMLElement>(null);
  const values = sortByHeed(part, listChosen(filters, dataset), shownRegions);
  const unheeded = [...values.struckOut, ...values.notShown];
  const chosen = values.heeded.length + unheeded.length;
  if (chosen === 0) return null;
  const remove = (event: MouseEvent<HTMLElement>, { key, value }: ChosenValue): void => {
    passFocus(bar.current, event.currentTarget, chosen);
    if (key === 'q') setQuery('');
    else if (key === 'spanning') setSpanning('');
    else
      setDimension(
        key,
        filters[key].filter((other) => other !== value),
      );
  };
  // Where the view chooses its regions, it draws them alone.
  const isScoped = listPanelKeys(part).includes('region');
  const toChip = (isHeeded: boolean) => (value: ChosenValue) => (
    <Chip
      key={`${value.key} ${value.value}`}
      value={value}
      isHeeded={isHeeded}
      isScoped={isHeeded && isScoped}
      onRemove={(event) => remove(event, value)}
    />
  );
  return (
    <section ref={bar} className={classes.bar} aria-label="已选筛选条件">
      <ul className={classes.chips}>
        {values.heeded.map(toChip(true))}
        {unheeded.map(toChip(false))}
      </ul>
      {unheeded.length === 0 ? null : <span>{describeUnheeded(part, values)}</span>}
      <button
        type="button"
        className={classes.clear}
        onClick={(event) => {
          passFocus(bar.current, event.currentTarget, 0);
          clearFilters();
        }}
      >
        全部清除
      </button>
    </section>
  );
}

function Chip({
  value: { key, label: name, scope },
  isHeeded,
  isScoped,
  onRemove,
}: {
  value: ChosenValue;
  isHeeded: boolean;
  /** Whether it is said what is found with the value. */
  isScoped: boolean;
  onRemove: (event: MouseEvent<HTMLElement>) => void;
}) {
  const label = isScoped && scope !== undefined ? `${name}（${scope}）` : name;
  const text = `${FILTER_KEY_LABELS[key]}：${label}`;
  const Text = isHeeded ? 'span' : 's';
  return (
    <li className={classes.chip} data-heeded={isHeeded} title={text}>
      <span>
        <Text>
          {FILTER_KEY_LABELS[key]}：<span className={classes.value}>{label}</span>
        </Text>
      </span>
      <button
        type="button"
        className={classes.remove}
        aria-label={`移除筛选 ${text}`}
        onClick={onRemove}
      >
        <IconX size={13} aria-hidden />
      </button>
    </li>
  );
}

/** A chip that goes hands the focus to its neighbour, the last one to the view. */
function passFocus(bar: HTMLElement | null, leaving: HTMLElement, chosen: number): void {
  const buttons = [...(bar?.querySelectorAll<HTMLElement>('button') ?? [])];
  const position = buttons.indexOf(leaving);
  const next = chosen > 1 ? buttons[position + 1] : bar?.closest('main');
  next?.focus();
}
