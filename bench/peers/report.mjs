/** Tables of what was measured: ratios of medians. */

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
/** Microseconds of processor time; less is what else a process does meanwhile. */
const LEAST_US = 50;
const line = (cells) => `| ${cells.join(' | ')} |`;

/** Medians of the rounds of each launch, and the median of the launches. */
const ofLaunches = (launches, letter, name, of) => launches.map((found) => median(found[letter][name].map(of)));

/** @param launches what each found, by scenario and side */
export const report = (launches, what) => {
  const letters = Object.keys(launches[0]);
  const names = Object.keys(launches[0][letters[0]]);
  const us = (of) => (name) => line([name, ...letters.map((letter) => median(ofLaunches(launches, letter, name, of)).toFixed(0))]);
  const ratio = (of, turned) => (name) =>
    line([
      name,
      ...letters.map((letter) => {
        const [ours, theirs] = [ofLaunches(launches, letter, 'product', of), ofLaunches(launches, letter, name, of)];
        return median(ours.map((own, n) => (turned ? own / theirs[n] : theirs[n] / own))).toFixed(2);
      }),
    ]);
  const table = (title, rows) =>
    [`\n${title} (${launches.length} launches)`, line(['', ...letters]), line(['---', ...letters.map(() => '---')]), ...rows].join('\n');
  const others = names.filter((name) => name !== 'product');
  const [server, database] = [(each) => each.server, (each) => each.database];
  return [
    letters.map((letter) => `${letter}: ${what[letter].what}`).join('; '),
    table('Server, µs a request', names.map(us(server))),
    table('Server, peer ÷ product', others.map(ratio(server, false))),
    table('Database, µs a request', names.map(us(database))),
    table('Database, product ÷ peer', others.map(ratio(database, true))),
  ].join('\n');
};
