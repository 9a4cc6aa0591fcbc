import { setupWorker } from 'msw/browser';
import { handlersFor, isScenario, SCENARIOS } from './scenarios';

/** Starts the named scenario in development: `http://localhost:5173/?mock=slow`. */
export async function startMocks(name: string): Promise<void> {
  if (!isScenario(name)) {
    throw new Error(`No mock scenario "${name}"; there are ${SCENARIOS.join(', ')}`);
  }
  const worker = setupWorker(...handlersFor(name));
  await worker.start({ onUnhandledRequest: 'bypass', quiet: true });
}
