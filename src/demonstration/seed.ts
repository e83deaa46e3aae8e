/**
 * Writes the demonstration to a store through ordinary commands.
 *
 * Existing records are found by their keys: after an interruption the next run continues, with the present of the first run, so that all
 * times fit.
 */
import type { AggregateState, Message, AggregateTypes } from '../domain/kernel/decider.js';
import type { CalendarCommand } from '../domain/calendar/messages.js';
import type { AccessCommand } from '../domain/access/messages.js';
import type { IssueCommand } from '../domain/issue/messages.js';
import type { PartyCommand } from '../domain/party/messages.js';
import { type Principal, partyUser, system } from '../domain/kernel/principal.js';
import { previousMonth } from '../domain/time/period.js';
import type { Party } from '../domain/party/model.js';
import type { ReadinessCommand } from '../domain/readiness/messages.js';
import type { ReviewRuleCommand } from '../domain/reviewRule/messages.js';
import { accessGrants } from '../store/access/collection.js';
import { executeOnAccess } from '../store/access/index.js';
import { sharedCalendars } from '../store/calendar/collection.js';
import { executeOnCalendar } from '../store/calendar/index.js';
import { executeOnIssue } from '../store/issue/index.js';
import { executeOnParty } from '../store/party/index.js';
import { executeOnReadiness } from '../store/readiness/index.js';
import { executeOnReviewRule } from '../store/reviewRule/index.js';
import type { CommandOutcome, CommandRequest } from '../store/transactions/commandRequest.js';
import { withExternalIdentifier } from '../store/externalIdentifiers.js';
import { issues } from '../store/issue/collection.js';
import { parties } from '../store/party/collection.js';
import { takeMonth } from '../store/monthlySnapshots.js';
import { readOne } from '../store/reading/read.js';
import { assessmentConnection } from '../store/readiness/collection.js';
import { reviewRules } from '../store/reviewRule/collection.js';
import { scope } from '../store/scope.js';
import type { Store } from '../store/store.js';
import { seedCreditClaims, seedPlannedWork } from './agreements.js';
import { type Demonstration, type IssueScenario, buildDemonstration } from './generate.js';
import { seedImprovements } from './improvementPlans.js';
import { FIRST_PARTY, FIRST_PARTY_AGE_MS, type PartyScenario, SCHEME, demonstrationParties } from './parties.js';
import type { Scenario, ScenarioStep } from './scenario.js';

/** Counts of written records; zero when the data exists already, or the database has other parties. */
export interface Seeded {
  readonly parties: number;
  readonly grants: number;
  readonly assessments: number;
  readonly rules: number;
  readonly issues: number;
}

/** @param done, total scenarios */
export type Progress = (done: number, total: number) => void;

const READER = system('demonstration');
/** Scenarios written concurrently. */
const CONCURRENCY = 8;

/** How an aggregate type is written, and found by its scenario key. */
interface ScenarioWriter<C extends Message> {
  readonly execute: (store: Store, principal: Principal, request: CommandRequest<C>) => Promise<CommandOutcome<AggregateState>>;
  readonly find: (
    store: Store,
    scenario: Pick<Scenario<{ State: AggregateState; Command: C }>, 'key' | 'steps'>,
    ids: Ids,
  ) => Promise<AggregateState | null>;
}

type Ids = Map<string, string>;

const partyWith = (store: Store, key: string): Promise<Party | null> =>
  readOne(store, scope(READER, parties, withExternalIdentifier({ scheme: SCHEME, value: key })));

const partyShelf: ScenarioWriter<PartyCommand> = { execute: executeOnParty, find: (store, { key }) => partyWith(store, key) };

/** A grant has no name: it is identified by its party and purpose. */
const accessShelf: ScenarioWriter<AccessCommand> = {
  execute: executeOnAccess,
  find: async (store, { key, steps }, ids) => {
    const [request] = steps[0]?.commands ?? [];
    if (request?.type !== 'RequestAccessGrant') throw new Error(`${key} does not begin with a request`);
    const filter = { partyId: idOf(request.partyId ?? '', ids), purpose: request.purpose };
    return readOne(store, scope(READER, accessGrants, filter));
  },
};

/** The demonstration has one assessment per party and process. */
const readinessShelf: ScenarioWriter<ReadinessCommand> = {
  execute: executeOnReadiness,
  find: async (store, { key, steps }, ids) => {
    const [assessment] = steps[0]?.commands ?? [];
    if (assessment?.type !== 'AssessPartyReadiness') throw new Error(`${key} does not begin with an assessment`);
    const filter = { partyId: idOf(assessment.partyId, ids), process: assessment.process, number: 1 };
    return readOne(store, scope(READER, assessmentConnection, filter));
  },
};

const ruleShelf: ScenarioWriter<ReviewRuleCommand> = {
  execute: executeOnReviewRule,
  find: (store, { key }) => readOne(store, scope(READER, reviewRules, { name: key })),
};

const calendarShelf: ScenarioWriter<CalendarCommand> = {
  execute: executeOnCalendar,
  find: (store, { key }) => readOne(store, scope(READER, sharedCalendars, { name: key })),
};

const issueShelf: ScenarioWriter<IssueCommand> = {
  execute: executeOnIssue,
  find: (store, { key }) => readOne(store, scope(READER, issues, { 'externalId.system': SCHEME, 'externalId.id': key })),
};

/**
 * Seeds a database without parties, or continues an interrupted demonstration.
 * Best run before the timers: if anyone else acts on an issue meanwhile, its scenario ends there.
 * @param now the demonstration's present, if this run starts it
 * @param onProgress called after every party, grant, assessment, rule and issue
 * @throws Error when the store refuses a command other than for concurrent changes
 */
export const seedDemonstration = async (store: Store, now: Date, onProgress: Progress = () => undefined): Promise<Seeded> => {
  const existing = await partyWith(store, FIRST_PARTY);
  if (existing === null && (await readOne(store, scope(READER, parties, {}))) !== null) return NOTHING;
  const first = existing ?? (await createFirst(partyShelf, store, firstScenario(demonstrationParties(now)), new Map()));
  const present = new Date(first.createdAt.getTime() + FIRST_PARTY_AGE_MS);
  // The first party's last step is written last: its presence means everything is complete.
  if (first.version >= finalVersion(firstScenario(demonstrationParties(present)))) return NOTHING;
  const seeded = await writeAll(store, buildDemonstration(present), present, onProgress);
  // Like the timer, so that scores exist from the start. If interrupted, the timer completes it.
  await takeMonth(store, previousMonth(present), present);
  await seedCreditClaims(store, present);
  return seeded;
};

const NOTHING: Seeded = { parties: 0, grants: 0, assessments: 0, rules: 0, issues: 0 };

const firstScenario = (scenarios: readonly PartyScenario[]): PartyScenario => {
  const [first] = scenarios;
  if (first === undefined) throw new Error('The demonstration has no parties');
  return first;
};

/** The final version of a scenario. */
const finalVersion = ({ steps }: Pick<Scenario<AggregateTypes>, 'steps'>): number => steps.at(-1)?.after ?? 0;

const isLinked = ({ steps }: IssueScenario): boolean =>
  steps.some(({ commands }) => commands.some(({ type }) => type === 'LinkPerformanceIssues'));

/** Calendars and parties first, then access, readiness, rules, issues, linked issues, and improvements: references must exist. */
const writeAll = async (
  store: Store,
  {
    calendars: calendarScenarios,
    parties: partyScenarios,
    access: accessScenarios,
    readiness: readinessScenarios,
    rules: ruleScenarios,
    issues: issueScenarios,
  }: Demonstration,
  present: Date,
  onProgress: Progress,
): Promise<Seeded> => {
  const ids = new Map<string, string>();
  const total = partyScenarios.length + accessScenarios.length + readinessScenarios.length + ruleScenarios.length + issueScenarios.length;
  let done = 0;
  const writeEach = async <C extends Message>(
    writer: ScenarioWriter<C>,
    scenarios: readonly Scenario<{ State: AggregateState; Command: C }>[],
  ): Promise<number> => {
    const changed: boolean[] = [];
    await forEachConcurrently(scenarios, async (scenario) => {
      changed.push(await writeScenario(writer, store, scenario, ids));
      onProgress((done += 1), total);
    });
    return changed.filter(Boolean).length;
  };
  const first = firstScenario(partyScenarios);
  for (const scenario of calendarScenarios) await writeScenario(calendarShelf, store, scenario, ids);
  await writeScenario(partyShelf, store, { ...first, steps: first.steps.slice(0, -1) }, ids);
  const others = await writeEach(partyShelf, partyScenarios.slice(1));
  const grants = await writeEach(accessShelf, accessScenarios);
  const assessments = await writeEach(readinessShelf, readinessScenarios);
  const defined = await writeEach(ruleShelf, ruleScenarios);
  const plain = await writeEach(
    issueShelf,
    issueScenarios.filter((scenario) => !isLinked(scenario)),
  );
  const linked = await writeEach(issueShelf, issueScenarios.filter(isLinked));
  await seedImprovements(
    store,
    issueScenarios.flatMap(({ state }) => state ?? []),
    present,
    (key) => idOf(key, ids),
  );
  await seedPlannedWork(store, present, (key) => idOf(key, ids));
  return { parties: others + (await writeEach(partyShelf, [first])), grants, assessments, rules: defined, issues: plain + linked };
};

/** Processes items with limited concurrency; an error stops it after running work. */
const forEachConcurrently = async <T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> => {
  const rest = sharedIterator(items);
  const workers = Array.from({ length: CONCURRENCY }, async () => {
    for (const item of rest) await work(item);
  });
  await Promise.allSettled(workers);
  await Promise.all(workers);
};

/** Unlike an array's iterator, this one ends for all workers as soon as one leaves it early. */
function* sharedIterator<T>(items: readonly T[]): Generator<T, void> {
  yield* items;
}

/** Writes the missing steps of a scenario. @returns whether any was missing */
const writeScenario = async <C extends Message>(
  writer: ScenarioWriter<C>,
  store: Store,
  scenario: Scenario<{ State: AggregateState; Command: C }>,
  ids: Ids,
): Promise<boolean> => {
  const found = await writer.find(store, scenario, ids);
  const { _id, version } = found ?? (await createFirst(writer, store, scenario, ids));
  ids.set(scenario.key, _id);
  for (const [index, step] of scenario.steps.entries()) {
    if (step.after <= version) continue;
    const outcome = await writer.execute(store, actorOf(step, ids), { ...requestOf(scenario, index, step, ids), id: _id });
    // Someone changed it meanwhile: the scenario ends here.
    if (outcome.kind === 'VersionConflict') break;
    if (outcome.kind !== 'Accepted') throw new Error(`${scenario.key}: ${outcome.message}`);
  }
  return found === null || found.version < finalVersion(scenario);
};

/** Creates a scenario's aggregate, or finds it when another process was faster. */
const createFirst = async <C extends Message>(
  writer: ScenarioWriter<C>,
  store: Store,
  scenario: Scenario<{ State: AggregateState; Command: C }>,
  ids: Ids,
): Promise<AggregateState> => {
  const [step] = scenario.steps;
  if (step === undefined) throw new Error(`${scenario.key} has no turns`);
  const outcome = await writer.execute(store, actorOf(step, ids), requestOf(scenario, 0, step, ids));
  if (outcome.kind === 'Accepted') return outcome.state;
  const found = await writer.find(store, scenario, ids);
  if (found === null) throw new Error(`${scenario.key}: ${outcome.message}`);
  return found;
};

const requestOf = <C extends Message>(
  { key }: Scenario<{ State: AggregateState; Command: C }>,
  index: number,
  step: ScenarioStep<C>,
  ids: Ids,
): CommandRequest<C> => {
  const [first, ...others] = step.commands;
  return {
    commands: [withIds(first, ids), ...others.map((command) => withIds(command, ids))],
    instants: step.instants,
    now: step.instants.at(-1) ?? new Date(0),
    expectedVersion: step.before,
    clientMutationId: `${SCHEME}:${key}:${String(index)}`,
  };
};

const idOf = (key: string, ids: Ids): string => {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`${key} is named before it is there`);
  return id;
};

const namesCalendar = (command: object): command is { readonly calendar: { readonly calendarId: string } } =>
  'calendar' in command && typeof command.calendar === 'object' && command.calendar !== null && 'calendarId' in command.calendar;

/** Replaces scenario keys by ids. */
const withIds = <C extends Message>(command: C, ids: Ids): C => ({
  ...command,
  ...('partyId' in command ? { partyId: idOf(String(command.partyId), ids) } : {}),
  ...(namesCalendar(command) ? { calendar: { calendarId: idOf(command.calendar.calendarId, ids) } } : {}),
  ...('issueId' in command ? { issueId: idOf(String(command.issueId), ids) } : {}),
});

const actorOf = ({ actor }: Pick<ScenarioStep<Message>, 'actor'>, ids: Ids): Principal =>
  actor.partyId === undefined ? actor : partyUser(actor.id, idOf(actor.partyId, ids));
