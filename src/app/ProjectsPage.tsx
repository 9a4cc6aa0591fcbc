import { ProjectListPage } from '@/app/ProjectListPage';
import { ProjectTable } from '@/features/projects/ProjectTable';

/** 项目库. */
export function ProjectsPage() {
  return <ProjectListPage Table={ProjectTable} />;
}
