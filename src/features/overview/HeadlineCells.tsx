import type { ReactNode } from 'react';
import { VerdictMark } from '@/charts/VerdictMark';
import type { DerivedFigure } from '@/domain/overview/derived-figure';
import type { HeadlineTarget, HeadlineView } from '@/domain/overview/headline-row';
import type { FigureCell } from '@/domain/statements/figure-cell';
import { DISCLAIMER, lookOf } from '@/domain/verdicts/verdict';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { SourceLink } from '@/store/SourceLink';
import classes from './HeadlineTable.module.css';

/** What the row is of, and of which region where there are several. */
export function Name({ id, name, region, hasRegion }: HeadlineView & { hasRegion: boolean }) {
  return (
    <>
      <AddressLink
        to={`/indicators/${id}`}
        className={classes.name}
        change={(search) =>
          hasRegion ? { ...keepFilters(search), region: [region.id] } : keepFilters(search)
        }
      >
        {name}
      </AddressLink>
      {hasRegion ? <span className={classes.region}>{region.name}</span> : null}
    </>
  );
}

/** A figure and what goes with it: side by side where the table is wide, else one under the other. */
function Duo({
  children,
  unit,
  beside,
}: {
  children: ReactNode;
  unit?: string;
  beside: ReactNode;
}) {
  return (
    <span className={unit === undefined ? classes.duo : `${classes.duo} ${classes.trio}`}>
      <span className={classes.figure}>{children}</span>
      {unit === undefined ? null : <span className={classes.soft}>{unit}</span>}
      <span className={classes.beside}>{beside}</span>
    </span>
  );
}

/** The latest result with its unit, and its change. */
export function Result({
  result,
  resultYear,
  change,
  unit,
  name,
  year,
  missing,
}: HeadlineView & {
  /** Of the view: an older result says its own. */
  year: number;
  /** Stands for a figure that is not disclosed. */
  missing: ReactNode;
}) {
  if (result === undefined) return <Duo beside={null}>{missing}</Duo>;
  return (
    <Duo
      unit={unit.symbol}
      beside={
        <>
          {change && <Change change={change} name={name} />}
          {resultYear === year ? null : <span className={classes.soft}>{resultYear}年</span>}
          {result.stage === 'estimate' ? <span className={classes.soft}>预计</span> : null}
        </>
      }
    >
      <span className={classes.result}>
        <Figure cell={result} name={name} text={result.text} />
      </span>
    </Duo>
  );
}

function Change({ change, name }: { change: DerivedFigure; name: string }) {
  return (
    <>
      <Derived figure={change} of={`${name}同比`} />
      {change.isPrinted ? null : <span className={classes.soft}>推算</span>}
      {change.since === undefined ? null : <span className={classes.soft}>较{change.since}年</span>}
    </>
  );
}

/** Targets, each on a line with what became of it. */
export function Targets({
  targets,
  unitId,
  besideOf,
}: {
  targets: readonly HeadlineTarget[];
  /** Of the row: a target in another unit says its own. */
  unitId: string;
  besideOf: (target: HeadlineTarget) => ReactNode;
}) {
  return (
    <span className={classes.lines}>
      {targets.map((entry) => {
        const { target, tag, name, label, document } = entry;
        const isOwn = entry.unitId === unitId;
        return (
          <Duo key={target.sourceId} beside={besideOf(entry)}>
            {tag === undefined ? null : (
              <span className={classes.soft} title={`${name}，${document}，${target.period}`}>
                {tag}
              </span>
            )}
            <Figure
              cell={target}
              name={`${name}，${label}`}
              text={isOwn ? target.text : target.quantity}
            />
          </Duo>
        );
      })}
    </span>
  );
}

/** A verdict as icon and word; by how much, why, and what has to be known of it on hover. */
export function Outcome({ target }: { target: HeadlineTarget }) {
  const { verdict, derived, differenceText, reason, latest, note } = target;
  const { label, ...look } = lookOf(verdict, derived?.confidence);
  const [word = label, ...qualified] = label.split(/[（）]/);
  const method = [
    reason ?? '',
    differenceText === '' ? '' : `较目标 ${differenceText}`,
    ...(latest === undefined ? [] : [`最近为${latest.period} ${latest.quantity}`]),
    DISCLAIMER,
  ];
  return (
    <span className={classes.outcome}>
      <VerdictMark {...look} label={word} method={method.filter(Boolean).join('；')} note={note} />
      {qualified.length === 0 ? null : <span className={classes.soft}>{qualified.join('')}</span>}
    </span>
  );
}

/** A number that rests on others: how on hover, on focus and by ear. */
export function Derived({ figure, of }: { figure: DerivedFigure; of: string }) {
  const { text, sourceId, method } = figure;
  const [number, ...unit] = text.split(' ');
  return (
    <SourceLink
      sourceId={sourceId}
      hint={method}
      label={`${of}：${text}；${method}，查看出处`}
      className={classes.derived}
    >
      {number}
      {unit.length === 0 ? null : <small> {unit.join(' ')}</small>}
    </SourceLink>
  );
}

export function Figure({ cell, name, text }: { cell: FigureCell; name: string; text: string }) {
  const label = `${name}，${cell.regionName}，${cell.period}：${text}，查看出处`;
  return (
    <SourceLink sourceId={cell.sourceId} label={label} note={cell.note}>
      {cell.value === undefined ? (
        <span className={classes.words} title={text}>
          {text}
        </span>
      ) : (
        text
      )}
    </SourceLink>
  );
}
