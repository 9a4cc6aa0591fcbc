import type { DocumentView } from '@/domain/documents-view';
import { formatCount } from '@/domain/number-format';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import classes from './EvidenceTable.module.css';

/** The documents, and what was read from each. */
export function DocumentTable({ documents }: { documents: readonly DocumentView[] }) {
  return (
    <div className={classes.scroller}>
      <table className={classes.table} aria-label="文献">
        <thead>
          <tr>
            <th scope="col">文献</th>
            <th scope="col">文号</th>
            <th scope="col">日期</th>
            <th scope="col">报告期</th>
            <th scope="col">目标期</th>
            <th scope="col" data-align="end">
              数据
            </th>
            <th scope="col" data-align="end">
              指标
            </th>
            <th scope="col" data-align="end">
              项目记录
            </th>
            <th scope="col" data-align="end">
              项目
            </th>
            <th scope="col" data-align="end">
              章节
            </th>
          </tr>
        </thead>
        <tbody>
          {documents.map((view) => (
            <tr key={view.document.id}>
              <th scope="row" className={classes.wrap}>
                《{view.document.title}》
                <span className={classes.soft}>{view.document.issuer}</span>
              </th>
              <td>{view.document.number ?? '—'}</td>
              <td>{view.document.issuedOn}</td>
              <td>{view.reviews}</td>
              <td>{view.plans}</td>
              <td data-align="end">{formatCount(view.observations)}</td>
              <td data-align="end">
                <AddressLink
                  to="/indicators"
                  change={(search) => ({ ...keepFilters(search), document: [view.document.id] })}
                >
                  {formatCount(view.indicators)}
                </AddressLink>
              </td>
              <td data-align="end">{formatCount(view.events)}</td>
              <td data-align="end">
                <AddressLink
                  to="/projects"
                  change={(search) => ({ ...keepFilters(search), document: [view.document.id] })}
                >
                  {formatCount(view.projects)}
                </AddressLink>
              </td>
              <td data-align="end">{view.sections}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
