/**
 * What the rules of a performance issue refuse, and what they let through. What becomes of a claimed resolution is in resolution.test.ts,
 * time in clocks.test.ts.
 */
import { describe, expect, test } from '@jest/globals';
import type { IssueCommand } from '../../../src/domain/issue/messages.js';
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import type { Party } from '../../../src/domain/party/model.js';
import { coveringArrangement } from '../../../src/domain/party/arrangements.js';
import type { Principal } from '../../../src/domain/kernel/principal.js';
import { brokenRule, invalidAt } from '../../support/domain/expect.js';
import {
  HOUR_MS,
  type Step,
  analyzed,
  arrangement,
  decideStep,
  claimed,
  given,
  handedOver,
  hour,
  issues,
  issuesWith,
  measured,
  operator,
  parties,
  planner,
  raise,
  raised,
  registeredParty,
  registration,
  started,
  runSteps,
  supplierA,
  supplierB,
  timer,
  verified,
  answer,
} from '../../support/domain/samples.js';

const raising = (party: Party | null, hours = 0, fields: Parameters<typeof raise>[0] = {}): ReturnType<typeof decideStep> =>
  decideStep(issuesWith(party), null, [raise(fields), operator, hour(hours)]);
const ACCEPTED = { kind: 'Accepted' };

/** In the hands of the party, with a say on what is normal. */
const WORKED = [raised, started(), analyzed(1)] as const;

describe('raising an issue', () => {
  test('goes to the party whose arrangement covers the resource, on the terms of that arrangement', () => {
    const { terms } = given(issues, [raised]);
    const { kind: _, scope: __, validFrom: ___, validTo: ____, ...promised } = arrangement;
    expect(terms).toEqual([{ ...promised, arrangementId: 'arrangement-2', arrangementVersion: 1 }]);
  });

  test('is refused without a party', () => {
    expect(raising(null)).toMatchObject(invalidAt('partyId'));
  });

  test.each([
    ['not validated yet', registration().slice(0, 2)],
    ['closed', [...registration(), [{ type: 'CloseParty', reason: 'Ended' }, timer, hour(-1)] as const]],
  ])('is refused for a party that is %s', (_, steps) => {
    expect(raising(given(parties, steps))).toMatchObject(brokenRule('PARTY_NOT_VALIDATED'));
  });

  test('is refused for a resource outside the scope, and for another type with the same id', () => {
    expect(raising(registeredParty(), 0, { resource: { type: 'Resource', id: 'node-2' } })).toMatchObject(brokenRule('NOT_COVERED'));
    expect(raising(registeredParty(), 0, { resource: { type: 'Service', id: 'node-1' } })).toMatchObject(brokenRule('NOT_COVERED'));
  });

  test('is accepted for any resource when the scope names them all, and only for that type', () => {
    const all = registeredParty('party-a', { ...arrangement, scope: [{ type: 'Resource', id: '*' }] });
    expect(raising(all, 0, { resource: { type: 'Resource', id: 'node-2' } })).toMatchObject(ACCEPTED);
    expect(raising(all, 0, { resource: { type: 'Product', id: 'node-2' } })).toMatchObject(brokenRule('NOT_COVERED'));
  });

  test('is accepted from the first instant of the validity, and refused at its end', () => {
    const dated = registeredParty('party-a', { ...arrangement, validFrom: hour(1), validTo: hour(2) });
    const before = new Date(hour(1).getTime() - 1);
    expect(coveringArrangement(dated, { type: 'Resource', id: 'node-1' }, before)).toBeUndefined();
    expect(raising(dated, 0.99)).toMatchObject(brokenRule('NOT_COVERED'));
    expect(raising(dated, 1)).toMatchObject(ACCEPTED);
    expect(raising(dated, 2)).toMatchObject(brokenRule('NOT_COVERED'));
  });

  test('takes an affected entity, each once, and no occurrence in the future', () => {
    expect(raising(registeredParty(), 0, { affectedEntities: [] })).toMatchObject(invalidAt('affectedEntities'));
    const twice = [
      { type: 'Service', id: 'service-1' },
      { type: 'Product', id: 'service-1' },
      { type: 'Service', id: 'service-1' },
    ] as const;
    expect(raising(registeredParty(), 0, { affectedEntities: twice })).toMatchObject({
      problems: [{ path: ['affectedEntities', '2'], message: 'is named twice' }],
    });
    expect(raising(registeredParty(), 0, { affectedEntities: twice.slice(0, 2) })).toMatchObject(ACCEPTED);
    expect(raising(registeredParty(), 0, { occurredAt: hour(0.001) })).toMatchObject(invalidAt('occurredAt'));
    expect(raising(registeredParty(), 0, { occurredAt: hour(0) })).toMatchObject(ACCEPTED);
  });
});

describe('what a command leaves out', () => {
  test.each<readonly [step: Step<IssueCommand>, before: readonly Step<IssueCommand>[], data: object]>([
    [raised, [], { description: null, externalId: null, occurredAt: null }],
    [started(), [raised], { note: null }],
    [[{ type: 'ClaimPerformanceIssueResolution', resolution: 'Done' }, supplierA, hour(2)], WORKED, { resolution: 'Done', cause: null }],
    [[{ type: 'AcceptPerformanceIssueResolution' }, operator, hour(5)], [...WORKED, claimed(2), measured(3), verified(4)], { note: null }],
    [
      [{ type: 'ReportPerformanceIssueProgress', percent: 1, text: 'On site' }, supplierA, hour(2)],
      WORKED,
      { expectedRestorationAt: null, slippageMs: null },
    ],
    [
      [{ type: 'RequestPerformanceIssueInformation', question: 'Which port?' }, supplierA, hour(2)],
      WORKED,
      { question: 'Which port?', stopReason: null },
    ],
  ])('is null in the event (%#)', (step, before, data) => {
    expect(runSteps(issues, [...before, step]).events.at(-1)?.data).toMatchObject(data);
  });
});

describe('progress', () => {
  const report = (hours: number, expected: number | null, percent = 50): Step<IssueCommand> => [
    { type: 'ReportPerformanceIssueProgress', percent, text: 'On site', expectedRestorationAt: expected === null ? null : hour(expected) },
    supplierA,
    hour(hours),
  ];
  const slippages = ({ progress }: PerformanceIssue): readonly (number | null)[] => progress.map(({ slippageMs }) => slippageMs);

  test('slips by how much later than last said normal operation is expected; reports that say nothing of it leave it alone', () => {
    const reports = [report(1, 10), report(2, null), report(3, 13), report(4, 12)];
    expect(slippages(given(issues, [raised, started(), ...reports]))).toEqual([null, null, 3 * HOUR_MS, -HOUR_MS]);
  });

  test('slips against the estimate of the responsible party, since its assignment or the reopening', () => {
    const by = (who: Principal, [command, , at]: Step<IssueCommand>): Step<IssueCommand> => [command, who, at];
    const handed = given(issues, [
      raised,
      started(),
      report(1, 10),
      handedOver(2),
      by(supplierB, report(3, 20)),
      by(supplierB, report(4, 22)),
    ]);
    expect(slippages(handed)).toEqual([null, null, 2 * HOUR_MS]);
    const reopened = [
      claimed(3),
      [{ type: 'AcceptPerformanceIssueResolution' }, timer, hour(4)],
      [{ type: 'ReopenPerformanceIssue', reason: 'It came back' }, operator, hour(5)],
    ] as const satisfies readonly Step<IssueCommand>[];
    expect(slippages(given(issues, [raised, started(), report(1, 10), ...reopened, report(6, 20)]))).toEqual([null, null]);
  });

  test('is from 0 to 100 percent', () => {
    expect(answer(WORKED, report(2, null, 0))).toMatchObject(ACCEPTED);
    expect(answer(WORKED, report(2, null, 100))).toMatchObject(ACCEPTED);
    expect(answer(WORKED, report(2, null, -0.1))).toMatchObject(invalidAt('percent'));
    expect(answer(WORKED, report(2, null, 100.1))).toMatchObject(invalidAt('percent'));
  });

  test('promises nothing in the past', () => {
    expect(answer(WORKED, report(2, 1.9))).toMatchObject(invalidAt('expectedRestorationAt'));
  });
});

describe('analysis and measurements', () => {
  const analyze = (...indicators: readonly (readonly [name: string, min: number | null, max: number | null])[]): Step<IssueCommand> => [
    {
      type: 'AnalyzeServiceQuality',
      degradationCode: 'CONGESTION',
      natureOfDegradation: 'Congestion',
      indicators: indicators.map(([name, normalMin, normalMax]) => ({ name, unit: '1', normalMin, normalMax })),
      requiresReassignment: false,
      requiresReconfiguration: false,
    },
    planner,
    hour(1),
  ];

  test.each([
    ['has no bound', analyze(['loss', null, null])],
    ['has its bounds the wrong way round', analyze(['loss', 2, 1])],
    ['is named twice', analyze(['delay', 0, 1], ['loss', 0, 1], ['loss', 0, 2])],
  ])('an indicator that %s is refused', (_, step) => {
    const command = step[0];
    const last = command.type === 'AnalyzeServiceQuality' ? command.indicators.length - 1 : -1;
    expect(answer([raised], step)).toMatchObject(invalidAt('indicators', String(last)));
  });

  test('one value alone may be normal', () => {
    expect(answer([raised], analyze(['loss', 1, 1]))).toMatchObject(ACCEPTED);
  });

  test('only what the analysis names is measured', () => {
    expect(answer([raised], measured(2))).toMatchObject(brokenRule('UNKNOWN_INDICATOR'));
    const delay: Step<IssueCommand> = [{ type: 'RecordPerformanceIssueMeasurement', indicator: 'delay', value: 1 }, operator, hour(2)];
    expect(answer(WORKED, delay)).toMatchObject(brokenRule('UNKNOWN_INDICATOR'));
  });

  test('a measurement carries the instant it was made at, which is never in the future', () => {
    const made = (measuredAt: Date): Step<IssueCommand> => [
      { type: 'RecordPerformanceIssueMeasurement', indicator: 'loss', value: 1, measuredAt },
      operator,
      hour(2),
    ];
    expect(answer(WORKED, made(hour(1.5)))).toMatchObject({ state: { measurements: [{ at: hour(1.5), value: 1 }] } });
    expect(answer(WORKED, made(hour(2.001)))).toMatchObject(invalidAt('measuredAt'));
  });
});

describe('what an issue keeps in its document', () => {
  const entry = { at: hour(1), by: 'operator' };
  const report: Step<IssueCommand> = [{ type: 'ReportPerformanceIssueProgress', percent: 50, text: 'On site' }, supplierA, hour(2)];
  const full = (fields: Partial<PerformanceIssue>): PerformanceIssue => ({ ...given(issues, WORKED), ...fields });
  const progress = Array.from({ length: 250 }, () => ({
    ...entry,
    percent: 50,
    text: 'At it',
    expectedRestorationAt: null,
    slippageMs: null,
  }));
  const measurements = Array.from({ length: 2_500 }, () => ({
    ...entry,
    recordedAt: entry.at,
    source: 'SERVICE_PROVIDER' as const,
    indicator: 'loss',
    value: 1,
  }));

  test('ends at two hundred and fifty progress reports of one stay, so that no party takes the place of the next', () => {
    expect(decideStep(issues, full({ progress: progress.slice(1) }), report)).toMatchObject(ACCEPTED);
    expect(decideStep(issues, full({ progress }), report)).toMatchObject(brokenRule('TOO_MANY_ENTRIES'));
    const next = { ...given(issues, [...WORKED, handedOver(3)]), progress };
    expect(decideStep(issues, next, [report[0], supplierB, hour(4)])).toMatchObject(ACCEPTED);
  });

  test('ends at two thousand and five hundred measurements of a side, so that a party keeps nobody from verifying', () => {
    expect(decideStep(issues, full({ measurements: measurements.slice(1) }), measured(2))).toMatchObject(ACCEPTED);
    expect(decideStep(issues, full({ measurements }), measured(2))).toMatchObject(brokenRule('TOO_MANY_ENTRIES'));
    const flooded = full({ measurements: measurements.map((one) => ({ ...one, source: 'PARTY' })) });
    expect(decideStep(issues, flooded, measured(2))).toMatchObject(ACCEPTED);
    expect(decideStep(issues, flooded, [measured(2)[0], supplierA, hour(2)])).toMatchObject(brokenRule('TOO_MANY_ENTRIES'));
  });

  test('has no place for notes: they are in the log, without end', () => {
    const noted = decideStep(issues, full({ progress, measurements }), [
      { type: 'AddPerformanceIssueNote', text: 'Still here' },
      operator,
      hour(2),
    ]);
    expect(noted).toMatchObject({ ...ACCEPTED, events: [{ type: 'NoteAdded', data: { text: 'Still here' } }] });
    expect(noted).not.toHaveProperty('state.notes');
  });
});

describe('links, hand-over and priority', () => {
  const link = (issueId: string): Step<IssueCommand> => [
    { type: 'LinkPerformanceIssues', issueId, relation: 'CAUSED_BY' },
    operator,
    hour(1),
  ];

  test('an issue is linked to another one that exists, once in each way', () => {
    expect(answer([raised], link('issue-2'))).toMatchObject({ state: { links: [{ issueId: 'issue-2', relation: 'CAUSED_BY' }] } });
    expect(answer([raised, link('issue-2')], link('issue-2'))).toMatchObject(brokenRule('ALREADY_LINKED'));
    expect(
      answer([raised, link('issue-2')], [{ type: 'LinkPerformanceIssues', issueId: 'issue-2', relation: 'REPEAT_OF' }, operator, hour(1)]),
    ).toMatchObject(ACCEPTED);
    expect(answer([raised], link('issue-1'))).toMatchObject(invalidAt('issueId'));
    expect(decideStep(issuesWith(null), given(issues, [raised]), link('issue-9'))).toMatchObject(invalidAt('issueId'));
  });

  test('an issue is handed over to another party that answers for the resource', () => {
    const assign = (partyId: string): Step<IssueCommand> => [
      { type: 'AssignPerformanceIssue', partyId, reason: 'Their segment' },
      operator,
      hour(1),
    ];
    expect(answer([raised], assign('party-b'))).toMatchObject({
      state: { partyId: 'party-b' },
      events: [{ partyIds: ['party-b', 'party-a'] }],
    });
    expect(answer([raised], assign('party-a'))).toMatchObject(brokenRule('UNCHANGED'));
    expect(answer([raised], assign('party-c'))).toMatchObject(invalidAt('partyId'));
    const elsewhere = registeredParty('party-b', { ...arrangement, scope: [{ type: 'Resource', id: 'node-2' }] });
    expect(decideStep(issuesWith(elsewhere), given(issues, [raised]), assign('party-b'))).toMatchObject(brokenRule('NOT_COVERED'));
  });

  test('a priority changes to another one', () => {
    const change = (severity: 'CRITICAL' | 'MAJOR'): Step<IssueCommand> => [
      { type: 'ChangePerformanceIssuePriority', severity, reason: 'More customers' },
      operator,
      hour(1),
    ];
    expect(answer([raised], change('MAJOR'))).toMatchObject(brokenRule('UNCHANGED'));
    expect(answer([raised], change('CRITICAL'))).toMatchObject({
      state: { severity: 'CRITICAL', severityChanges: [{}, { severity: 'CRITICAL', at: hour(1) }] },
    });
  });
});
