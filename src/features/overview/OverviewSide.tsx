import type { AddressSearch } from '@/domain/address';
import { formatCount } from '@/domain/number-format';
import type { OverviewView } from '@/domain/overview-view';
import { AddressLink, keepHeeded } from '@/store/AddressLink';
import classes from './OverviewSide.module.css';

/** Beside the headlines: projects by state and what each sector holds, each a way into its list. */
export function OverviewSide({ view }: { view: OverviewView }) {
  return (
    <div className={classes.side}>
      <section>
        <h2>项目状态</h2>
        <BarList
          entries={view.statuses.map(({ status, label, projects }) => ({
            key: status,
            label,
            count: projects,
            to: '/projects' as const,
            search: (previous: AddressSearch) => ({ ...previous, status: [status] }),
          }))}
          unit="个项目"
        />
      </section>
      <section>
        <h2>各领域指标</h2>
        <BarList
          entries={view.sectors
            .filter((sector) => sector.indicators > 0)
            .map(({ id, name, indicators }) => ({
              key: id,
              label: name,
              count: indicators,
              to: '/indicators' as const,
              search: (previous: AddressSearch) => ({ ...previous, sector: [id] }),
            }))}
          unit="个指标"
        />
      </section>
    </div>
  );
}

interface BarEntry {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly to: '/projects' | '/indicators';
  readonly search: (previous: AddressSearch) => AddressSearch;
}

function BarList({ entries, unit }: { entries: readonly BarEntry[]; unit: string }) {
  const most = Math.max(1, ...entries.map((entry) => entry.count));
  return (
    <ul className={classes.bars}>
      {entries.map(({ key, label, count, to, search }) => (
        <li key={key}>
          <AddressLink
            to={to}
            change={(previous) => search(keepHeeded('overview')(previous))}
            aria-label={`${label}：${count} ${unit}`}
          >
            <span className={classes.label}>{label}</span>
            <span className={classes.track}>
              <span className={classes.bar} style={{ width: `${(count / most) * 100}%` }} />
            </span>
            <span className={classes.count}>{formatCount(count)}</span>
          </AddressLink>
        </li>
      ))}
    </ul>
  );
}
