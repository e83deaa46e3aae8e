/**
 * Applies planned cases to the store, exactly once: new ones many at a time, each of the others by itself.
 *
 * The event log shows how much of a plan was applied: the events of the import's own actor are its first steps. Interrupted imports, grown
 * files and repeated imports are therefore handled alike.
 */
import type { RecordedEvent } from '../../domain/kernel/decider.js';
import { issue } from '../../domain/issue/index.js';
import type { IssueCommand } from '../../domain/issue/messages.js';
import type { Principal } from '../../domain/kernel/principal.js';
import type { Refusal } from '../../domain/kernel/refusal.js';
import { events } from '../../store/events/collection.js';
import { issues } from '../../store/issue/collection.js';
import { executeAll } from '../../store/execute.js';
import { executeOnIssue, issueBinding } from '../../store/issue/index.js';
import { readMany } from '../../store/reading/read.js';
import { scope } from '../../store/scope.js';
import type { CommandOutcome } from '../../store/transactions/commandRequest.js';
import type { Store } from '../../store/store.js';
import type { PartyDirectory } from './parties.js';
import { type CasePlan, type PlannedStep, withPartyIds } from './planCase.js';

/** The outcome of a case: `steps` are those applied by this run. No row of an UNUSABLE case could be used. */
export type CaseOutcome =
  | { readonly kind: 'IMPORTED' | 'CONTINUED' | 'UNCHANGED' | 'UNUSABLE'; readonly steps: readonly PlannedStep[] }
  | { readonly kind: 'REFUSED'; readonly line: number; readonly reason: string };

export interface CaseContext {
  readonly store: Store;
  readonly actor: Principal;
  readonly system: string;
  readonly parties: PartyDirectory;
  readonly now: () => Date;
}

/** Attempts after lost races. Each race means progress elsewhere, so few are needed. */
const MAX_ATTEMPTS = 100;

/** Applies the remaining steps of plans. @param plans with at least one step each @returns the outcome of each, in their order */
export const applyCases = async (context: CaseContext, plans: readonly CasePlan[]): Promise<readonly CaseOutcome[]> => {
  const known = await knownCases(context, plans);
  const outcomes = new Map<CasePlan, CaseOutcome>();
  const fresh: { readonly plan: CasePlan; readonly ids: ReadonlyMap<string, string> }[] = [];
  for (const plan of plans.filter(({ key }) => !known.has(key))) {
    const ids = await partyIds(context, plan);
    if (ids instanceof Map) fresh.push({ plan, ids });
    else outcomes.set(plan, { kind: 'REFUSED', line: plan.line, reason: ids.message });
  }
  const requests = fresh.flatMap(({ plan, ids }) => requestFor(plan.steps, ids, context.now()) ?? []);
  const raised = await executeAll(issueBinding, context.store, context.actor, requests);
  for (const [index, { plan }] of fresh.entries()) {
    const outcome = raised[index];
    if (outcome !== undefined) outcomes.set(plan, outcomeOf(outcome, 'IMPORTED', plan, plan.steps) ?? (await applyCase(context, plan)));
  }
  for (const plan of plans) if (!outcomes.has(plan)) outcomes.set(plan, await applyCase(context, plan));
  return plans.flatMap((plan) => outcomes.get(plan) ?? []);
};

/** The keys of the cases that are issues already. */
const knownCases = async ({ store, actor, system }: CaseContext, plans: readonly CasePlan[]): Promise<ReadonlySet<string>> => {
  const keys = { $in: plans.map(({ key }) => key) };
  const found = await readMany(store, scope(actor, issues, { 'externalId.system': system, 'externalId.id': keys }), {
    projection: { externalId: 1 },
  });
  return new Set(found.flatMap(({ externalId }) => externalId?.id ?? []));
};

const requestFor = (steps: readonly PlannedStep[], ids: ReadonlyMap<string, string>, now: Date) => {
  const [first, ...more] = steps.map(({ command }) => withPartyIds(command, ids));
  return first === undefined ? null : { commands: [first, ...more] as const, instants: steps.map(({ at }) => at), now };
};

/** @returns null for a lost race: what others have done is read again */
const outcomeOf = (
  outcome: CommandOutcome<unknown>,
  kind: 'IMPORTED' | 'CONTINUED',
  plan: CasePlan,
  steps: readonly PlannedStep[],
): CaseOutcome | null => {
  if (outcome.kind === 'Accepted') return { kind, steps };
  return lostRace(outcome) ? null : { kind: 'REFUSED', line: steps[0]?.line ?? plan.line, reason: outcome.message };
};

/** Applies the remaining steps of a plan, in one transaction. @param plan with at least one step */
const applyCase = async (context: CaseContext, plan: CasePlan): Promise<CaseOutcome> => {
  const ids = await partyIds(context, plan);
  if (!(ids instanceof Map)) return { kind: 'REFUSED', line: plan.line, reason: ids.message };
  for (let attempts = 0; attempts < MAX_ATTEMPTS; attempts += 1) {
    const outcome = await attempt(context, plan, ids);
    if (outcome !== 'RACED') return outcome;
  }
  throw new Error(`Case ${plan.key}: others changed the issue during each of ${String(MAX_ATTEMPTS)} attempts; import the file again`);
};

const partyIds = async ({ parties }: CaseContext, plan: CasePlan): Promise<Map<string, string> | Refusal> => {
  const ids = new Map<string, string>();
  for (const [value, name] of plan.parties) {
    const id = await parties.idOf(value, name);
    if (typeof id !== 'string') return id;
    ids.set(value, id);
  }
  return ids;
};

const attempt = async (context: CaseContext, plan: CasePlan, ids: ReadonlyMap<string, string>): Promise<CaseOutcome | 'RACED'> => {
  const { store, actor, now } = context;
  const existing = await findIssue(context, plan.key);
  const events = existing === null ? [] : await importedEvents(context, existing);
  const differing = events.findIndex((event, index) => !matchesStep(event, plan.steps[index]));
  if (differing >= 0 && differing < plan.steps.length) return contradiction(plan, differing);
  const steps = plan.steps.slice(events.length);
  const request = requestFor(steps, ids, now());
  if (request === null) return { kind: 'UNCHANGED', steps };
  const outcome = await executeOnIssue(store, actor, {
    ...request,
    ...(existing === null ? {} : { id: existing._id, expectedVersion: existing.version }),
  });
  return outcomeOf(outcome, existing === null ? 'IMPORTED' : 'CONTINUED', plan, steps) ?? 'RACED';
};

const lostRace = (refusal: Refusal): boolean =>
  refusal.kind === 'VersionConflict' || (refusal.kind === 'RuleBroken' && refusal.rule === 'EXTERNAL_ID_TAKEN');

const contradiction = ({ steps, line }: CasePlan, index: number): CaseOutcome => ({
  kind: 'REFUSED',
  line: steps[index]?.line ?? line,
  reason: 'an earlier import differs from this row on: the rows were changed, or the file starts in the middle of the case',
});

const findIssue = async ({ store, actor, system }: CaseContext, key: string) => {
  const filter = scope(actor, issues, { 'externalId.system': system, 'externalId.id': key });
  return (await readMany(store, filter, { limit: 1, projection: { version: 1 } }))[0] ?? null;
};

/** The import's own events up to the version that was read, in order, without those of other actors. */
const importedEvents = ({ store, actor }: CaseContext, { _id, version }: { readonly _id: string; readonly version: number }) =>
  readMany(store, scope(actor, events, { aggregateId: _id, version: { $lte: version }, 'actor.id': actor.id }), {
    sort: { version: 1 },
    projection: { type: 1, at: 1 },
  });

/** Whether an event results from a step. */
const matchesStep = (event: RecordedEvent, step: PlannedStep | undefined): boolean =>
  step !== undefined && Object.hasOwn(issue.lifecycle[commandOf(step)].to, event.type) && event.at.getTime() === step.at.getTime();

const commandOf = ({ command }: PlannedStep): IssueCommand['type'] => command.type;
