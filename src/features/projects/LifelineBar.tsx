import { describeSpan, type LifeAxis } from '@/domain/lifelines-view';
import type { DueMark, Lifeline } from '@/domain/project-timeline/lifeline';
import { describeDue } from '@/domain/projects-view';
import { PROJECT_STATUS_LABELS } from '@/domain/vocabularies';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { HiddenText } from '@/ui/HiddenText';
import classes from './LifelineBar.module.css';

/** Where a moment stands on the axis. */
function placeOf({ start, end }: LifeAxis, moment: number): string {
  return `${((moment - start) / (end - start)) * 100}%`;
}

function lengthOf({ start, end }: LifeAxis, from: number, to: number): string {
  return `${((to - from) / (end - start)) * 100}%`;
}

function sayDueMark({ outcome }: DueMark): string {
  return `承诺${describeDue(outcome.promise)?.text ?? ''}，${outcome.text}`;
}

/**
 * A project's states as bars over the years, its due dates as diamonds, what slipped as a line below; its page
 * has the source of each.
 */
export function LifelineBar({
  id,
  name,
  life,
  axis,
}: {
  /** Of the project. */
  id: string;
  name: string;
  life: Lifeline;
  axis: LifeAxis;
}) {
  const { spans, dues, slips } = life;
  return (
    <AddressLink to={`/projects/${id}`} change={keepFilters} className={classes.life}>
      <HiddenText>{name}：</HiddenText>
      <Grid axis={axis} />
      {spans.map((span) => (
        <span
          key={span.event.id}
          className={classes.span}
          data-status={span.status}
          data-planned={!span.isResult || undefined}
          title={describeSpan(span)}
          style={{
            left: placeOf(axis, span.start),
            width: lengthOf(axis, span.start, span.end),
          }}
        >
          <span>{PROJECT_STATUS_LABELS[span.status]}</span>
        </span>
      ))}
      {slips.map(({ start, end }) => (
        <span
          key={start}
          className={classes.slip}
          style={{ left: placeOf(axis, start), width: lengthOf(axis, start, end) }}
        />
      ))}
      {dues.map(({ moment, outcome, isRevised }) => (
        <span
          key={outcome.promise.id}
          className={classes.due}
          data-revised={isRevised || undefined}
          title={outcome.text}
          style={{ left: placeOf(axis, moment) }}
        />
      ))}
      <HiddenText>{dues.map(sayDueMark).join('；')}</HiddenText>
    </AddressLink>
  );
}

/** A rule at each year that is written. */
function Grid({ axis }: { axis: LifeAxis }) {
  return axis.ticks.map((year) => (
    <span key={year} className={classes.rule} style={{ left: placeOf(axis, year) }} />
  ));
}

/** What the bars, the diamonds and the lines mean. */
export function LifelineLegend() {
  return (
    <span className={classes.legend}>
      <span>
        <span className={classes.span} data-status="under-construction" />
        文件称已如此
      </span>
      <span>
        <span className={classes.span} data-status="planned" data-planned />
        计划所述
      </span>
      <span>
        <span className={classes.due} />
        承诺时点
      </span>
      <span>
        <span className={classes.due} data-revised />
        改期后
      </span>
      <span>
        <span className={classes.slip} />
        延后
      </span>
    </span>
  );
}

/** The years above the bars. */
export function LifelineScale({ axis }: { axis: LifeAxis }) {
  return (
    <span className={classes.scale} aria-hidden>
      {axis.ticks.map((year) => (
        <span key={year} style={{ left: placeOf(axis, year) }}>
          {year}
        </span>
      ))}
    </span>
  );
}
