import { ProjectListPage } from '@/app/ProjectListPage';
import { LifelineTable } from '@/features/projects/LifelineTable';

/** 项目库 as bars over the years. */
export function ProjectLifelinesPage() {
  return <ProjectListPage Table={LifelineTable} subject="时间线" />;
}
