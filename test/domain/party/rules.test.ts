/** What the rules of a party refuse, and what they let through. */
import { describe, expect, test } from '@jest/globals';
import type { ArrangementContent, PartyCommand } from '../../../src/domain/party/messages.js';
import type { ServiceLevelTarget, Target } from '../../../src/domain/time/serviceLevelTerms.js';
import { brokenRule, invalidAt } from '../../support/domain/expect.js';
import {
  type Step,
  admin,
  arrangement,
  arrangementB,
  decideStep,
  given,
  hour,
  parties,
  registeredParty,
  registration,
  target,
  withApprovals,
} from '../../support/domain/samples.js';

const known = registeredParty();
const by = (command: PartyCommand, hours = 0): Step<PartyCommand> => [command, admin, hour(hours)];
const answer = (command: PartyCommand, hours = 0, party = known): ReturnType<typeof decideStep> =>
  decideStep(parties, party, by(command, hours));
const agreeing = (fields: Partial<ArrangementContent>): ReturnType<typeof decideStep> =>
  answer({ type: 'AgreeOutsourcingArrangement', ...arrangement, ...fields });
const amendment = (arrangementId: string) => ({
  type: 'AmendOutsourcingArrangement' as const,
  arrangementId,
  reason: 'The contract was renewed',
  stopReasons: [],
});
const ACCEPTED = { kind: 'Accepted' };

describe('a party', () => {
  const twice = [1, 2, 1].map((value) => ({ scheme: 'REGISTER', value: String(value) }));

  test('is registered with a name; what is not said about it is empty', () => {
    expect(given(parties, [by({ type: 'RegisterParty', name: 'Example Networks' })])).toMatchObject({
      _id: 'party-a',
      status: 'INITIALIZED',
      version: 1,
      name: 'Example Networks',
      tradingName: null,
      contacts: [],
      arrangements: [],
    });
  });

  test('has no external identifier twice', () => {
    const registering = decideStep(parties, null, by({ type: 'RegisterParty', name: 'Example Networks', externalIdentifiers: twice }));
    expect(registering).toMatchObject(invalidAt('externalIdentifiers', '2'));
    expect(answer({ type: 'UpdateParty', externalIdentifiers: twice })).toMatchObject(invalidAt('externalIdentifiers', '2'));
  });

  test('keeps what an update does not mention, and loses what it empties', () => {
    const described = given(parties, [
      by({ type: 'RegisterParty', name: 'Example Networks', description: 'Access network', tradingName: 'EN' }),
    ]);
    expect(answer({ type: 'UpdateParty', tradingName: null }, 0, described)).toMatchObject({
      state: { name: 'Example Networks', description: 'Access network', tradingName: null },
    });
  });

  test('is not updated by nothing', () => {
    expect(answer({ type: 'UpdateParty' })).toMatchObject(invalidAt());
  });

  test('is closed only when no issue of it is open', () => {
    const close: Step<PartyCommand> = by({ type: 'CloseParty', reason: 'The agreement ended' });
    expect(decideStep({ ...parties, facts: () => ({ openIssues: 1, openPlans: 0 }) }, known, close)).toMatchObject(
      brokenRule('OPEN_ISSUES'),
    );
    expect(decideStep(parties, known, close)).toMatchObject({ state: { status: 'CLOSED' } });
  });
});

describe('an arrangement', () => {
  const promise = (target: Target): ServiceLevelTarget => ({ severity: 'MAJOR', clock: 'RESTORE', obligor: 'PARTY', basis: 'SLA', target });

  test.each<readonly [why: string, fields: Partial<ArrangementContent>, ...path: string[]]>([
    ['without a scope', { scope: [] }, 'scope'],
    ['that ends when it begins', { validTo: arrangement.validFrom }, 'validTo'],
    ['in a zone there is not', { calendar: { ...arrangement.calendar, timeZone: 'Nowhere/Else' } }, 'calendar', 'timeZone'],
    ['with no time to run', { targets: [promise({ kind: 'DURATION', durationMs: 0 })] }, 'targets', '0', 'duration'],
    [
      'due in no working day',
      { targets: [promise({ kind: 'END_OF_WORKING_DAY', days: 0, cutOff: '17:00' })] },
      'targets',
      '0',
      'workingDays',
    ],
    [
      'due in half a working day',
      { targets: [promise({ kind: 'END_OF_WORKING_DAY', days: 1.5, cutOff: '17:00' })] },
      'targets',
      '0',
      'workingDays',
    ],
    [
      'due in more than a year of days',
      { targets: [promise({ kind: 'END_OF_WORKING_DAY', days: 367, cutOff: '17:00' })] },
      'targets',
      '0',
      'workingDays',
    ],
    [
      'cut off at no time of day',
      { targets: [promise({ kind: 'END_OF_WORKING_DAY', days: 1, cutOff: '24:30' })] },
      'targets',
      '0',
      'cutOff',
    ],
    ['that promises a thing twice', { targets: [target('MAJOR', 'RESTORE', 1), target('MAJOR', 'RESTORE', 2)] }, 'targets', '1'],
    ['at risk from the start', { atRiskShares: [0] }, 'atRiskShares', '0'],
    ['at risk when it is too late', { atRiskShares: [0.5, 1] }, 'atRiskShares', '1'],
    ['at risk in the wrong order', { atRiskShares: [0.75, 0.5] }, 'atRiskShares', '1'],
    ['reopened before it is closed', { reopenWindowMs: -1 }, 'reopenWindow'],
    ['accepted before it is verified', { acceptancePeriodMs: -1 }, 'acceptancePeriod'],
  ])('%s is refused', (_, fields, ...path) => {
    expect(agreeing(fields)).toMatchObject(invalidAt(...path));
  });

  test.each<readonly [why: string, fields: Partial<ArrangementContent>]>([
    ['to the last cut-off of the day', { targets: [promise({ kind: 'END_OF_WORKING_DAY', days: 366, cutOff: '24:00' })] }],
    [
      'for the same clock of the other obligor',
      { targets: [target('MAJOR', 'RESTORE', 1), target('MAJOR', 'RESTORE', 1, 'SERVICE_PROVIDER')] },
    ],
    [
      'without targets, stops, shares, or time to reopen or accept',
      { targets: [], stopReasons: [], atRiskShares: [], reopenWindowMs: 0, acceptancePeriodMs: 0 },
    ],
  ])('%s is agreed', (_, fields) => {
    expect(agreeing(fields)).toMatchObject(ACCEPTED);
  });

  test('names everything that is wrong with it at once', () => {
    expect(agreeing({ scope: [], reopenWindowMs: -1 })).toMatchObject({ problems: [{ path: ['scope'] }, { path: ['reopenWindow'] }] });
  });

  test('is amended in what is named, and counts its amendments', () => {
    expect(withApprovals(parties, [...registration(), by(amendment('arrangement-2'))])).toMatchObject({
      arrangements: [{ id: 'arrangement-2', version: 2, stopReasons: [], agreementReference: 'AGR-A' }],
    });
  });

  test('is amended and ended alone: another one stays as it was agreed', () => {
    const steps = [
      ...registration(),
      by({ type: 'AgreeOutsourcingArrangement', ...arrangementB, scope: [{ type: 'Service', id: 'service-9' }] }, -2),
    ];
    const two = given(parties, steps);
    const [first, second] = two.arrangements;
    expect(second).toMatchObject({ id: 'arrangement-4', version: 1, agreementReference: 'AGR-B' });
    const amended = withApprovals(parties, [...steps, by(amendment('arrangement-4'))]);
    expect(amended).toMatchObject({ arrangements: [first, { ...second, version: 2, stopReasons: [] }] });
    const ended = answer({ type: 'EndOutsourcingArrangement', arrangementId: 'arrangement-4', reason: 'Not renewed' }, 0, two);
    expect(ended).toMatchObject({ state: { arrangements: [first, { ...second, version: 2, validTo: hour(0) }] } });
  });

  test('is amended to nothing that could not have been agreed, and only when there is one', () => {
    expect(answer({ ...amendment('arrangement-2'), scope: [] })).toMatchObject(invalidAt('scope'));
    expect(answer(amendment('arrangement-9'))).toMatchObject(invalidAt('arrangementId'));
  });

  test('ends now or when it is said to, but not before it began, nor later than it ends already', () => {
    const end = (endsAt: Date | null): PartyCommand => ({
      type: 'EndOutsourcingArrangement',
      arrangementId: 'arrangement-2',
      endsAt,
      reason: 'Not renewed',
    });
    expect(answer(end(null), 5)).toMatchObject({ state: { arrangements: [{ version: 2, validTo: hour(5) }] } });
    expect(answer(end(hour(9)), 5)).toMatchObject({ state: { arrangements: [{ validTo: hour(9) }] } });
    expect(answer(end(arrangement.validFrom), 5)).toMatchObject(invalidAt('endsAt'));
    const ended = given(parties, [...registration(), by(end(hour(3)), 0)]);
    expect(answer(end(hour(3.001)), 1, ended)).toMatchObject(invalidAt('endsAt'));
    expect(answer(end(hour(2)), 1, ended)).toMatchObject({ state: { arrangements: [{ version: 3, validTo: hour(2) }] } });
    expect(answer({ type: 'EndOutsourcingArrangement', arrangementId: 'arrangement-9', reason: 'Not renewed' })).toMatchObject(
      invalidAt('arrangementId'),
    );
  });
});
