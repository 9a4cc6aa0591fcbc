import { createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '@/app/App';
import { createQueryClient } from '@/app/query-client';
import { createAppRouter } from '@/app/router';

/** The whole app at an address, as behind the `#` of a link. */
export function renderApp(address: string) {
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createAppRouter(history);
  const user = userEvent.setup();
  render(<App router={router} queryClient={createQueryClient()} />);
  return {
    user,
    /** The address as a link would give it. */
    address: () => decodeURIComponent(history.location.href),
    back: () => history.back(),
    forward: () => history.forward(),
  };
}
