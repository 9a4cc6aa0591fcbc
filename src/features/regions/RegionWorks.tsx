import { describePromise, type ProjectRowView } from '@/domain/projects-view';
import type { RegionView } from '@/domain/regions/region-view';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { SourceLink } from '@/store/SourceLink';
import classes from './RegionDetail.module.css';

/** The works of a region by state, by name, each with who said it last and what was promised. */
export function RegionWorks({ view: { states } }: { view: RegionView }) {
  return (
    <dl className={classes.states}>
      {states.map(({ label, works }) => (
        <div key={label}>
          <dt>
            {label} <span>{works.length}</span>
          </dt>
          <dd>
            <ul>
              {works.map((work) => (
                <Work key={work.id} work={work} />
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Work({ work }: { work: ProjectRowView }) {
  const { id, name, asOf, sourceId, promise, earlierPromises } = work;
  const late = [promise, ...earlierPromises].find((made) => made?.outcome.verdict === 'late');
  return (
    <li>
      <AddressLink to={`/projects/${id}`} change={keepFilters}>
        {name}
      </AddressLink>{' '}
      {sourceId === undefined ? null : (
        <span className={classes.soft}>
          <SourceLink sourceId={sourceId} label={`${name}：${asOf}，查看出处`}>
            {asOf}
          </SourceLink>
        </span>
      )}
      {late === undefined ? null : (
        <span className={classes.late} title={late.outcome.text}>
          {describePromise(late)}
        </span>
      )}
    </li>
  );
}
