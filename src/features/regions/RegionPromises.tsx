import { SlippageMark } from '@/charts/SlippageMark';
import type { RegionView } from '@/domain/regions/region-view';
import { DISCLAIMER } from '@/domain/verdicts/verdict';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { SourceLink } from '@/store/SourceLink';
import { SectionHead } from '@/ui/SectionHead';
import classes from './RegionDetail.module.css';
import { toListOf } from './region-links';

/** What was promised of the works of a region, and what became of it, the worst first. */
export function RegionPromises({ view: { region, promises } }: { view: RegionView }) {
  return (
    <section>
      <SectionHead title={`项目承诺 ${promises.length} 项`}>
        <AddressLink to="/commitments" change={toListOf(region, { part: 'promises' })}>
          在目标兑现中查看
        </AddressLink>
      </SectionHead>
      <ul className={classes.promises}>
        {promises.map(({ id, projectId, name, promise, outcome, document }) => (
          <li key={id}>
            <SlippageMark slippage={outcome} />
            <AddressLink to={`/projects/${projectId}`} change={keepFilters}>
              {name}
            </AddressLink>
            <SourceLink sourceId={id} label={`${name}：${promise.text}，查看出处`}>
              {promise.text}
            </SourceLink>
            <span className={classes.soft}>{document}</span>
          </li>
        ))}
      </ul>
      <p className={classes.soft}>{DISCLAIMER}</p>
    </section>
  );
}
