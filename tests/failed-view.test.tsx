// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renderApp } from './render-app';

let fault: Error | undefined = new Error('found no rows');
vi.mock('@/features/projects/ProjectTable', () => ({
  ProjectTable: () => {
    if (fault) throw fault;
    return <p>all projects</p>;
  },
}));

beforeEach(() => {
  fault = new Error('found no rows');
  // What React and the router say of it is expected.
  vi.mocked(console.error).mockImplementation(() => undefined);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => vi.mocked(console.error).mockClear());

/** Where the links of the page lead, by their texts. */
function linksOf(element: HTMLElement): Record<string, string | null> {
  const links = within(element).getAllByRole('link');
  return Object.fromEntries(links.map((link) => [link.textContent, link.getAttribute('href')]));
}

it('leaves what the address asked of a failed view behind, in its links and the menu', async () => {
  const { user, address } = renderApp('/projects?q=x&sector=transport');
  const page = await screen.findByRole('alert');
  expect(page).toHaveTextContent('这个视图出错了');
  expect(page).toHaveTextContent('found no rows');
  expect(linksOf(page)).toEqual({ 清除条件后重新打开: '/projects', 返回总览: '/' });
  const menu = screen.getByRole('navigation', { name: '视图' });
  expect(linksOf(menu)).toMatchObject({ 指标库: '/indicators', 项目库: '/projects' });

  await user.click(within(menu).getByRole('link', { name: '指标库' }));
  await user.click(await screen.findByRole('checkbox', { name: '综合经济' }));
  await vi.waitFor(() => expect(address()).toBe('/indicators?sector=economy'));
  expect(linksOf(menu)).toMatchObject({ 项目库: '/projects?sector=economy' });
});

it('opens again once the fault is gone', async () => {
  const { user } = renderApp('/projects?q=x');
  const retry = await screen.findByRole('button', { name: '重试' });
  await user.click(retry);
  expect(await screen.findByRole('alert')).toHaveTextContent('这个视图出错了');
  fault = undefined;
  await user.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByText('all projects')).toBeInTheDocument();
});
