import { type ComponentType, type ReactNode, useSyncExternalStore } from 'react';
import { fetchPart, type PartError } from './fetch-part';

/** What stands in the place of a part until its code is there. */
export interface PlaceholderProps {
  /** Why the code did not come; undefined while it is on its way. */
  readonly failure: PartError | undefined;
  readonly onRetry: () => void;
}

/** A component whose code is fetched with its first use, or before, when the page is idle. */
export interface LazyPart<P> {
  (props: P): ReactNode;
  /** Fetches the code; a failure is nobody's yet, the next use tries again. */
  readonly preload: () => Promise<void>;
  readonly isReady: () => boolean;
}

type State<P> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready'; readonly Component: ComponentType<P> }
  | { readonly kind: 'failed'; readonly failure: PartError };

/**
 * A part fails inside itself and recovers: `React.lazy` keeps a rejection for as long as the page is
 * open and throws it at the view around. Here a failure lasts while it is seen; whoever opens the part
 * next, presses 重试, or gets the network back, asks again.
 * @see https://github.com/facebook/react/issues/14254
 */
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Placeholder: ComponentType<P & PlaceholderProps>,
): LazyPart<P> {
  let state: State<P> = { kind: 'waiting' };
  let attempt: Promise<void> | undefined;
  const viewers = new Set<() => void>();
  const become = (next: State<P>): void => {
    state = next;
    for (const onChange of viewers) onChange();
  };
  const request = (): Promise<void> => {
    if (state.kind === 'ready') return Promise.resolve();
    if (state.kind === 'failed') become({ kind: 'waiting' });
    attempt ??= fetchPart(load)
      .then(
        (Component) => become({ kind: 'ready', Component }),
        (failure: PartError) => {
          if (viewers.size > 0) become({ kind: 'failed', failure });
        },
      )
      .finally(() => {
        attempt = undefined;
      });
    return attempt;
  };
  const retry = (): void => void request();
  const subscribe = (onChange: () => void) => {
    if (viewers.size === 0) window.addEventListener('online', retry);
    viewers.add(onChange);
    void request();
    return () => {
      viewers.delete(onChange);
      if (viewers.size > 0) return;
      window.removeEventListener('online', retry);
      if (state.kind === 'failed') state = { kind: 'waiting' };
    };
  };
  function Part(props: P): ReactNode {
    const current = useSyncExternalStore(subscribe, () => state);
    if (current.kind === 'ready') return <current.Component {...props} />;
    const failure = current.kind === 'failed' ? current.failure : undefined;
    return <Placeholder {...props} failure={failure} onRetry={retry} />;
  }
  return Object.assign(Part, { preload: request, isReady: () => state.kind === 'ready' });
}
