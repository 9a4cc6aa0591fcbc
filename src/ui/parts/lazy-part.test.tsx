// @vitest-environment jsdom
import { server } from '@mocks/node';
import { act, render, screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import type { ComponentType } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lazyPart, type PlaceholderProps } from './lazy-part';

const OWN_ENTRY = './assets/index-1.js';
const page = (entry: string) => `<script type="module" crossorigin src="${entry}"></script>`;
const answerPage = (answer: () => Response) => server.use(http.get('/', answer));

type Props = { readonly name: string };

function Greeting({ name }: Props) {
  return <p>Hello {name}</p>;
}

function Placeholder({ failure, onRetry }: Props & PlaceholderProps) {
  if (failure === undefined) return <p>waiting</p>;
  return (
    <button type="button" onClick={onRetry}>
      {failure.fault}
    </button>
  );
}

/** A part whose code comes or does not, as the test says. */
function makePart() {
  const load = vi.fn<() => Promise<ComponentType<Props>>>();
  load.mockResolvedValue(Greeting);
  return { load, Part: lazyPart(load, Placeholder) };
}

beforeEach(() => {
  document.head.innerHTML = page(OWN_ENTRY);
  answerPage(() => HttpResponse.html(page(OWN_ENTRY)));
});

describe('lazyPart', () => {
  it('shows the component once its code is there', async () => {
    const { Part } = makePart();
    render(<Part name="Ada" />);
    expect(screen.getByText('waiting')).toBeVisible();
    expect(await screen.findByText('Hello Ada')).toBeVisible();
  });

  it('shows the component at once where the code was fetched before', async () => {
    const { Part, load } = makePart();
    await Part.preload();
    expect(Part.isReady()).toBe(true);
    render(<Part name="Ada" />);
    expect(screen.getByText('Hello Ada')).toBeVisible();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('asks once for all that wait', async () => {
    const { Part, load } = makePart();
    render(
      <>
        <Part name="Ada" />
        <Part name="Grace" />
      </>,
    );
    expect(await screen.findByText('Hello Grace')).toBeVisible();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it.each<[string, () => Response, string]>([
    [
      'the server has another version',
      () => HttpResponse.html(page('./assets/index-2.js')),
      'updated',
    ],
    ['the server does not answer', () => HttpResponse.error(), 'unreachable'],
    ['the server fails', () => new HttpResponse(null, { status: 502 }), 'unreachable'],
    ['the page is the same', () => HttpResponse.html(page(OWN_ENTRY)), 'unknown'],
    ['a portal answers with its own page', () => HttpResponse.html('<p>log in</p>'), 'unknown'],
  ])('fails inside itself where %s, and says so', async (_case, answer, fault) => {
    answerPage(answer);
    const { Part, load } = makePart();
    load.mockRejectedValue(new TypeError('Failed to fetch dynamically imported module'));
    render(<Part name="Ada" />);
    expect(await screen.findByRole('button', { name: fault })).toBeVisible();
  });

  it('tries again where it is asked to', async () => {
    const { Part, load } = makePart();
    load.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    render(<Part name="Ada" />);
    const retry = await screen.findByRole('button');
    act(() => retry.click());
    expect(await screen.findByText('Hello Ada')).toBeVisible();
  });

  it('tries again by itself when a network comes', async () => {
    const { Part, load } = makePart();
    load.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    render(<Part name="Ada" />);
    await screen.findByRole('button');
    act(() => void window.dispatchEvent(new Event('online')));
    expect(await screen.findByText('Hello Ada')).toBeVisible();
  });

  it('keeps no failure that nobody sees: the next use tries again', async () => {
    const { Part, load } = makePart();
    load.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await Part.preload();
    expect(Part.isReady()).toBe(false);
    load.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const { unmount } = render(<Part name="Ada" />);
    await screen.findByRole('button');
    unmount();
    render(<Part name="Grace" />);
    expect(await screen.findByText('Hello Grace')).toBeVisible();
  });
});
