import { expect, test } from '@jest/globals';
import { adminCommands } from '../../src/mongod/commands/admin.js';
import { Running } from './running.js';

test('a command does not build the table of all commands', async () => {
  const running = await Running.start();
  const db = await running.db();
  const { ping } = adminCommands;
  let built = 0;
  const counted = { enumerable: true, configurable: true, get: () => ((built += 1), ping) };
  try {
    Object.defineProperty(adminCommands, 'ping', counted);
    await db.command({ ping: 1 });
    expect(built).toBe(0);
  } finally {
    Object.defineProperty(adminCommands, 'ping', { value: ping, enumerable: true, configurable: true, writable: true });
    await running.stop();
  }
});
