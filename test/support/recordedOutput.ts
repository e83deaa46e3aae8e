/** Where a command of the program prints. */
import type { Output } from '../../src/cli/output.js';

export interface RecordedOutput {
  readonly output: Output;
  readonly written: { out: string; err: string };
}

/** Records what is printed, without the notice that connecting takes long: a busy machine alone is the reason for it. */
export const recordedOutput = (): RecordedOutput => {
  const written = { out: '', err: '' };
  const output: Output = {
    out: (text) => void (written.out += text),
    err: (text) => {
      if (!text.startsWith('Connecting to the database at ')) written.err += text;
    },
    isInteractive: false,
  };
  return { output, written };
};
