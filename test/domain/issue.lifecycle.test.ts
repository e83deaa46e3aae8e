/** The life cycle of a performance issue, every state by every command by every kind of principal, against an oracle written separately. */
import { describe, expect, test } from '@jest/globals';
import { type Accepted, allowed } from '../../src/domain/decider.js';
import { ISSUE_STATUSES, type IssueStatus, type PerformanceIssue, issue } from '../../src/domain/issue.js';
import type { IssueCommand, IssueEvent } from '../../src/domain/issueMessages.js';
import type { Refusal } from '../../src/domain/refusal.js';
import { ISSUE_ACTS, ISSUE_MOVES, movesOf, oracleOf } from '../fixtures/lifecycles.js';
import { issueCommand } from '../support/commands.js';
import {
  EVERYBODY,
  type Step,
  accepted,
  analyzed,
  attempt,
  claimed,
  given,
  hour,
  issues,
  measured,
  operator,
  raised,
  started,
  supplierA,
  verified,
} from '../support/samples.js';

/** A raised issue about which everything can be asked at once: analysed, measured, with a stop and a dispute. */
const PRELUDE: readonly Step<IssueCommand>[] = [
  raised,
  analyzed(0.1),
  measured(0.2),
  [{ type: 'StopClock', reason: 'AWAITING_ACCESS', clocks: ['ACKNOWLEDGE'], evidence: 'Gate log' }, operator, hour(0.3)],
  [{ type: 'DisputeClock', clockId: 'acknowledge-party-1', reason: 'The site was closed' }, supplierA, hour(0.4)],
];
const by = (type: IssueCommand['type'], who = supplierA): Step<IssueCommand> => [issueCommand[type](null, hour(1), 0), who, hour(1)];

const PATHS: Readonly<Record<IssueStatus, readonly Step<IssueCommand>[]>> = {
  ACKNOWLEDGED: [],
  IN_PROGRESS: [started()],
  HELD: [started(), by('HoldPerformanceIssue')],
  PENDING: [started(), by('RequestInformation')],
  RESOLVED: [started(), claimed(1), measured(1.5), verified(2)],
  CLOSED: [started(), claimed(1), measured(1.5), verified(2), accepted(3)],
  REJECTED: [by('RejectPerformanceIssue')],
  CANCELLED: [by('CancelPerformanceIssue', operator)],
};

/** When everything that can be due is due, and nothing is over. */
const LATER = hour(100);

const STATES: readonly { readonly name: string; readonly state: PerformanceIssue | null }[] = [
  { name: '-', state: null },
  ...ISSUE_STATUSES.map((status) => ({ name: status, state: given(issues, [...PRELUDE, ...PATHS[status]]) })),
];
const TYPES = Object.keys(ISSUE_ACTS) as IssueCommand['type'][];

const { may, possible, leadsTo, openTo, someoneWhoMay } = oracleOf(ISSUE_ACTS);

/** The answer to one of EVERYBODY who gives a command that no rule refuses. */
const doing = (
  type: IssueCommand['type'],
  who: string,
  state: PerformanceIssue | null,
): Accepted<PerformanceIssue, IssueEvent> | Refusal => {
  const actor = EVERYBODY[who];
  if (actor === undefined) throw new Error(`The samples know nobody called ${who}`);
  return attempt(issues, state, [issueCommand[type](state, LATER, 0), actor, LATER]);
};

describe('the oracle is complete', () => {
  test('it names every command there is', () => {
    expect(TYPES.toSorted()).toEqual(Object.keys(issue.lifecycle).toSorted());
  });

  test('its acts make exactly the published moves', () => {
    expect([...movesOf(ISSUE_ACTS)].toSorted()).toEqual(ISSUE_MOVES.toSorted());
  });

  test('each state of these tests is what it is called', () => {
    expect(STATES.map(({ state }) => state?.status ?? '-')).toEqual(['-', ...ISSUE_STATUSES]);
  });
});

describe.each(STATES)('an issue in state $name', ({ name, state }) => {
  const cases = TYPES.map((type) => ({ type, verdict: possible(type, name) ? leadsTo(type, name).join(' or ') : 'refused' }));

  test.each(cases)('$type: $verdict', ({ type, verdict }) => {
    const who = someoneWhoMay(type);
    const answer = doing(type, who, state);
    if (verdict === 'refused') {
      expect(answer).toMatchObject({ kind: 'IllegalTransition' });
      expect('allowed' in answer && [...answer.allowed].toSorted()).toEqual(openTo(who, name));
    } else {
      expect(answer).toMatchObject({ kind: 'Accepted' });
      expect(leadsTo(type, name)).toContain('state' in answer && answer.state.status);
    }
  });

  test.each(Object.keys(EVERYBODY))('%s is told exactly what is open to them', (who) => {
    expect([...allowed(issue, state?.status ?? null, EVERYBODY[who] ?? operator)].toSorted()).toEqual(openTo(who, name));
  });
});

describe.each(TYPES)('%s', (type) => {
  const state = STATES.find(({ name }) => possible(type, name))?.state ?? null;

  test.each(Object.keys(EVERYBODY).map((who) => ({ who, verb: may(type, who) ? 'may' : 'may not' })))('$who $verb', ({ who, verb }) => {
    expect(doing(type, who, state).kind).toBe(verb === 'may' ? 'Accepted' : 'NotPermitted');
  });
});

test('a verification that fails is the one command that leads to either of two states', () => {
  const bad = given(issues, [...PRELUDE, ...PATHS.RESOLVED, measured(4, 7)]);
  const good = given(issues, [...PRELUDE, ...PATHS.RESOLVED, measured(4)]);
  expect(doing('VerifyRestoration', 'OPERATOR', bad)).toMatchObject({ state: { status: 'IN_PROGRESS' } });
  expect(doing('VerifyRestoration', 'OPERATOR', good)).toMatchObject({ state: { status: 'RESOLVED' } });
});
