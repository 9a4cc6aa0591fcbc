// @vitest-environment jsdom
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from '@/domain/address';
import { AddressLink, keepFilters, keepHeeded } from '@/store/AddressLink';
import {
  type AddressActions,
  useAddress,
  useAddressActions,
  useFilters,
  useTableAddress,
} from '@/store/address';
import { BackLink } from '@/store/BackLink';

let actions: AddressActions;
/** The order that each drawing of a view was in: `/projects: -latest`. */
let orders: string[] = [];

function Frame() {
  actions = useAddressActions();
  const { sort, group } = useTableAddress();
  return (
    <>
      <output>{JSON.stringify({ ...useAddress(), sort, group, q: useFilters().q })}</output>
      <AddressLink to="/projects" change={keepFilters}>
        项目库
      </AddressLink>
      <AddressLink to="/projects/tunnel" change={keepFilters}>
        隧道
      </AddressLink>
      <AddressLink to="/evidence" change={keepHeeded('documents')}>
        文件
      </AddressLink>
      <AddressLink change={(search) => ({ ...search, part: 'silent' })}>未披露</AddressLink>
      <BackLink />
      <Outlet />
    </>
  );
}

function View({ path }: { readonly path: string }) {
  orders.push(`${path}: ${useTableAddress().sort}`);
  return null;
}

/** Two views and a record, without what they show. */
async function open(...addresses: readonly string[]) {
  orders = [];
  const history = createMemoryHistory({ initialEntries: [...addresses] });
  const root = createRootRoute({ component: Frame });
  const paths = ['/indicators', '/projects', '/projects/$projectId', '/evidence'];
  const routes = paths.map((path) =>
    createRoute({ getParentRoute: () => root, path, component: () => <View path={path} /> }),
  );
  const routeTree = root.addChildren(routes);
  const router = createRouter({ routeTree, history, parseSearch, stringifySearch });
  render(<RouterProvider router={router as never} />);
  await screen.findByRole('status');
  return {
    history,
    says: (address: string) =>
      waitFor(() => expect(decodeURIComponent(history.location.href)).toBe(address)),
  };
}

const shown = () => JSON.parse(screen.getByRole('status').textContent ?? '');
const follow = (name: string) => fireEvent.click(screen.getByRole('link', { name }));

describe('an action', () => {
  it.each<[string, (taken: AddressActions) => void, string, 'push' | 'replace']>([
    [
      'setDimension',
      (of) => of.setDimension('region', ['east', 'west']),
      'region=east~west',
      'push',
    ],
    ['setRegions', (of) => of.setRegions('east', 'city'), 'other=city&own=east', 'push'],
    ['openSource', (of) => of.openSource('a.b'), 'source=a.b', 'push'],
    ['setQuery', (of) => of.setQuery('tunnel'), 'q=tunnel', 'replace'],
    ['setSort', (of) => of.setSort('-latest'), 'sort=-latest', 'replace'],
    ['setGroup', (of) => of.setGroup('sector'), 'group=sector', 'replace'],
    ['setScale', (of) => of.setScale('own'), 'scale=own', 'replace'],
  ])('%s is in the address, and in the history once', async (_name, act_, search, manner) => {
    const { says, history } = await open('/projects', '/indicators');
    act(() => act_(actions));
    await says(`/indicators?${search}`);
    expect(history.length).toBe(manner === 'push' ? 3 : 2);
    act(() => history.back());
    await says(manner === 'push' ? '/indicators' : '/projects');
  });

  it.each<[string, (taken: AddressActions) => void, string]>([
    ['setDimension of nothing', (of) => of.setDimension('sector', []), 'q=x&sort=name&source=a'],
    ['clearFilters', (of) => of.clearFilters(), 'sort=name&source=a'],
    ['closeSource', (of) => of.closeSource(), 'q=x&sector=economy&sort=name'],
  ])('%s takes out its own and leaves the rest', async (_name, act_, search) => {
    const { says } = await open('/indicators?q=x&sector=economy&sort=name&source=a');
    act(() => act_(actions));
    await says(`/indicators?${search}`);
  });

  it('shows before the address has followed', async () => {
    const { history } = await open('/indicators?sector=economy');
    act(() => actions.setQuery('tunnel'));
    expect(shown()).toMatchObject({ q: 'tunnel', sector: ['economy'] });
    expect(history.location.href).toBe('/indicators?sector=economy');
    await waitFor(() => expect(history.location.href).toContain('q=tunnel'));
  });

  it('adds to those on their way, each in the history as it would be alone', async () => {
    const { says, history } = await open('/indicators');
    act(() => {
      actions.setDimension('sector', ['economy']);
      actions.setSort('name');
      actions.setDimension('region', ['east']);
    });
    expect(shown()).toMatchObject({ sector: ['economy'], sort: 'name', region: ['east'] });
    await says('/indicators?region=east&sector=economy&sort=name');
    act(() => history.back());
    await says('/indicators?sector=economy&sort=name');
    act(() => history.back());
    await says('/indicators');
  });

  it('of a view that is left at once gives its filter to the next, and never its order', async () => {
    const { says, history } = await open('/indicators?sort=-latest');
    act(() => {
      actions.setDimension('sector', ['economy']);
      follow('项目库');
    });
    await says('/projects?sector=economy');
    // The address would follow by now.
    for (let frame = 0; frame < 4; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    expect(history.location.href).toBe('/projects?sector=economy');
    expect(shown()).toMatchObject({ sector: ['economy'], sort: '' });
    expect(orders).toContain('/indicators: -latest');
    expect(orders).not.toContain('/projects: -latest');
  });

  it('keeps what a link changes in the same view at once', async () => {
    const { says } = await open('/indicators');
    act(() => {
      actions.setDimension('sector', ['economy']);
      follow('未披露');
    });
    await says('/indicators?part=silent&sector=economy');
    await waitFor(() => expect(shown()).toMatchObject({ part: 'silent', sector: ['economy'] }));
  });
});

describe('a link', () => {
  const FULL =
    '/indicators?finding=fits&group=sector&other=b&own=a&part=silent&plan=2021_2025&q=x&region=east&scale=own&sort=name&source=s&status=built';

  it('to another view keeps the filters and nothing else of the view that is left', async () => {
    const { says } = await open(FULL);
    follow('项目库');
    await says('/projects?q=x&region=east&status=built');
  });

  it('to what a number counts leaves behind what the number does not heed', async () => {
    const { says } = await open(FULL);
    follow('文件');
    await says('/evidence?region=east');
  });

  it.each(['ctrlKey', 'metaKey', 'shiftKey'])('is left to the browser with %s', async (key) => {
    const { history } = await open('/indicators');
    const link = screen.getByRole('link', { name: '项目库' });
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link, { [key]: true });
    expect(history.location.href).toBe('/indicators');
  });
});

describe('the way back from a record', () => {
  const back = () => screen.getByRole('link', { name: /^返回/ });

  it('is the list as it was left, by the history', async () => {
    const { says, history } = await open('/projects?sector=economy&sort=name');
    follow('隧道');
    await says('/projects/tunnel?sector=economy');
    await waitFor(() =>
      expect(back()).toHaveAttribute('href', '/projects?sector=economy&sort=name'),
    );
    act(() => actions.openSource('a'));
    await says('/projects/tunnel?sector=economy&source=a');
    fireEvent.click(back());
    await says('/projects?sector=economy&sort=name');
    expect(history.canGoBack()).toBe(false);
  });

  it('is the same list from a record that a record led to', async () => {
    const { says } = await open('/indicators?q=x');
    follow('隧道');
    await says('/projects/tunnel?q=x');
    await waitFor(() => expect(back()).toHaveTextContent('返回指标库'));
    follow('隧道');
    await waitFor(() => expect(back()).toHaveAttribute('href', '/indicators?q=x'));
    fireEvent.click(back());
    await says('/indicators?q=x');
  });

  it('is the plain list from a record that a link opened', async () => {
    const { says } = await open('/projects/tunnel?sector=economy&sort=name');
    expect(back()).toHaveTextContent('返回项目库');
    fireEvent.click(back());
    await says('/projects');
  });
});
