/** How far loading the demonstration is: a bar on a terminal, a few lines elsewhere. */
import { Presets, SingleBar } from 'cli-progress';

const TITLE = 'Loading demonstration data, once, about a minute';
/** Lines between the first and the last record. */
const LINES = 5;

interface SeedProgress {
  readonly show: (done: number, total: number) => void;
  readonly end: () => void;
}

/** @param say takes the lines where there is no terminal; without it nothing is said there */
export const seedProgress = (isTerminal: boolean, say: (message: string) => void = () => undefined): SeedProgress => {
  if (!isTerminal) return { show: lines(say), end: () => undefined };
  const format = `${TITLE} {bar} {value} of {total}`;
  const bar = new SingleBar({ format, hideCursor: true, clearOnComplete: true }, Presets.shades_classic);
  return {
    show: (done, total) => {
      if (!bar.isActive) bar.start(total, done);
      bar.update(done);
    },
    end: () => bar.stop(),
  };
};

const lines =
  (say: (message: string) => void) =>
  (done: number, total: number): void => {
    if (done === 1 || done % Math.ceil(total / LINES) === 0) say(`${TITLE}: ${String(done)} of ${String(total)}`);
  };
