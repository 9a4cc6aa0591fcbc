import { Link } from '@tanstack/react-router';
import { useCarriedFilters } from '@/store/AddressLink';
import { SectionTabs } from '@/ui/SectionTabs';

/** The ways to look at the projects. */
export function ProjectTabs() {
  const carried = useCarriedFilters();
  return (
    <SectionTabs label="项目库的内容">
      <Link to="/projects" search={carried} activeOptions={{ exact: true, includeSearch: false }}>
        清单
      </Link>
      <Link to="/projects/progress" search={carried} activeOptions={{ includeSearch: false }}>
        进展
      </Link>
      <Link to="/projects/timeline" search={carried} activeOptions={{ includeSearch: false }}>
        时间线
      </Link>
    </SectionTabs>
  );
}
