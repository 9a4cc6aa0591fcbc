import type { ReactNode } from 'react';
import type { AddressSearch } from '@/domain/address';
import type { ExportedTable } from '@/domain/charts/exported-table';
import type { DocumentView } from '@/domain/documents-view';
import { formatCount } from '@/domain/number-format';
import { AddressLink, keepHeeded } from '@/store/AddressLink';
import { ExportButton } from '@/ui/exporting/ExportButton';
import { wholeTable } from '@/ui/exporting/table-choice';
import { SectionHead } from '@/ui/SectionHead';
import { SideScroll } from '@/ui/SideScroll';
import classes from './EvidenceTable.module.css';

function toExport(documents: readonly DocumentView[]): ExportedTable {
  return {
    header: ['文献', '制定机关', '文号', '日期', '报告期', '目标期'].concat([
      '数据',
      '指标',
      '项目记录',
      '项目',
      '章节',
    ]),
    rows: documents.map(({ document, reviews, plans, ...counts }) => [
      `《${document.title}》`,
      document.issuer,
      document.number,
      document.issuedOn,
      reviews,
      plans,
      counts.observations,
      counts.indicators,
      counts.events,
      counts.projects,
      counts.sections,
    ]),
  };
}

/** What is counted here is what the list there shows. */
function toDocument(search: AddressSearch, documentId: string): AddressSearch {
  return { ...keepHeeded('documents')(search), document: [documentId] };
}

/** The documents, and what was read from each. */
export function DocumentTable({
  documents,
  empty,
}: {
  documents: readonly DocumentView[];
  /** What to show instead of documents. */
  empty: ReactNode;
}) {
  if (documents.length === 0) return empty;
  return (
    <section>
      <SectionHead title={`${documents.length} 份文献`}>
        <ExportButton
          of="文献"
          tables={() => [
            wholeTable('文献', { title: ['文献'], isFiltered: true, table: toExport(documents) }),
          ]}
        />
      </SectionHead>
      <SideScroll label="文献">
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
                    change={(search) => toDocument(search, view.document.id)}
                  >
                    {formatCount(view.indicators)}
                  </AddressLink>
                </td>
                <td data-align="end">{formatCount(view.events)}</td>
                <td data-align="end">
                  <AddressLink
                    to="/projects"
                    change={(search) => toDocument(search, view.document.id)}
                  >
                    {formatCount(view.projects)}
                  </AddressLink>
                </td>
                <td data-align="end">{view.sections}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </SideScroll>
    </section>
  );
}
