/** A real incident log under two of the guide's schedules: every case comes out as a second computation says, minute by minute. */
import { createReadStream, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { issue } from '../../../src/domain/issue/index.js';
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import type { IssueTypes } from '../../../src/domain/issue/messages.js';
import { type Accepted, decide } from '../../../src/domain/kernel/decider.js';
import { system } from '../../../src/domain/kernel/principal.js';
import type { Refusal } from '../../../src/domain/kernel/refusal.js';
import type { Party } from '../../../src/domain/party/model.js';
import { readClock } from '../../../src/domain/time/clockReading.js';
import type { Severity } from '../../../src/domain/time/serviceLevelTerms.js';
import { readAgreement } from '../../../src/graphql/party/agreementFile.js';
import { compileMapping, type LogRow } from '../../../src/ingest/incidentLog/extract.js';
import type { Mapping } from '../../../src/ingest/incidentLog/mapping.js';
import { groupRows } from '../../../src/ingest/incidentLog/groupRows.js';
import { planCase } from '../../../src/ingest/incidentLog/planCase.js';
import { openLogFile } from '../../../src/ingest/incidentLog/records.js';
import { sized } from '../../support/size.js';
import { arrangedParty } from './arranged.js';
import { hasRealLog, realLog, servicenow } from './logs.js';
import { FIVE_HOURS, type Schedule, TWO_WORKING_DAYS, type Verdict, verdictsOf } from './minuteByMinute.js';

const ACTOR = system('import:log');

/** A party under a schedule of the guide, in force when the log was written. */
const partyUnder = (file: string): ((id: string) => Party) => {
  const read = readAgreement({
    ...(parse(readFileSync(`examples/agreements/${file}`, 'utf8')) as object),
    validFrom: '2016-01-01T00:00:00Z',
  });
  if (!('targets' in read)) throw new Error(`${file} cannot be agreed`);
  return (id) => ({ ...arrangedParty(id), arrangements: [read] });
};

/** The mapping with one severity for all, and the wait for the user as a stop that both schedules allow. */
const mappingFor = (severity: Severity): Mapping => ({
  ...servicenow,
  stopReason: { value: 'CUSTOMER_REQUEST' },
  issue: { ...servicenow.issue, severity: { value: severity } },
});

/** Carries a case out as the store would. */
const imported = (rows: readonly [LogRow, ...LogRow[]], mapping: Mapping, partyOf: (id: string) => Party): PerformanceIssue => {
  let state: PerformanceIssue | null = null;
  for (const { command, at } of planCase(rows, mapping).steps) {
    const facts = { party: 'partyId' in command ? partyOf(command.partyId) : null, linkedIssue: null, plans: { count: 0, inProgress: [] } };
    const next: Accepted<IssueTypes> | Refusal = decide(issue, command, state, { actor: ACTOR, id: rows[0].key, now: at, facts });
    if (next.kind !== 'Accepted') throw new Error(`${rows[0].key} ${command.type}: ${next.message}`);
    ({ state } = next);
  }
  if (state === null) throw new Error(`${rows[0].key} has no step`);
  return state;
};

async function* rowsOf(mapping: Mapping): AsyncGenerator<LogRow> {
  const log = await openLogFile(createReadStream(realLog), mapping.file);
  const extract = compileMapping(mapping, log.column);
  for await (const row of log.rows) {
    const read = 'reason' in row ? null : extract(row.line, row.record);
    if (read !== null && !('reason' in read)) yield* read;
  }
}

/** What the product says of each case: the restore clock of the party that restored it. */
const productVerdicts = async (file: string, severity: Severity): Promise<ReadonlyMap<string, Verdict>> => {
  const mapping = mappingFor(severity);
  const partyOf = partyUnder(file);
  const verdicts = new Map<string, Verdict>();
  for await (const rows of groupRows(rowsOf(mapping), mapping.rowsOfACase, () => undefined)) {
    const state = imported(rows, mapping, partyOf);
    const clock = state.clocks.findLast(({ kind, obligor }) => kind === 'RESTORE' && obligor === 'PARTY');
    if (clock?.end == null) continue;
    const { elapsedMs, breached } = readClock(clock, state, clock.end);
    verdicts.set(state._id, { number: state._id, elapsedMinutes: elapsedMs / 60_000, late: breached });
  }
  return verdicts;
};

const tests = (): void => {
  test.each<readonly [string, Severity, Schedule]>([
    ['access-lines.yaml', 'MINOR', TWO_WORKING_DAYS],
    ['dedicated-internet.yaml', 'MAJOR', FIVE_HOURS],
  ])('under %s comes out alike, case by case and to the minute', async (file, severity, schedule) => {
    const expected = verdictsOf(realLog, schedule);
    const found = await productVerdicts(file, severity);
    expect(expected.length).toBeGreaterThan(700);
    expect(expected.some(({ late }) => late)).toBe(true);
    expect(expected.some(({ late }) => !late)).toBe(true);
    expect(expected.map(({ number }) => found.get(number))).toEqual(expected);
  });
};

// Three million minutes: a short run has the schedules of the guide elsewhere.
const isRead = hasRealLog && sized(0, 1) === 1;
if (isRead) describe('a real incident log', tests);
else
  test('a real incident log is not read: it is not beside the repository, or the run is a short one', () => {
    expect(isRead).toBe(false);
  });
