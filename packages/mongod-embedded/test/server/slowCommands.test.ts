import { describe, expect, test } from '@jest/globals';
import { report } from '../../src/server/logger.js';
import { SlowCommands } from '../../src/server/slowCommands.js';

const taking = (durationMs: number) => ({ name: 'insert', db: 'test', durationMs, ok: true });

describe('slow commands', () => {
  test('are logged at once where they are rare, and in one line where they follow one another', async () => {
    const lines: (readonly [object, string])[] = [];
    let wake = (): void => undefined;
    const slow = new SlowCommands((fields, message) => {
      lines.push([fields, message]);
      wake();
    }, 5);
    const second = new Promise<void>((resolve) => {
      wake = () => {
        if (lines.length === 2) resolve();
      };
    });
    for (const durationMs of [201.4, 300, 900, 400]) slow.add(taking(durationMs));
    expect(lines).toEqual([[{ command: 'insert', db: 'test', durationMs: 201, ok: true }, 'slow command']]);
    await second;
    expect(lines[1]).toEqual([{ commands: 3, slowest: { command: 'insert', db: 'test', durationMs: 900, ok: true } }, 'slow commands']);
    slow.close();
  });

  test('that wait when the server stops are logged then', () => {
    const lines: object[] = [];
    const slow = new SlowCommands((fields) => lines.push(fields), 3_600_000);
    slow.add(taking(300));
    slow.add(taking(400));
    slow.close();
    slow.close();
    expect(lines).toEqual([expect.objectContaining({ command: 'insert' }), expect.objectContaining({ commands: 1 })]);
  });

  test('go where the logger wants them, and are warnings where it does not say', () => {
    const lines: string[] = [];
    const note = (name: string) => (_: object, message: string) => lines.push(`${name}: ${message}`);
    const logger = { info: note('info'), warn: note('warn'), error: note('error') };
    report(logger, 'slow', {}, 'slow command');
    report({ ...logger, slow: note('slow') }, 'slow', {}, 'slow command');
    report(logger, 'info', {}, 'opened');
    expect(lines).toEqual(['warn: slow command', 'slow: slow command', 'info: opened']);
  });
});
