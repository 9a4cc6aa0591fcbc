import { Link } from '@tanstack/react-router';
import { keepFilters } from '@/store/AddressLink';
import { SectionTabs } from '@/ui/SectionTabs';

/** The two ways to look at the projects. */
export function ProjectTabs() {
  return (
    <SectionTabs label="项目库的内容">
      <Link
        to="/projects"
        search={keepFilters}
        activeOptions={{ exact: true, includeSearch: false }}
      >
        清单
      </Link>
      <Link to="/projects/progress" search={keepFilters} activeOptions={{ includeSearch: false }}>
        进展
      </Link>
    </SectionTabs>
  );
}
