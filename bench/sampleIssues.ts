/** What the benches work on. */
import { system } from '../src/domain/kernel/principal.js';
import type { PartyCommand } from '../src/domain/party/messages.js';
import type { ServiceLevelTarget } from '../src/domain/time/serviceLevelTerms.js';
import { executeOnIssue } from '../src/store/issue/index.js';
import { executeOnParty } from '../src/store/party/index.js';
import type { CommandOutcome } from '../src/store/transactions/commandRequest.js';
import type { PerformanceIssue } from '../src/domain/issue/model.js';
import type { Logger } from '../src/store/logger.js';
import type { Store } from '../src/store/store.js';

export const SILENT: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined };

const BENCH = system('bench');
const HOUR_MS = 3_600_000;
const AT_A_TIME = 16;

const target = (clock: ServiceLevelTarget['clock'], hours: number): ServiceLevelTarget => ({
  severity: 'MAJOR',
  clock,
  obligor: 'PARTY',
  basis: 'UNDERPINNING_CONTRACT',
  target: { kind: 'DURATION', durationMs: hours * HOUR_MS },
});

const stateOf = <S>(outcome: CommandOutcome<S>): S => {
  if (outcome.kind !== 'Accepted') throw new Error(outcome.message);
  return outcome.state;
};

/** @returns the middle one */
export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

/** What one measurement found. */
export interface Measured {
  readonly perSecond: number;
  /** Processor time of this process per operation, in microseconds, all its threads together: other work on the machine hardly shows in it. */
  readonly cpuUs: number;
}

/** Measures what is done until `work` ends. @param work answers how many operations it did */
export const measured = async (work: () => Promise<number>): Promise<Measured> => {
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  const done = await work();
  const { user, system } = process.cpuUsage(cpu);
  return { perSecond: (done / (performance.now() - started)) * 1_000, cpuUs: (user + system) / done };
};

/** A line of a table: medians of both sides, and of their ratios round by round. */
export const line = (label: number, ours: readonly Measured[], theirs: readonly Measured[]): string => {
  const ratio = (of: (each: Measured) => number): string =>
    median(ours.map((each, round) => of(each) / (theirs[round] === undefined ? NaN : of(theirs[round])))).toFixed(2);
  const columns = (of: (each: Measured) => number): readonly string[] => [
    median(ours.map(of)).toFixed(0),
    median(theirs.map(of)).toFixed(0),
    ratio(of),
  ];
  const cells = [String(label), ...columns(({ perSecond }) => perSecond), ...columns(({ cpuUs }) => cpuUs)];
  return `| ${cells.map((cell) => cell.padStart(6)).join(' | ')} |`;
};

/** The head of such a table. @param who what the first column counts */
export const head = (who: string, ours: string, theirs: string): string =>
  [`| ${who} | ${ours}/s | ${theirs}/s | ratio | ${ours} CPU µs | ${theirs} CPU µs | ratio |`, '|---|---|---|---|---|---|---|'].join('\n');

/** A validated party that answers for every resource, with four clocks. @returns its id */
export const partyIn = async (store: Store, name: string): Promise<string> => {
  const arrangement: PartyCommand = {
    type: 'AgreeOutsourcingArrangement',
    kind: 'OUTSOURCED_NETWORK',
    agreementReference: 'AGR-1',
    scope: [{ type: 'Resource', id: '*' }],
    validFrom: new Date(0),
    validTo: null,
    calendar: { timeZone: 'UTC', hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }], holidays: [] },
    targets: [target('ACKNOWLEDGE', 1), target('UPDATE', 4), target('RESTORE', 8), target('RESOLVE', 24)],
    stopReasons: ['AWAITING_INFORMATION'],
    atRiskShares: [0.5, 0.75],
    reopenWindowMs: 168 * HOUR_MS,
    acceptancePeriodMs: 48 * HOUR_MS,
    verification: [],
    providerVerificationCounts: false,
  };
  const commands = [{ type: 'RegisterParty', name }, arrangement, { type: 'ValidateParty', evidence: 'Trade register extract' }] as const;
  return stateOf(await executeOnParty(store, BENCH, { commands, now: new Date() }))._id;
};

/** So many fresh issues, of ten parties in turn, a second apart. */
export const issuesIn = async (store: Store, count: number): Promise<readonly PerformanceIssue[]> => {
  const parties = await Promise.all(Array.from({ length: 10 }, (_, n) => partyIn(store, `Example Networks ${n}`)));
  const raise = async (n: number): Promise<PerformanceIssue> => {
    const command = {
      type: 'RaisePerformanceIssue',
      partyId: parties[n % parties.length] ?? '',
      name: 'Packet loss above target',
      category: 'PACKET_LOSS',
      severity: 'MAJOR',
      initiatingLayer: 'RM_AND_O',
      initiatingProcess: 'Resource Performance Management',
      resource: { type: 'Resource', id: `node-${n}` },
      affectedEntities: [{ type: 'Service', id: `service-${n}` }],
    } as const;
    return stateOf(await executeOnIssue(store, BENCH, { commands: [command], now: new Date(Date.now() - (count - n) * 1_000) }));
  };
  const issues: PerformanceIssue[] = [];
  for (let n = 0; n < count; n += AT_A_TIME)
    issues.push(...(await Promise.all(Array.from({ length: Math.min(AT_A_TIME, count - n) }, (_, k) => raise(n + k)))));
  return issues;
};
