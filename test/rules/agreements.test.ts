/** Agreements, as somebody would use them who would rather get round them. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Principal, partyUser, staff } from '../../src/domain/kernel/principal.js';
import { type GraphClient, graphClient, type JsonObject } from '../support/graphClient.js';
import { startWorld, type World } from '../support/world.js';

const KEEPER = staff('keeper', ['ACCESS_MANAGER']);
const SECOND = staff('second-keeper', ['ADMIN']);
const OPERATOR = staff('operator', ['OPERATOR']);

let world: World;
let graph: GraphClient;
/** Tuesday, 10:00 in London. */
let now = new Date('2026-06-02T09:00:00Z');

beforeAll(async () => {
  world = await startWorld();
  graph = graphClient(world.store, () => now);
});
afterAll(() => world.close());

const target = (severity: string, clock: string, due: object) => ({ severity, clock, ...due });
const OFFICE = { timeZone: 'Europe/London', hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }] };

const engage = async (fields: object): Promise<{ readonly id: string; readonly user: Principal }> => {
  const { id } = await graph.mutate(KEEPER, 'registerParty', { name: 'North' });
  await graph.mutate(KEEPER, 'validateParty', { id, evidence: 'On file' });
  await agree(String(id), fields);
  return { id: String(id), user: partyUser('worker', String(id)) };
};
/** Approves the terms that were proposed last, as another administrator. */
const approve = async (id: string, asked = '__typename'): Promise<JsonObject> => {
  const { party } = await graph.data(KEEPER, 'query($id: ID!) { party(id: $id) { proposedArrangements { id decision { at } } } }', { id });
  const { proposedArrangements } = party as {
    readonly proposedArrangements: readonly { readonly id: string; readonly decision: unknown }[];
  };
  const changeId = proposedArrangements.findLast(({ decision }) => decision === null)?.id;
  return graph.mutate(SECOND, 'decideOutsourcingArrangement', { id, changeId, approve: true, reason: 'Agreed with the party' }, asked);
};

const agree = async (id: string, fields: object, asked = 'arrangements { id version warnings { message } }'): Promise<JsonObject> => {
  const input = {
    id,
    kind: 'OUTSOURCED_NETWORK',
    agreementReference: 'AGR-1',
    scope: [{ type: 'RESOURCE', id: 'node-1' }],
    validFrom: '2026-01-01T00:00:00Z',
    targets: [target('MAJOR', 'RESTORE', { duration: 'PT8H' })],
    ...fields,
  };
  const agreed = await graph.mutate(KEEPER, 'agreeOutsourcingArrangement', input, `${asked} proposedArrangements { decision { at } }`);
  const proposed = agreed['proposedArrangements'] as readonly { readonly decision: unknown }[] | undefined;
  return proposed?.some(({ decision }) => decision === null) === true ? approve(id, asked) : agreed;
};
const raise = (partyId: string): Promise<JsonObject> =>
  graph.mutate(OPERATOR, 'raisePerformanceIssue', {
    partyId,
    name: 'Packet loss',
    category: 'LOSS',
    severity: 'MAJOR',
    initiatingLayer: 'RM_AND_O',
    initiatingProcess: '1.5.9',
    resource: { type: 'RESOURCE', id: 'node-1' },
    affectedEntities: [{ type: 'SERVICE', id: 'vpn-1' }],
  });
const restoreClock = async (id: unknown): Promise<unknown> => {
  const fields = 'deadline target elapsed agreement { arrangementVersion agreementReference } calendar { holidays shared { version } }';
  const { it } = await graph.data(OPERATOR, `query($id: ID!) { it: performanceIssue(id: $id) { clocks(kind: [RESTORE]) { ${fields} } } }`, {
    id,
  });
  return (it as { readonly clocks: readonly unknown[] }).clocks[0];
};

describe('the honest way', () => {
  test('a shared calendar, a due table and a target in hours make an agreement, whose gaps it answers', async () => {
    const defined = await graph.mutate(KEEPER, 'defineSharedCalendar', { name: 'London office', ...OFFICE, holidays: ['12-25'] });
    const { id } = await engage({ scope: [{ type: 'RESOURCE', id: 'other' }] });
    const due = { bands: [{ addDays: 2 }] };
    const agreed = await agree(
      id,
      { calendarId: defined['id'], targets: [target('MAJOR', 'RESTORE', { due })] },
      'arrangements { warnings { message } calendar { shared { name version } } targets { duration workingDays due { outOfHours bands { startBefore addDays count dayKind dueTime } } } }',
    );
    expect((agreed['arrangements'] as readonly unknown[])[1]).toEqual({
      warnings: [{ message: expect.stringContaining('CRITICAL, MINOR, WARNING') }],
      calendar: { shared: { name: 'London office', version: 1 } },
      targets: [
        {
          duration: null,
          workingDays: null,
          due: {
            outOfHours: 'AS_IS',
            bands: [{ startBefore: '24:00', addDays: 2, count: 'AFTER_START_DAY', dayKind: 'WORKING_DAY', dueTime: null }],
          },
        },
      ],
    });
    const { id: issueId } = await raise(id);
    expect(await restoreClock(issueId)).toMatchObject({ target: 'PT23H', deadline: '2026-06-04T16:00:00.000Z' });
  });

  test('clocks between milestones, conditional targets, objectives and credits are agreed and reported on', async () => {
    const { id, user } = await engage({
      milestones: [{ code: 'ATTENDANCE', endOn: 'ON_SITE' }],
      targets: [
        target('MAJOR', 'RESTORE', { duration: 'PT1H' }),
        target('MAJOR', 'RESTORE', { duration: 'PT9H', when: { causes: ['FIBRE_BREAK'] } }),
        target('MAJOR', 'MILESTONE', { milestone: 'ATTENDANCE', duration: 'PT2H' }),
      ],
      objectives: [{ code: 'AVAILABLE', measure: 'AVAILABILITY', target: 0.999, perSubject: true }],
      credits: [
        { code: 'LATE', input: 'LATENESS', of: 'RESTORE', bands: [{ fromTime: 'PT0S', amount: 5, perStartedTime: 'PT1H' }], cap: 20 },
      ],
    });
    const { id: issueId } = await raise(id);
    await graph.mutate(user, 'startPerformanceIssue', { id: issueId });
    await graph.mutate(user, 'recordPerformanceIssueMilestone', { id: issueId, event: 'ON_SITE' });
    const at = now;
    now = new Date(at.getTime() + 3 * 3_600_000);
    const reported = `agreementReport(arrangementId: $arrangementId, period: $period) {
      availability { subject n outageTime } objectives { code n outcome from to }
      chronicFailures { code } credits { code unit amount capped lines { performanceIssueId value refusedBy } } }
      arrangements { targets { sentence milestone when { causes } } credits { cap bands { from fromTime perStartedTime } } }`;
    const { party } = await graph.data(
      user,
      `query($id: ID!, $arrangementId: ID!, $period: PerformancePeriodInput!) { party(id: $id) { ${reported} } }`,
      {
        id,
        arrangementId: 'arrangement-3',
        period: { from: '2026-06-01T00:00:00Z', to: '2026-07-01T00:00:00Z' },
      },
    );
    now = at;
    expect(party).toMatchObject({
      agreementReport: {
        availability: [{ subject: 'Resource:node-1', n: 1, outageTime: 'PT3H' }],
        objectives: [{ code: 'AVAILABLE', n: 1, outcome: 'MISSED', from: '2026-06-01T00:00:00.000Z' }],
        credits: [{ amount: 0, lines: [{ performanceIssueId: issueId, value: 7_200_000, refusedBy: 'NOT_SETTLED' }] }],
      },
      arrangements: [
        {
          targets: [
            { sentence: 'MAJOR: restored within 1 hour', when: null },
            { sentence: 'MAJOR, where cause FIBRE_BREAK: restored within 9 hours' },
            { sentence: 'MAJOR: ATTENDANCE reached within 2 hours', milestone: 'ATTENDANCE' },
          ],
          credits: [{ cap: 20, bands: [{ from: null, fromTime: 'PT0S', perStartedTime: 'PT1H' }] }],
        },
      ],
    });
  });

  test('terms that cannot be are refused by their path', async () => {
    const { id } = await engage({});
    const wrong = await graph.mutate(KEEPER, 'amendOutsourcingArrangement', {
      id,
      arrangementId: 'arrangement-3',
      reason: 'Renewed',
      objectives: [{ code: 'AVAILABLE', measure: 'AVAILABILITY', target: 99.9 }],
    });
    expect(wrong).toMatchObject({ problems: [{ path: ['objectives', '0', 'target'], message: 'must be a share from 0 to 1' }] });
  });

  test('terms of planned work are agreed, and removed by an amendment as they were set', async () => {
    const { id } = await engage({
      availability: { least: 'PT1M' },
      plannedWork: { leastNotice: 'PT48H', windows: OFFICE, allowance: 'PT4H' },
    });
    const shown = `arrangements { availability { least } plannedWork { leastNotice allowance noticeCalendar { timeZone } windows { timeZone } } }`;
    const asked = async () => (await graph.data(KEEPER, `query($id: ID!) { party(id: $id) { ${shown} } }`, { id }))['party'];
    const plannedWork = { leastNotice: 'PT48H', allowance: 'PT4H', noticeCalendar: null, windows: { timeZone: 'Europe/London' } };
    expect(await asked()).toEqual({ arrangements: [{ availability: { least: 'PT1M' }, plannedWork }] });
    const amend = { id, arrangementId: 'arrangement-3', reason: 'Renewed' };
    await graph.mutate(KEEPER, 'amendOutsourcingArrangement', { ...amend, availability: null });
    await approve(id);
    expect(await asked()).toEqual({ arrangements: [{ availability: null, plannedWork }] });
    await graph.mutate(KEEPER, 'amendOutsourcingArrangement', { ...amend, plannedWork: null });
    await approve(id);
    expect(await asked()).toEqual({ arrangements: [{ availability: null, plannedWork: null }] });
  });

  test('the answer says which of several arrangements prevails', async () => {
    const { id, user } = await engage({ agreementReference: 'NODE' });
    await agree(id, { agreementReference: 'ALL', scope: [{ type: 'RESOURCE', id: '*' }] });
    const asked = `coverage(resource: { type: RESOURCE, id: "node-1" }) { arrangement { agreementReference } scopeEntry { id } overruled { agreementReference } }`;
    const { party } = await graph.data(user, `query($id: ID!) { party(id: $id) { ${asked} } }`, { id });
    expect(party).toEqual({
      coverage: {
        arrangement: { agreementReference: 'NODE' },
        scopeEntry: { id: 'node-1' },
        overruled: [{ agreementReference: 'ALL' }],
      },
    });
    const { id: issueId } = await raise(id);
    expect(await restoreClock(issueId)).toMatchObject({ agreement: { agreementReference: 'NODE' } });
  });
});

describe('who amends an agreement', () => {
  test('does not move the clock of an open issue: not by a target, an end, a newer arrangement, or a holiday today', async () => {
    const defined = await graph.mutate(KEEPER, 'defineSharedCalendar', { name: 'London office', ...OFFICE });
    const { id } = await engage({ calendarId: defined['id'] });
    const { id: issueId } = await raise(id);
    const before = await restoreClock(issueId);
    const { arrangements } = (await graph.data(KEEPER, 'query($id: ID!) { party(id: $id) { arrangements { id } } }', { id }))['party'] as {
      readonly arrangements: readonly { readonly id: string }[];
    };
    const arrangement = { id, arrangementId: arrangements[0]?.id };
    const revised = { id: defined['id'], holidays: ['2026-06-02'], reason: 'A holiday was forgotten' };
    expect(await graph.mutate(KEEPER, 'reviseSharedCalendar', revised)).toMatchObject({ version: 2 });
    const change = { id: defined['id'], changeId: 'change-2', approve: true, reason: 'It was' };
    expect(await graph.mutate(SECOND, 'decideSharedCalendarChange', change)).toMatchObject({ version: 4 });
    const relaxed = { ...arrangement, reason: 'Renewed', targets: [target('MAJOR', 'RESTORE', { duration: 'PT80H' })] };
    expect(await graph.mutate(KEEPER, 'amendOutsourcingArrangement', relaxed)).toMatchObject({ __typename: 'Party' });
    expect(await approve(id)).toMatchObject({ __typename: 'Party' });
    await agree(id, { targets: [target('MAJOR', 'RESTORE', { duration: 'PT800H' })] });
    expect(await graph.mutate(KEEPER, 'endOutsourcingArrangement', { ...arrangement, reason: 'Not renewed' })).toMatchObject({
      __typename: 'Party',
    });
    expect(await restoreClock(issueId)).toEqual(before);
  });

  test('changes neither calendars nor agreements as a party or as an operator', async () => {
    const defined = await graph.mutate(KEEPER, 'defineSharedCalendar', { name: 'London office', ...OFFICE });
    const { user } = await engage({});
    for (const who of [user, OPERATOR]) {
      const revised = await graph.mutate(who, 'reviseSharedCalendar', { id: defined['id'], holidays: ['06-02'], reason: 'A day off' });
      expect(['PerformanceNotPermitted', 'PerformanceNotFound']).toContain(revised['__typename']);
      expect(await graph.mutate(who, 'defineSharedCalendar', { name: 'Mine', ...OFFICE })).toMatchObject({
        __typename: 'PerformanceNotPermitted',
      });
    }
    expect(await graph.data(user, '{ sharedCalendars { totalCount } }')).toEqual({ sharedCalendars: { totalCount: 0 } });
  });

  test('does not hide an agreement behind a wider one that is newer', async () => {
    const { id } = await engage({ agreementReference: 'STRICT' });
    await agree(id, {
      agreementReference: 'LAX',
      scope: [{ type: 'RESOURCE', id: '*' }],
      targets: [target('MAJOR', 'RESTORE', { duration: 'PT800H' })],
    });
    const { id: issueId } = await raise(id);
    expect(await restoreClock(issueId)).toMatchObject({ target: 'PT8H', agreement: { agreementReference: 'STRICT' } });
  });

  test('cannot write a due table by which waiting with a report is rewarded, nor leave a part of the day out', async () => {
    const { id } = await engage({});
    const agreeing = (bands: readonly object[]) => agree(id, { targets: [target('MAJOR', 'RESTORE', { due: { bands } })] });
    expect(await agreeing([{ startBefore: '12:00', addDays: 3 }, { addDays: 1 }])).toMatchObject({
      problems: [{ path: ['targets', '0', 'due', 'bands', '1'] }],
    });
    expect(await agreeing([{ startBefore: '12:00', addDays: 1 }])).toMatchObject({
      problems: [{ path: ['targets', '0', 'due', 'bands'] }],
    });
  });

  test('names one form of a target and one calendar', async () => {
    const { id } = await engage({});
    expect(
      await agree(id, { targets: [target('MAJOR', 'RESTORE', { duration: 'PT1H', due: { bands: [{ addDays: 1 }] } })] }),
    ).toMatchObject({ __typename: 'PerformanceInvalidInput' });
    expect(await agree(id, { calendar: OFFICE, calendarId: 'any' })).toMatchObject({ problems: [{ path: ['calendar'] }] });
    expect(await agree(id, { calendarId: 'unknown' })).toMatchObject({ problems: [{ path: ['calendarId'] }] });
  });

  test('raises nothing new under an arrangement that runs off', async () => {
    const { id } = await engage({});
    await raise(id);
    now = new Date(now.getTime() + 3_600_000);
    await graph.mutate(KEEPER, 'endOutsourcingArrangement', { id, arrangementId: 'arrangement-3', reason: 'Not renewed' });
    expect(await raise(id)).toMatchObject({ code: 'NOT_COVERED' });
  });
});
