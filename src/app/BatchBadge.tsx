import { useBatches } from '@/api/dataset-query';
import type { Dataset } from '@/domain/statements/dataset';
import { describeBatches } from '@/domain/statements/document-words';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import classes from './BatchBadge.module.css';

/** Says in every view that batches of monitoring count in it, or that some could not be read. */
export function BatchBadge({ dataset }: { dataset: Dataset }) {
  const { problems } = useBatches();
  const words = describeBatches(dataset);
  if (words === '' && problems.length === 0) return null;
  return (
    <AddressLink to="/monitoring" change={keepFilters} className={classes.badge}>
      {problems.length > 0 ? '监测数据没有读全' : words}
    </AddressLink>
  );
}
