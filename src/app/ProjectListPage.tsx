import { type ComponentType, type ReactNode, useMemo } from 'react';
import { NoEntries } from '@/app/NoEntries';
import { PageLayout } from '@/app/PageLayout';
import { ProjectTabs } from '@/app/ProjectTabs';
import { useFilteredDataset } from '@/app/use-filtered-dataset';
import { type Filters, NO_FILTERS } from '@/domain/filters';
import { computeProjectsView, type ProjectRowView } from '@/domain/projects-view';
import { LeftOutLine } from '@/features/filters/LeftOutLine';

/** What a table of works is given by its page. */
interface TableProps {
  readonly rows: readonly ProjectRowView[];
  readonly total: number;
  readonly filters: Filters;
  readonly empty: ReactNode;
  readonly tabs: ReactNode;
  readonly countAll: () => number;
}

/** The works that fit the filters, in whichever table. */
export function ProjectListPage({
  Table,
  subject,
}: {
  Table: ComponentType<TableProps>;
  /** What of 项目库 is shown; none for the list itself. */
  subject?: string;
}) {
  const { dataset, filters, dropped } = useFilteredDataset();
  const view = useMemo(() => computeProjectsView(dataset, filters), [dataset, filters]);
  return (
    <PageLayout
      dataset={dataset}
      part="projects"
      filters={filters}
      counts={view.counts}
      dropped={dropped}
      subject={subject}
      remark={<LeftOutLine leftOut={view.leftOut} measure="个" noun="项目" />}
      scrolls={false}
    >
      <Table
        rows={view.rows}
        total={view.total}
        filters={filters}
        empty={
          <NoEntries
            title="没有符合筛选条件的项目"
            advice="可减少条件或更换搜索词。"
            part="projects"
            {...{ dataset, filters }}
          />
        }
        tabs={<ProjectTabs />}
        countAll={() => computeProjectsView(dataset, NO_FILTERS).rows.length}
      />
    </PageLayout>
  );
}
