/**
 * Realistic demonstration data from a seeded random generator: the same instant gives the same scenarios, built from ordinary commands.
 * Outlines of issues are data (`issueScenarios.ts`); here each gets a party, a location, a severity and times, and timers run in between.
 */
import type { IssueCommand, IssueTypes } from '../domain/issue/messages.js';
import type { IssueFacts } from '../domain/issue/facts.js';
import { linkedIssueId } from '../domain/issue/decisions/duplicates.js';
import { dueOnIssue } from '../domain/issue/clocks.js';
import { issue } from '../domain/issue/index.js';
import type { InitiatingLayer, PerformanceIssue } from '../domain/issue/model.js';
import type { Party } from '../domain/party/model.js';
import { type Principal, partyUser, service, staff, system } from '../domain/kernel/principal.js';
import type { EntityRef } from '../domain/kernel/entityRef.js';
import type { Severity } from '../domain/time/serviceLevelTerms.js';
import { type SeededRandom, type NonEmpty, seededRandom } from './seededRandom.js';
import type { Step, Role, StepContext } from './steps.js';
import { type AccessScenario, demonstrationAccess } from './access.js';
import { type CalendarScenario, demonstrationCalendars } from './calendars.js';
import { type PartyScenario, SCHEME, demonstrationParties } from './parties.js';
import { ISSUE_OUTLINES, type IssueOutline } from './issueScenarios.js';
import { demonstrationReadiness, type ReadinessScenario } from './readiness.js';
import { demonstrationRules, type ReviewRuleScenario } from './reviewRules.js';
import { type Location, SHARED_LOCATIONS, PARTY_SETTINGS, type Degradation } from './degradations.js';
import { type Scenario, extendScenario } from './scenario.js';

export type IssueScenario = Scenario<IssueTypes>;

export interface Demonstration {
  readonly calendars: readonly CalendarScenario[];
  readonly parties: readonly PartyScenario[];
  readonly access: readonly AccessScenario[];
  readonly readiness: readonly ReadinessScenario[];
  readonly rules: readonly ReviewRuleScenario[];
  /** In the order to be written: an issue comes after those it is linked to. */
  readonly issues: readonly IssueScenario[];
}

const HOUR_MS = 3_600_000;
/** How far back the oldest issue may have been raised. */
const MAX_AGE_MS = 60 * 24 * HOUR_MS;
/** Length of one pace: the more severe, the faster. */
const PACE_MS: Readonly<Record<Severity, number>> = {
  CRITICAL: 3 * HOUR_MS,
  MAJOR: 6 * HOUR_MS,
  MINOR: 20 * HOUR_MS,
  WARNING: 40 * HOUR_MS,
};
const SEVERITY_MIX: NonEmpty<Severity> = ['CRITICAL', 'MAJOR', 'MAJOR', 'MAJOR', 'MINOR', 'MINOR', 'MINOR', 'WARNING'];

const OPERATORS: NonEmpty<Principal> = [staff('demo-operator', ['OPERATOR']), staff('demo-night-operator', ['OPERATOR'])];
const PLANNER = staff('demo-planner', ['PLANNER']);
const MANAGER = staff('demo-manager', ['OPERATOR']);
const DEPUTY = staff('demo-deputy', ['OPERATOR']);
const TIMER = system('timer');

/** Which processes engage parties (row A3), by the names of the eTOM's level 2 processes. */
const ORIGINS: NonEmpty<{ readonly layer: InitiatingLayer; readonly process: string; readonly by: Principal | null }> = [
  { layer: 'CRM', process: 'Customer QoS/SLA Management', by: service('demo-crm') },
  { layer: 'SM_AND_O', process: 'Service Quality Management', by: null },
  { layer: 'RM_AND_O', process: 'Resource Performance Management', by: service('demo-service-assurance') },
];

/** The random choices for one issue. */
interface IssueSetup {
  readonly key: string;
  readonly outline: IssueOutline;
  readonly random: SeededRandom;
  readonly partyKey: string;
  readonly otherParty: string;
  readonly location: Location;
  readonly degradation: Degradation;
  readonly severity: Severity;
  readonly operator: Principal;
  readonly origin: (typeof ORIGINS)[number];
  readonly originator: Principal;
  /** How long after the beat before each beat comes. */
  readonly waitsMs: readonly number[];
  readonly raisedAt: Date;
}

const SHARED_PARTIES = ['supplier-a', 'supplier-c'] as const;

/** A line that nothing else is about: what is raised again where an issue was cancelled would continue its clocks. */
const onLine = (name: string): (typeof PARTY_SETTINGS)[number] => {
  const line: EntityRef = { type: 'Service', id: `demo-line-${name}` };
  const setting = PARTY_SETTINGS.find(({ partyKey }) => partyKey === 'supplier-b') ?? PARTY_SETTINGS[0];
  return { ...setting, locations: [{ resource: line, name: `line ${name}`, affected: [line] }] };
};

const settingFor = (outline: IssueOutline, index: number, chance: SeededRandom): (typeof PARTY_SETTINGS)[number] => {
  switch (outline.where) {
    case 'anywhere':
      return chance.pick(PARTY_SETTINGS);
    case 'around the clock':
      return PARTY_SETTINGS[0];
    case 'a line of its own':
      return onLine(String(index));
    case 'a line seen twice': {
      const setting = onLine('twice');
      return { ...setting, degradations: [setting.degradations[0]] };
    }
    case 'shared': {
      const partyKey = chance.pick(SHARED_PARTIES);
      return { ...(PARTY_SETTINGS.find((stage) => stage.partyKey === partyKey) ?? PARTY_SETTINGS[0]), locations: SHARED_LOCATIONS };
    }
  }
};

const setUpIssue = (outline: IssueOutline, index: number, now: Date): IssueSetup => {
  const chance = seededRandom(index);
  const { partyKey, locations, degradations } = settingFor(outline, index, chance);
  const severity = chance.pick(SEVERITY_MIX);
  const paceMs = PACE_MS[severity];
  const operator = chance.pick(OPERATORS);
  const origin = chance.pick(ORIGINS);
  const waitsMs = outline.steps.map(({ wait }) => Math.round(wait * paceMs * chance.between(0.7, 1.3)));
  const lengthMs = waitsMs.reduce((sum, wait) => sum + wait, 0);
  const ago =
    'days' in outline.lastStepAgo
      ? chance.between(...outline.lastStepAgo.days) * 24 * HOUR_MS
      : chance.between(...outline.lastStepAgo.paces) * paceMs;
  return {
    key: '',
    outline,
    random: chance,
    partyKey,
    otherParty: SHARED_PARTIES.find((key) => key !== partyKey) ?? partyKey,
    location: chance.pick(locations),
    degradation: chance.pick(degradations),
    severity,
    operator,
    origin,
    originator: origin.by ?? operator,
    waitsMs,
    raisedAt: new Date(now.getTime() - Math.min(Math.round(ago) + lengthMs, MAX_AGE_MS)),
  };
};

/** All setups, oldest issue first. */
const setUpIssues = (now: Date): readonly IssueSetup[] =>
  ISSUE_OUTLINES.flatMap((outline) => Array.from({ length: outline.count }, () => outline))
    .map((outline, index) => setUpIssue(outline, index, now))
    .toSorted((one, other) => one.raisedAt.getTime() - other.raisedAt.getTime())
    .map((setup, index) => ({ ...setup, key: `DEMO-${String(index + 1).padStart(4, '0')}` }));

const raise = ({ key, partyKey, location, degradation, severity, origin, random, raisedAt }: IssueSetup): IssueCommand => ({
  type: 'RaisePerformanceIssue',
  partyId: partyKey,
  name: `${degradation.title} on ${location.name}`,
  description: `${degradation.nature}; seen by ${origin.process}`,
  category: degradation.category,
  severity,
  initiatingLayer: origin.layer,
  initiatingProcess: origin.process,
  resource: location.resource,
  affectedEntities: location.affected.slice(0, Math.ceil(random.between(0, 1) * location.affected.length)),
  externalId: { system: SCHEME, id: key },
  occurredAt: new Date(raisedAt.getTime() - Math.round(random.between(3, 25)) * 60_000),
});

const actorOf = (role: Role, setup: IssueSetup, { partyId }: Pick<PerformanceIssue, 'partyId'>): Principal => {
  switch (role) {
    case 'party':
      return partyUser(`demo-${partyId}`, partyId);
    case 'operator':
      return setup.operator;
    case 'planner':
      return PLANNER;
    case 'manager':
      return MANAGER;
    case 'deputy':
      return DEPUTY;
    case 'originator':
      return setup.originator;
  }
};

/** The context of all scenarios. */
interface ScenarioContext {
  readonly parties: ReadonlyMap<string, Party>;
  /** The issues so far. */
  readonly earlier: readonly IssueScenario[];
}

const factsFor = (command: IssueCommand, issueNow: PerformanceIssue | null, { parties, earlier }: ScenarioContext): IssueFacts => ({
  party: 'partyId' in command ? (parties.get(command.partyId) ?? null) : null,
  linkedIssue: earlier.find(({ key }) => key === linkedIssueId(command, issueNow))?.state ?? null,
  cancelled: earlier.flatMap(({ state }) => (state?.status === 'CANCELLED' || state?.status === 'REJECTED' ? [state] : [])),
  // Plans follow once the issues are written.
  plans: { count: 0, inProgress: [] },
});

const applyCommand = (
  scenario: IssueScenario,
  actor: Principal,
  at: Date,
  command: IssueCommand,
  context: ScenarioContext,
): IssueScenario => extendScenario(issue, scenario, { actor, at, command }, factsFor(command, scenario.state, context));

/** Runs the timers until an instant, each command when it is due. */
const runTimers = (scenario: IssueScenario, until: Date, context: ScenarioContext): IssueScenario => {
  const at = scenario.state?.nextDueAt ?? null;
  const command = scenario.state === null || at === null || at > until ? null : dueOnIssue(scenario.state, at);
  return command === null || at === null ? scenario : runTimers(applyCommand(scenario, TIMER, at, command, context), until, context);
};

/** An earlier issue about the same matter, else of the same party, else any. */
const earlierLike = ({ partyId, resource, category }: PerformanceIssue, earlier: readonly IssueScenario[]): IssueScenario | undefined => {
  const own = earlier.filter(({ state }) => state?.partyId === partyId);
  const same = own.findLast(({ state }) => state?.resource.id === resource.id && state.category === category);
  return same ?? own.at(-1) ?? earlier.at(-1);
};

const stepContext = (setup: IssueSetup, state: PerformanceIssue, at: Date, { earlier }: ScenarioContext): StepContext => ({
  issue: state,
  at,
  degradation: setup.degradation,
  random: setup.random,
  paceMs: PACE_MS[setup.severity],
  otherParty: setup.otherParty,
  earlierIssue: earlierLike(state, earlier)?.key ?? '',
});

const runStep = (scenario: IssueScenario, step: Step, at: Date, setup: IssueSetup, context: ScenarioContext): IssueScenario => {
  const before = runTimers(scenario, at, context);
  const { state } = before;
  if (state === null) throw new Error(`${scenario.key} was never raised`);
  const actor = actorOf(step.by, setup, state);
  return step
    .commands(stepContext(setup, state, at, context))
    .reduce((so, command) => applyCommand(so, actor, at, command, context), before);
};

const issueScenario = (setup: IssueSetup, now: Date, context: ScenarioContext): IssueScenario => {
  let at = setup.raisedAt.getTime();
  let scenario = applyCommand({ key: setup.key, state: null, steps: [] }, setup.originator, setup.raisedAt, raise(setup), context);
  for (const [index, step] of setup.outline.steps.entries()) {
    at += setup.waitsMs[index] ?? 0;
    scenario = runStep(scenario, step, new Date(at), setup, context);
  }
  return runTimers(scenario, now, context);
};

/**
 * The whole demonstration: parties, access grants, readiness, review rules, and about 120 issues of the last 60 days in every state.
 * Scenario keys serve as ids.
 * @param now the demonstration's present: nothing is later, and everything due by then is done
 * @throws Error when a rule refuses a command, which no instant should bring about
 */
export const buildDemonstration = (now: Date): Demonstration => {
  const parties = demonstrationParties(now);
  const known = new Map(parties.flatMap(({ key, state }) => (state === null ? [] : [[key, state] as const])));
  const issues = setUpIssues(now).reduce<readonly IssueScenario[]>(
    (earlier, setup) => [...earlier, issueScenario(setup, now, { parties: known, earlier })],
    [],
  );
  return {
    calendars: demonstrationCalendars(now),
    parties,
    access: demonstrationAccess(now, parties),
    readiness: demonstrationReadiness(now),
    rules: demonstrationRules(now),
    issues,
  };
};
