import type { ReactNode } from 'react';
import type { AddressSearch } from '@/domain/address';
import type { DocumentView } from '@/domain/documents-view';
import type { Filters } from '@/domain/filters';
import { formatCount } from '@/domain/number-format';
import { computeDocumentsTable, DOCUMENT_COLUMNS } from '@/domain/tables/documents-table';
import { AddressLink, keepHeeded } from '@/store/AddressLink';
import { useTableChoice } from '@/tables/use-table-choice';
import { drawColumns } from '@/ui/data-table/column';
import { PlainTable } from '@/ui/data-table/PlainTable';
import { ExportButton } from '@/ui/export/ExportButton';
import { SectionHead } from '@/ui/SectionHead';
import classes from './EvidenceTable.module.css';

const TITLE = '文件';

/** What is counted here is what the list there shows. */
function toDocument(search: AddressSearch, documentId: string): AddressSearch {
  return { ...keepHeeded('documents')(search), document: [documentId] };
}

const COLUMNS = drawColumns(DOCUMENT_COLUMNS, {
  title: {
    isWrapped: true,
    cell: ({ document }) => (
      <>
        《{document.title}》<span className={classes.soft}>{document.issuer}</span>
      </>
    ),
  },
  number: { cell: ({ document }) => document.number ?? '—' },
  issuedOn: {},
  reviews: {},
  plans: {},
  observations: { align: 'end', cell: ({ observations }) => formatCount(observations) },
  indicators: {
    align: 'end',
    cell: ({ document, indicators }) => (
      <AddressLink to="/indicators" change={(search) => toDocument(search, document.id)}>
        {formatCount(indicators)}
      </AddressLink>
    ),
  },
  events: { align: 'end', cell: ({ events }) => formatCount(events) },
  projects: {
    align: 'end',
    cell: ({ document, projects }) => (
      <AddressLink to="/projects" change={(search) => toDocument(search, document.id)}>
        {formatCount(projects)}
      </AddressLink>
    ),
  },
  sections: { align: 'end' },
});

/** The documents, and what was read from each. */
export function DocumentTable({
  documents,
  filters,
  empty,
}: {
  documents: readonly DocumentView[];
  filters: Filters;
  /** What to show instead of documents. */
  empty: ReactNode;
}) {
  const toChoice = useTableChoice();
  if (documents.length === 0) return empty;
  return (
    <section>
      <SectionHead title={`${documents.length} 份文件`}>
        <ExportButton
          of={TITLE}
          tables={() => [
            toChoice({
              label: TITLE,
              rows: documents.length,
              spec: { table: 'documents', filters },
              compute: computeDocumentsTable,
            }),
          ]}
        />
      </SectionHead>
      <PlainTable
        label={TITLE}
        columns={COLUMNS}
        rows={documents}
        rowId={({ document }) => document.id}
      />
    </section>
  );
}
