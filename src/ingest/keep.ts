/**
 * A planned case → the store, once and only once.
 *
 * The log of events says how much of a plan was carried out: the events of the import's own actor are its first steps. An import
 * that was interrupted, a file that grew and a file imported twice are therefore one and the same thing.
 */
import type { Recorded } from '../domain/decider.js';
import { issue } from '../domain/issue.js';
import type { IssueCommand } from '../domain/issueMessages.js';
import type { Principal } from '../domain/principal.js';
import type { Refusal } from '../domain/refusal.js';
import { executeOnIssue } from '../store/commands.js';
import { readMany } from '../store/read.js';
import { scope } from '../store/scope.js';
import type { Store } from '../store/store.js';
import type { PartyBook } from './parties.js';
import { type CasePlan, type Step, withParties } from './plan.js';

/** What became of a case: `steps` are those this run carried out. No row of an UNUSABLE case could be used. */
export type Kept =
  | { readonly kind: 'IMPORTED' | 'CONTINUED' | 'UNCHANGED' | 'UNUSABLE'; readonly steps: readonly Step[] }
  | { readonly kind: 'REFUSED'; readonly line: number; readonly reason: string };

export interface Keeper {
  readonly store: Store;
  readonly actor: Principal;
  readonly system: string;
  readonly parties: PartyBook;
  readonly now: () => Date;
}

/** How often a case is looked at anew because somebody else was faster. Each time somebody got further, so few are needed. */
const MOST_RACES = 100;

/** Carries out what of a plan is not done yet, in one transaction. @param plan with at least one step */
export const keepCase = async (keeper: Keeper, plan: CasePlan): Promise<Kept> => {
  const ids = await partyIds(keeper, plan);
  if (!(ids instanceof Map)) return { kind: 'REFUSED', line: plan.line, reason: ids.message };
  for (let race = 0; race < MOST_RACES; race += 1) {
    const kept = await attempt(keeper, plan, ids);
    if (kept !== 'RACED') return kept;
  }
  throw new Error(`Case ${plan.key}: ${MOST_RACES} times somebody else was faster`);
};

const partyIds = async ({ parties }: Keeper, plan: CasePlan): Promise<Map<string, string> | Refusal> => {
  const ids = new Map<string, string>();
  for (const [value, name] of plan.parties) {
    const id = await parties.idOf(value, name);
    if (typeof id !== 'string') return id;
    ids.set(value, id);
  }
  return ids;
};

const attempt = async (keeper: Keeper, plan: CasePlan, ids: ReadonlyMap<string, string>): Promise<Kept | 'RACED'> => {
  const { store, actor, now } = keeper;
  const standing = await find(keeper, plan.key);
  const done = standing === null ? [] : await doneBy(keeper, standing);
  const differing = done.findIndex((event, index) => !carriedOut(event, plan.steps[index]));
  if (differing >= 0 && differing < plan.steps.length) return contradicted(plan, differing);
  const steps = plan.steps.slice(done.length);
  const [first, ...more] = steps.map(({ command }) => withParties(command, ids));
  if (first === undefined) return { kind: 'UNCHANGED', steps };
  const outcome = await executeOnIssue(store, actor, {
    commands: [first, ...more],
    instants: steps.map(({ at }) => at),
    now: now(),
    ...(standing === null ? {} : { id: standing._id, expectedVersion: standing.version }),
  });
  if (outcome.kind === 'Accepted') return { kind: standing === null ? 'IMPORTED' : 'CONTINUED', steps };
  return raced(outcome) ? 'RACED' : { kind: 'REFUSED', line: steps[0]?.line ?? plan.line, reason: outcome.message };
};

const raced = (refusal: Refusal): boolean =>
  refusal.kind === 'VersionConflict' || (refusal.kind === 'RuleBroken' && refusal.rule === 'EXTERNAL_ID_TAKEN');

const contradicted = ({ steps, line }: CasePlan, index: number): Kept => ({
  kind: 'REFUSED',
  line: steps[index]?.line ?? line,
  reason: 'what was imported before differs from here on: the rows were changed, or the file does not begin where the case does',
});

const find = async ({ store, actor, system }: Keeper, key: string) => {
  const filter = scope(actor, 'performanceIssues', { 'externalId.system': system, 'externalId.id': key });
  return (await readMany(store, 'performanceIssues', filter, { limit: 1, projection: { version: 1 } }))[0] ?? null;
};

/** The import's own events up to the version that was read, in order. Other people's stay out of the count. */
const doneBy = ({ store, actor }: Keeper, { _id, version }: { readonly _id: string; readonly version: number }) =>
  readMany(store, 'events', scope(actor, 'events', { aggregateId: _id, version: { $lte: version }, 'actor.id': actor.id }), {
    sort: { version: 1 },
    projection: { type: 1, at: 1 },
  });

/** Whether an event is what a step brings about. */
const carriedOut = (event: Recorded, step: Step | undefined): boolean =>
  step !== undefined && Object.hasOwn(issue.lifecycle[commandOf(step)].to, event.type) && event.at.getTime() === step.at.getTime();

const commandOf = ({ command }: Step): IssueCommand['type'] => command.type;
