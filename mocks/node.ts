import { setupServer } from 'msw/node';
import { handlersFor } from './scenarios';

/** The server of the component and flow tests; the fixture unless a test says otherwise. */
export const server = setupServer(...handlersFor('fixture'));
