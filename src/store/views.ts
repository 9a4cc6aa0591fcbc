/** The views by their places in the address, in the order of the menu. */
export const VIEWS = [
  { to: '/', label: '总览' },
  { to: '/trajectories', label: '十四五轨迹' },
  { to: '/comparison', label: '区市对比' },
  { to: '/commitments', label: '目标兑现' },
  { to: '/indicators', label: '指标库' },
  { to: '/projects', label: '项目库' },
  { to: '/evidence', label: '数据核验' },
] as const;

/** The view that a path leads to, or to a part or a record of it; undefined for no view. */
export function viewAt(path: string): (typeof VIEWS)[number] | undefined {
  return VIEWS.find(({ to }) => path === to || (to !== '/' && path.startsWith(`${to}/`)));
}
