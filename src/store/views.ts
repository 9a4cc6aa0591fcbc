import { createContext } from 'react';
import { parseSearch } from '@/domain/address';
import type { Dataset } from '@/domain/statements/dataset';
import { findPlan } from '@/domain/time/plan';
import { nameTrajectories } from '@/domain/time/plan-words';

/** The views by their places in the address, in the order of the menu, as they are called without data. */
export const VIEWS = [
  { to: '/', label: '总览' },
  { to: '/changes', label: '变化' },
  { to: '/trajectories', label: nameTrajectories(undefined) },
  { to: '/comparison', label: '区市对比' },
  { to: '/regions', label: '区县' },
  { to: '/commitments', label: '目标兑现' },
  { to: '/indicators', label: '指标库' },
  { to: '/projects', label: '项目库' },
  { to: '/evidence', label: '数据核验' },
  { to: '/monitoring', label: '监测填报' },
] as const;

/** The view that a path leads to, or to a part or a record of it; undefined for no view. */
export function viewAt(path: string): (typeof VIEWS)[number] | undefined {
  return VIEWS.find(({ to }) => path === to || (to !== '/' && path.startsWith(`${to}/`)));
}

/** What the view at an address is called: with the data there, trajectories by the plan that it names. */
export function nameView(address: string, dataset: Dataset | undefined): string | undefined {
  const [path = '', query = ''] = address.split('?');
  const view = viewAt(path);
  if (view?.to !== '/trajectories' || dataset === undefined) return view?.label;
  return nameTrajectories(findPlan(dataset, parseSearch(query).plan));
}

/** {@link nameView} with the data as far as they are there. */
export const ViewNames = createContext((address: string) => nameView(address, undefined));
