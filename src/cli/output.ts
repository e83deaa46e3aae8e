/** Where commands write that need nothing else of the terminal. */
import { once } from 'node:events';
import type { Logger } from '../store/logger.js';
import type { Terminal } from './import/command.js';

export type Output = Pick<Terminal, 'out' | 'err' | 'isInteractive'>;

/** A reader that leaves, as `head` does, ends what is printed and not what is done. */
const ignoreClosedPipe = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
};

/** Standard output and standard error of this process. */
export const processOutput = (): Output => {
  if (!process.stdout.listeners('error').includes(ignoreClosedPipe)) process.stdout.on('error', ignoreClosedPipe);
  return terminal();
};

const terminal = (): Output => ({
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isInteractive: process.stderr.isTTY,
});

/** Prints pieces as they come. */
export const printAll = async (pieces: AsyncIterable<string>, { out }: Pick<Output, 'out'>): Promise<void> => {
  for await (const piece of pieces) {
    out(piece);
    // A slow reader makes this wait, and not the memory grow.
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
  }
};

/** A logger for terminals: warnings and errors, one line each. */
export const logTo = ({ err }: Pick<Output, 'err'>): Logger => ({
  info: () => undefined,
  warn: (_, message) => err(`${message}\n`),
  error: (_, message) => err(`${message}\n`),
});
