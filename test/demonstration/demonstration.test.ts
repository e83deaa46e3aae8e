import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sweep } from '../../src/background/timers.js';
import { dueOnIssue } from '../../src/domain/issue/clocks.js';
import { ACCESS_STATUSES } from '../../src/domain/access/model.js';
import { accessGrant } from '../../src/domain/access/index.js';
import { dueOnAccess } from '../../src/domain/access/derived.js';
import { ISSUE_STATUSES } from '../../src/domain/issue/model.js';
import { issue } from '../../src/domain/issue/index.js';
import { PARTY_STATUSES } from '../../src/domain/party/model.js';
import { party } from '../../src/domain/party/index.js';
import { system } from '../../src/domain/kernel/principal.js';
import { dueOnReadiness } from '../../src/domain/readiness/index.js';
import { REVIEW_CRITERIA } from '../../src/domain/reviewRule/criteria.js';
import { CLOCK_KINDS, SEVERITIES } from '../../src/domain/time/serviceLevelTerms.js';
import { buildDemonstration } from '../../src/demonstration/generate.js';
import { improvedIssues } from '../../src/demonstration/improvementPlans.js';
import { seedDemonstration } from '../../src/demonstration/seed.js';
import { audit, type Deviation } from '../../src/store/audit/audit.js';
import { readClientAuthority } from '../../src/store/access/facts.js';
import { events } from '../../src/store/events/collection.js';
import { issues as storedIssues } from '../../src/store/issue/collection.js';
import { listeners } from '../../src/store/listener/collection.js';
import { parties as storedParties } from '../../src/store/party/collection.js';
import { agreementReportOf } from '../../src/store/party/agreement.js';
import { creditClaims } from '../../src/store/creditClaim/collection.js';
import { executeOnParty } from '../../src/store/party/index.js';
import { plans } from '../../src/store/plan/collection.js';
import { readCount, readMany } from '../../src/store/reading/read.js';
import { assessmentConnection } from '../../src/store/readiness/collection.js';
import { recommendations } from '../../src/store/recommendation/collection.js';
import { reviews } from '../../src/store/review/collection.js';
import { reviewRules } from '../../src/store/reviewRule/collection.js';
import { rankParties } from '../../src/store/measures/ranking.js';
import { scope } from '../../src/store/scope.js';
import { snapshots } from '../../src/store/snapshot/collection.js';
import type { Store } from '../../src/store/store.js';
import { templates } from '../../src/store/template/collection.js';
import { sized } from '../support/size.js';
import { startWorld, type World } from '../support/world.js';

const DAY_MS = 86_400_000;
/** A Wednesday noon. */
const NOW = new Date('2026-03-04T12:00:00Z');

/** At which it is built, too: while clocks are changed and on a leap day first of all. */
const INSTANTS = ['2026-03-29T01:30:00Z', '2028-02-29T12:00:00Z', '2025-12-25T03:00:00Z', '2026-05-03T23:59:59Z', '2026-11-01T06:30:00Z'];

const { calendars, parties, access, readiness, rules, issues } = buildDemonstration(NOW);

describe('the demonstration', () => {
  const states = issues.flatMap(({ state }) => state ?? []);

  test('is the same for the same instant', () => {
    expect(buildDemonstration(NOW)).toEqual({ calendars, parties, access, readiness, rules, issues });
  });

  test('moves with the instant, keeping what happens', () => {
    const later = buildDemonstration(new Date(NOW.getTime() + 7 * DAY_MS));
    expect(later.issues.map(({ state }) => state?.status)).toEqual(issues.map(({ state }) => state?.status));
    expect(later.issues[0]?.state?.raisedAt.getTime()).toBe((issues[0]?.state?.raisedAt.getTime() ?? 0) + 7 * DAY_MS);
  });

  test.each(INSTANTS.slice(0, sized(2, Infinity)))('can be built at %s: no rule refuses a command', (instant) => {
    const seen = buildDemonstration(new Date(instant));
    expect(new Set(seen.issues.map(({ state }) => state?.status))).toEqual(new Set(ISSUE_STATUSES));
    expect(seen.issues.map(({ steps }) => steps.length).filter((turns) => turns === 0)).toEqual([]);
    const { own, fromLibrary } = improvedIssues(seen.issues.flatMap(({ state }) => state ?? []));
    expect([own.partyId, fromLibrary.partyId]).toEqual(['supplier-c', 'supplier-a']);
  });

  test('has about 120 issues of the last 60 days, and none of the future', () => {
    expect(issues.length).toBeGreaterThanOrEqual(115);
    expect(issues.length).toBeLessThanOrEqual(130);
    const raised = states.map(({ raisedAt }) => (NOW.getTime() - raisedAt.getTime()) / DAY_MS);
    expect(Math.max(...raised)).toBeLessThanOrEqual(60);
    expect(Math.max(...raised)).toBeGreaterThan(50);
    expect(states.filter(({ updatedAt }) => updatedAt > NOW)).toEqual([]);
  });

  test('leaves nothing to the timers that was due by then', () => {
    expect(states.flatMap((state) => dueOnIssue(state, NOW) ?? [])).toEqual([]);
    expect(access.flatMap(({ state }) => (state === null ? [] : (dueOnAccess(state, NOW) ?? [])))).toEqual([]);
    expect(readiness.flatMap(({ state }) => (state === null ? [] : (dueOnReadiness(state, NOW) ?? [])))).toEqual([]);
  });

  test('has every status and severity, and clocks of every kind for both obligors', () => {
    expect(new Set(states.map(({ status }) => status))).toEqual(new Set(ISSUE_STATUSES));
    expect(new Set(parties.map(({ state }) => state?.status))).toEqual(new Set(PARTY_STATUSES));
    expect(new Set(access.map(({ state }) => state?.status))).toEqual(new Set(ACCESS_STATUSES));
    expect(new Set(states.map(({ severity }) => severity))).toEqual(new Set(SEVERITIES));
    const clocks = states.flatMap((state) => state.clocks);
    expect(new Set(clocks.map(({ kind }) => kind))).toEqual(new Set(CLOCK_KINDS));
    expect(new Set(clocks.map(({ obligor }) => obligor))).toEqual(new Set(['PARTY', 'SERVICE_PROVIDER']));
    expect(new Set(clocks.map(({ basis }) => basis))).toEqual(new Set(['SLA', 'OLA', 'UNDERPINNING_CONTRACT']));
  });

  test('promises durations and working days, in zones of their own, once around the clock', () => {
    const arrangements = parties.flatMap(({ state }) => state?.arrangements ?? []);
    expect(new Set(arrangements.map(({ kind }) => kind))).toEqual(new Set(['OUTSOURCED_NETWORK', 'IT_BUREAU']));
    expect(new Set(arrangements.flatMap(({ targets }) => targets.map(({ target }) => target.kind)))).toEqual(
      new Set(['DURATION', 'END_OF_WORKING_DAY', 'DUE_TABLE']),
    );
    expect(arrangements.filter(({ calendar }) => (calendar.shared?.version ?? 1) > 1)).toHaveLength(1);
    expect(new Set(arrangements.map(({ calendar }) => calendar.timeZone)).size).toBeGreaterThanOrEqual(4);
    for (const { targets } of arrangements)
      for (const clock of CLOCK_KINDS.filter((kind) => kind !== 'MILESTONE'))
        expect(targets.filter((one) => one.clock === clock && one.obligor === 'PARTY').map(({ severity }) => severity)).toEqual(SEVERITIES);
    expect(arrangements.filter(({ milestones = [] }) => milestones.length > 0)).toHaveLength(1);
  });

  test('has issues that are late, at risk and in time, disputes of every outcome, and stops in force and voided', () => {
    const open = states.filter(({ status }) => !['CLOSED', 'REJECTED', 'CANCELLED'].includes(status));
    expect(open.filter(({ breached }) => breached).length).toBeGreaterThan(0);
    expect(open.filter(({ atRisk }) => atRisk).length).toBeGreaterThan(0);
    expect(states.filter(({ breached }) => breached).length).toBeLessThan(states.length / 2);
    const outcomes = states.flatMap(({ clocks }) => clocks.flatMap(({ dispute }) => dispute?.outcome ?? []));
    expect(new Set(outcomes)).toEqual(new Set(['OPEN', 'UPHELD', 'DISMISSED']));
    const stops = states.flatMap((state) => state.stops);
    expect(stops.filter(({ voided }) => voided !== null).length).toBeGreaterThan(0);
    expect(stops.filter(({ to }) => to === null).length).toBeGreaterThan(0);
    expect(stops.filter(({ forInformation }) => forInformation).length).toBeGreaterThan(0);
    const slips = states.flatMap(({ progress }) => progress.flatMap(({ slippageMs }) => slippageMs ?? []));
    expect(slips.filter((slip) => slip > 0).length).toBeGreaterThan(0);
  });

  test('gives every command of the domain', () => {
    const given = new Set(
      [...issues, ...parties, ...access].flatMap(({ steps }) => steps.flatMap(({ commands }) => commands.map(({ type }): string => type))),
    );
    // Only an arrangement that ends, a calendar that is revised while agreements name it, and the hour cause these.
    for (const type of ['NoteArrangementEnd', 'EndArrangementAccess', 'AdoptCalendar', 'AnnounceObjectives']) given.add(type);
    expect(given).toEqual(new Set([issue, party, accessGrant].flatMap(({ lifecycle }) => Object.keys(lifecycle))));
  });

  test('has real parts for everybody: the party works, the service provider verifies', () => {
    const actors = issues.flatMap(({ steps }) =>
      steps.flatMap(({ actor, commands }) => commands.map(({ type }) => `${type} ${actor.kind}`)),
    );
    expect(actors).toContain('ClaimPerformanceIssueResolution PARTY');
    expect(actors).not.toContain('ClaimPerformanceIssueResolution SYSTEM');
    expect(actors).toContain('VerifyRestoration STAFF');
    expect(actors).toContain('AnnounceClocks SYSTEM');
  });
});

const OBSERVER = system('observer');

const everything = async (store: Store) => ({
  parties: await readMany(store, scope(OBSERVER, storedParties, {}), { sort: { _id: 1 } }),
  issues: await readMany(store, scope(OBSERVER, storedIssues, {}), { sort: { _id: 1 } }),
  events: await readMany(store, scope(OBSERVER, events, {}), { sort: { _id: 1 } }),
});

/** Of whose events each is there. */
const PLAYED_IN_FULL: readonly string[] = ['PerformanceIssue', 'Party', 'AccessGrant'];

const deviationsIn = async (store: Store): Promise<readonly Deviation[]> => {
  const found: Deviation[] = [];
  await audit(store, (deviation) => found.push(deviation));
  return found;
};

describe('a seeded store', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(async () => world.close());

  test('is complete after two interrupted runs at the same time and a third one, with the present of one of them', async () => {
    const interruptedAfter = (scenarios: number) => (done: number) => {
      if (done === scenarios) throw new Error('interrupted');
    };
    const other = await world.another();
    const first = await Promise.allSettled([
      seedDemonstration(world.store, NOW, interruptedAfter(30)),
      seedDemonstration(other, NOW, interruptedAfter(50)),
    ]);
    expect(first).toMatchObject([{ reason: { message: 'interrupted' } }, { reason: { message: 'interrupted' } }]);
    const seen: number[] = [];
    const rest = await seedDemonstration(world.store, new Date(NOW.getTime() + DAY_MS), (done) => seen.push(done));
    expect(seen.at(-1)).toBe(parties.length + access.length + readiness.length + rules.length + issues.length);
    expect(rest.issues).toBeGreaterThan(0);
    expect(rest.issues).toBeLessThan(issues.length);
    expect(await readCount(world.store, scope(OBSERVER, storedParties, {}))).toBe(parties.length);
    const stored = await readMany(world.store, scope(OBSERVER, storedIssues, {}), {
      sort: { 'externalId.id': 1 },
    });
    const summary = issues.map(({ key, state }) => [key, state?.status, state?.version, state?.updatedAt]);
    expect(stored.map(({ externalId, status, version, updatedAt }) => [externalId?.id, status, version, updatedAt])).toEqual(summary);
  });

  test('has every event of the domain', async () => {
    const { events } = await everything(world.store);
    const seen = events.filter(({ aggregateType }) => PLAYED_IN_FULL.includes(aggregateType));
    // No plan of the demonstration is in progress when an acceptance lapses, no target depends on a cause, and nothing is imported.
    const missing = [
      'ArrangementEndNoted',
      'CalendarAdopted',
      'ObjectiveAtRisk',
      'ObjectiveMissed',
      'AcceptanceDeferred',
      'CauseProposed',
      'ClockStopped',
    ];
    const types = new Set([...seen.map(({ type }) => type), ...missing]);
    expect(types).toEqual(new Set([issue, party, accessGrant].flatMap(({ changes }) => Object.keys(changes))));
  });

  test('knows whom the clients act for', async () => {
    const authorities = await Promise.all(
      ['supplier-a', 'supplier-b', 'supplier-e'].map((one) => readClientAuthority(world.store, one, NOW)),
    );
    const ids = authorities.flatMap((authority) => (authority.kind === 'GRANTED' ? authority.partyId : []));
    const names = await readMany(world.store, scope(OBSERVER, storedParties, { _id: { $in: ids } }), { sort: { name: 1 } });
    expect(names.map(({ name }) => name)).toEqual(['Harbour IT Bureau (demo)', 'Northern Fibre Operations (demo)']);
  });

  test('shows scores and a ranking from the start, of the month that ended last', async () => {
    const { period, placed } = await rankParties(world.store, OBSERVER, null, null);
    expect(period).toEqual({ from: new Date('2026-02-01T00:00:00Z'), to: new Date('2026-03-01T00:00:00Z') });
    expect(placed.length).toBeGreaterThan(1);
    const published = await readMany(world.store, scope(OBSERVER, snapshots, {}));
    expect(new Set(published.map(({ takenBy, published }) => `${takenBy} ${String(published)}`))).toEqual(new Set(['timer true']));
  });

  test('knows how ready its parties are, and shows what they lacked on the issues they were given', async () => {
    const assessed = await readMany(world.store, scope(OBSERVER, assessmentConnection, {}));
    expect(new Set(assessed.map(({ status }) => status))).toEqual(new Set(['CURRENT', 'EXPIRED']));
    expect(assessed).toHaveLength(readiness.length);
    const stored = await readMany(world.store, scope(OBSERVER, storedIssues, {}));
    const warned = stored.flatMap(({ warnings }) => warnings.map(({ process, dimension }) => `${String(process)} ${String(dimension)}`));
    expect(new Set(warned)).toEqual(
      new Set([
        'TRACK_RESOLUTION SYSTEMS',
        'TRACK_RESOLUTION RESOURCES',
        'MONITOR_PERFORMANCE SYSTEMS',
        'IMPROVE_SERVICE_QUALITY null',
        'null null',
      ]),
    );
  });

  test('has once a template of the library that fits, a plan that is done, one that is to be authorized, and a recommendation that was accepted', async () => {
    const published = await readMany(world.store, scope(OBSERVER, templates, {}));
    const planned = await readMany(world.store, scope(OBSERVER, plans, {}), { sort: { status: 1 } });
    const reviewed = await readMany(world.store, scope(OBSERVER, reviews, {}));
    const recommended = await readMany(world.store, scope(OBSERVER, recommendations, {}));
    expect(published.map(({ status, ownerPartyId }) => [status, ownerPartyId])).toEqual([['PUBLISHED', null]]);
    expect(planned.map(({ status, origin, consent }) => [status, origin, consent?.authorizations.map(({ decision }) => decision)])).toEqual(
      expect.arrayContaining([
        ['POST_IMPLEMENTATION_REVIEW', 'PARTY_SPECIFIED', ['GRANTED']],
        ['WAIT_FOR_APPROVAL', 'PROVIDER_LIBRARY', [null, null, null, null]],
      ]),
    );
    expect(reviewed.map(({ status }) => status)).toEqual(['AGREED']);
    expect(recommended.map(({ status }) => status)).toEqual(['ACCEPTED']);
    expect(await readCount(world.store, scope(OBSERVER, listeners, {}))).toBe(0);
  });

  test('has agreements of three kinds, with claimed credits and planned work that is no outage', async () => {
    const claims = await readMany(world.store, scope(OBSERVER, creditClaims, {}));
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.every(({ status, credit }) => status === 'COMPUTED' && credit.amount > 0)).toBe(true);
    const known = await readMany(world.store, scope(OBSERVER, storedParties, {}));
    const inputs = new Set(
      known.flatMap(({ arrangements }) => arrangements.flatMap(({ credits = [] }) => credits.map(({ input }) => input))),
    );
    expect([...inputs].toSorted()).toEqual(['APPOINTMENTS', 'AVAILABILITY', 'LATENESS', 'SHORTFALL']);
    const first = known.find(({ externalIdentifiers }) => externalIdentifiers.some(({ value }) => value === 'supplier-a'));
    const period = { from: new Date(NOW.getTime() - 30 * DAY_MS), to: NOW };
    const report = first && (await agreementReportOf(world.store, first, 'arrangement-2', period, NOW));
    expect(report?.plannedWork).toMatchObject([{ work: { subject: 'Resource:demo-ring-north-02' }, outage: [], because: [] }]);
  });

  test('shows what the rules of plans ask for, each once', async () => {
    const { events: log } = await everything(world.store);
    const ofPlans = log.filter(({ aggregateType }) => aggregateType === 'ImprovementPlan' || aggregateType === 'PerformanceScoreSettings');
    const once = [
      'ImpactWaived',
      'AuthorizationWithdrawn',
      'EmergencyCommenced',
      'EmergencyDecided',
      'FallbackCompleted',
      'PlanTakenOver',
      'WindowExtended',
      'ExtensionGranted',
      'ProposalAcknowledged',
      'ScoreSettingsApproved',
    ];
    expect(once.filter((type) => ofPlans.filter((event) => event.type === type).length !== 1)).toEqual([]);
    expect(ofPlans.filter(({ type }) => type === 'PlanChangeApproved').length).toBeGreaterThan(0);
    expect(await readCount(world.store, scope(OBSERVER, plans, { recommendationId: { $ne: null } }))).toBe(1);
  });

  test('stays as it is when it is seeded again', async () => {
    const before = await everything(world.store);
    expect(await seedDemonstration(world.store, new Date(NOW.getTime() + 30 * DAY_MS))).toEqual({
      parties: 0,
      grants: 0,
      assessments: 0,
      rules: 0,
      issues: 0,
    });
    expect(await everything(world.store)).toEqual(before);
  });

  test('is looked at by each of its rules when timers first run, and they find something to review', async () => {
    expect(new Set(rules.map(({ state }) => state?.criterion))).toEqual(new Set(REVIEW_CRITERIA));
    await sweep(world.store, new Date(NOW.getTime() + 60_000));
    const ran = await readMany(world.store, scope(OBSERVER, reviewRules, {}));
    expect(ran.map(({ lastFound }) => (lastFound ?? 0) > 0)).toEqual(rules.map(() => true));
    const opened = await readCount(world.store, scope(OBSERVER, reviews, { ruleId: { $ne: null } }));
    expect(opened).toBe(ran.reduce((sum, { lastFound }) => sum + (lastFound ?? 0), 0));
    // Not every rule finds every party.
    expect(opened).toBeLessThan(parties.length * rules.length);
  });

  test('passes the audit', async () => {
    expect(await deviationsIn(world.store)).toEqual([]);
  });
});

describe('a store with another party', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(async () => world.close());

  test('is left alone', async () => {
    await executeOnParty(world.store, OBSERVER, { commands: [{ type: 'RegisterParty', name: 'Example Networks' }], now: NOW });
    expect(await seedDemonstration(world.store, NOW)).toEqual({ parties: 0, grants: 0, assessments: 0, rules: 0, issues: 0 });
    expect(await readCount(world.store, scope(OBSERVER, storedIssues, {}))).toBe(0);
  });
});
