import { SCREEN_PALETTE } from '@/charts/chart-palette';
import { SmallMultiple } from '@/charts/SmallMultiple';
import { regionColor } from '@/domain/charts/chart-color';
import type { FigureCell } from '@/domain/statements/figure-cell';
import {
  type TrajectoryCard as Card,
  explainCard,
  type SharedScale,
} from '@/domain/trajectories-view';
import { AddressLink } from '@/store/AddressLink';
import { SourceLink } from '@/store/SourceLink';
import { DerivedFigure } from '@/tables/DerivedFigure';
import { useWidth } from '@/ui/use-width';
import classes from './TrajectoryGrid.module.css';
import { TrajectoryVerdict } from './TrajectoryVerdict';

const HEIGHT = 96;

/** A trajectory small enough to scan: name, latest and target, chart, verdict. */
export function TrajectoryCard({
  card,
  scale,
  isShared,
}: {
  card: Card;
  scale: SharedScale;
  /** Whether charts of one unit share their scale. */
  isShared: boolean;
}) {
  const [canvas, width] = useWidth<HTMLDivElement>();
  const { name, region, unit, latest, target, verdict, derived } = card;
  const { explanation, caveats, others, chart } = card;
  const said = explainCard(card);
  return (
    <li className={classes.card}>
      <div className={classes.head}>
        <h2 className={classes.name}>
          <AddressLink
            to={`/trajectories/${card.key}`}
            change={({ source: _source, ...rest }) => rest}
          >
            {name}
          </AddressLink>
        </h2>
        {verdict === undefined ? null : (
          <TrajectoryVerdict
            verdict={verdict}
            confidence={derived?.confidence}
            reason={explanation}
            caveats={caveats}
          />
        )}
      </div>
      <p className={classes.facts}>
        <span>{region.name}</span>
        {derived === undefined ? (
          <Figure label="结果" cell={latest} unit={unit.symbol} name={name} />
        ) : (
          <span>
            结果 <DerivedFigure cell={derived} name={name} isTight />
          </span>
        )}
        <Figure
          label={others.length === 0 ? '目标' : '规划目标'}
          cell={target}
          unit={unit.symbol}
          name={name}
          isPeriodKnown
        />
      </p>
      <div ref={canvas} className={classes.canvas} style={{ height: HEIGHT }}>
        {width === 0 ? null : (
          <SmallMultiple
            {...chart}
            color={regionColor(region.level)}
            width={width}
            height={HEIGHT}
            palette={SCREEN_PALETTE}
            years={scale.years}
            range={isShared ? scale.values.get(unit.id) : undefined}
          />
        )}
      </div>
      <p className={classes.explanation}>{said}</p>
    </li>
  );
}

function Figure({
  label,
  cell,
  unit,
  name,
  isPeriodKnown = false,
}: {
  label: string;
  cell: FigureCell | undefined;
  unit: string;
  name: string;
  /** Whether the period goes without saying: the plan's. */
  isPeriodKnown?: boolean;
}) {
  if (cell === undefined) return null;
  const isWords = cell.value === undefined;
  return (
    <span className={classes.figure}>
      {label}{' '}
      <SourceLink
        sourceId={cell.sourceId}
        label={`${name}，${cell.regionName}，${cell.period}，${label}：${cell.text}${isWords ? '' : unit}，查看出处`}
        note={cell.note}
      >
        <span className={classes.value}>{cell.text}</span>
        {isWords ? '' : unit}
      </SourceLink>{' '}
      {isPeriodKnown ? null : <small className={classes.period}>{cell.period}</small>}
    </span>
  );
}
