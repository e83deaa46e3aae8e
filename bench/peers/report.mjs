/** Tables of what was measured: medians, and medians of the rounds' ratios. */

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
const line = (cells) => `| ${cells.join(' | ')} |`;

/** What a side used in each round of a scenario, of all launches in turn. */
const rounds = (launches, letter, name, of) => launches.flatMap((found) => found[letter][name].map(of));

/** @param launches what each found, by scenario and side */
export const report = (launches, what) => {
  const letters = Object.keys(launches[0]);
  const names = Object.keys(launches[0][letters[0]]);
  const us = (of) => (name) => line([name, ...letters.map((letter) => median(rounds(launches, letter, name, of)).toFixed(0))]);
  // Of the same round, because what else runs on the machine is much the same then.
  const ratio = (of, turned) => (name) =>
    line([
      name,
      ...letters.map((letter) => {
        const theirs = rounds(launches, letter, name, of);
        const all = rounds(launches, letter, 'product', of).map((own, n) => (turned ? own / theirs[n] : theirs[n] / own));
        return median(all).toFixed(2);
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
