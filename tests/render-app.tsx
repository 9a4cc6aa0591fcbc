import { createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { datasetQuery } from '@/api/dataset-query';
import { App } from '@/app/App';
import { createQueryClient } from '@/app/query-client';
import { createAppRouter } from '@/app/router';
import type { Dataset } from '@/domain/statements/dataset';

/**
 * The whole app at an address, as behind the `#` of a link; on another dataset than the mock's where one
 * is given, as if it had been read.
 */
export function renderApp(address: string, dataset?: Dataset) {
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createAppRouter(history);
  const user = userEvent.setup();
  const queryClient = createQueryClient();
  if (dataset !== undefined) queryClient.setQueryData(datasetQuery.queryKey, dataset);
  render(<App router={router} queryClient={queryClient} />);
  return {
    user,
    /** The address as a link would give it. */
    address: () => decodeURIComponent(history.location.href),
    back: () => history.back(),
    forward: () => history.forward(),
  };
}
