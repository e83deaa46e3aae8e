/**
 * Brings the demonstration into a store by playing its tales through the ordinary commands.
 *
 * What is played already is found again by keys that are its own: whatever interrupts it, the next run goes on where it stopped, with the
 * present of the first run, so that all times fit together.
 */
import type { Root, Message, AggregateTypes } from '../domain/kernel/decider.js';
import type { AccessCommand } from '../domain/access/messages.js';
import type { IssueCommand } from '../domain/issue/messages.js';
import type { PartyCommand } from '../domain/party/messages.js';
import { type Principal, partyUser, system } from '../domain/kernel/principal.js';
import { monthBefore } from '../domain/time/period.js';
import type { Party } from '../domain/party/model.js';
import type { ReadinessCommand } from '../domain/readiness/messages.js';
import type { ReviewRuleCommand } from '../domain/reviewRule/messages.js';
import { accessGrants } from '../store/access/collection.js';
import { executeOnAccess } from '../store/access/index.js';
import { executeOnIssue } from '../store/issue/index.js';
import { executeOnParty } from '../store/party/index.js';
import { executeOnReadiness } from '../store/readiness/index.js';
import { executeOnReviewRule } from '../store/reviewRule/index.js';
import type { Outcome, Request } from '../store/execute.js';
import { withExternalIdentifier } from '../store/externalIdentifiers.js';
import { issues } from '../store/issue/collection.js';
import { parties } from '../store/party/collection.js';
import { takeMonth } from '../store/monthlySnapshots.js';
import { readOne } from '../store/read.js';
import { assessments } from '../store/readiness/collection.js';
import { reviewRules } from '../store/reviewRule/collection.js';
import { scope } from '../store/scope.js';
import type { Store } from '../store/store.js';
import { type Demonstration, type IssueTale, demonstration } from './generate.js';
import { tellImprovements } from './improvementPlans.js';
import { FIRST_PARTY, FIRST_PARTY_AGE_MS, type PartyTale, SCHEME, demonstrationParties } from './parties.js';
import type { Tale, Turn } from './scenario.js';

/** What a run has written; nothing when the data was there already, or the database belongs to other parties. */
export interface Seeded {
  readonly parties: number;
  readonly grants: number;
  readonly assessments: number;
  readonly rules: number;
  readonly issues: number;
}

/** @param done, total tales */
export type Progress = (done: number, total: number) => void;

const READER = system('demonstration');
/** Tales played at a time: enough to keep the database busy, little enough to leave room for others. */
const AT_A_TIME = 8;

/** How one kind of aggregate is written, and found by its tale's key. */
interface Shelf<C extends Message> {
  readonly execute: (store: Store, principal: Principal, request: Request<C>) => Promise<Outcome<Root>>;
  readonly find: (store: Store, tale: Pick<Tale<{ State: Root; Command: C }>, 'key' | 'turns'>, ids: Ids) => Promise<Root | null>;
}

type Ids = Map<string, string>;

const partyWith = (store: Store, key: string): Promise<Party | null> =>
  readOne(store, scope(READER, parties, withExternalIdentifier({ scheme: SCHEME, value: key })));

const partyShelf: Shelf<PartyCommand> = { execute: executeOnParty, find: (store, { key }) => partyWith(store, key) };

/** A grant has no name of its own: it is known by what its party needs it for. */
const accessShelf: Shelf<AccessCommand> = {
  execute: executeOnAccess,
  find: async (store, { key, turns }, ids) => {
    const [request] = turns[0]?.commands ?? [];
    if (request?.type !== 'RequestAccess') throw new Error(`${key} does not begin with a request`);
    const filter = { partyId: idOf(request.partyId ?? '', ids), purpose: request.purpose };
    return readOne(store, scope(READER, accessGrants, filter));
  },
};

/** Of each party and process the demonstration tells one assessment. */
const readinessShelf: Shelf<ReadinessCommand> = {
  execute: executeOnReadiness,
  find: async (store, { key, turns }, ids) => {
    const [assessment] = turns[0]?.commands ?? [];
    if (assessment?.type !== 'AssessReadiness') throw new Error(`${key} does not begin with an assessment`);
    const filter = { partyId: idOf(assessment.partyId, ids), process: assessment.process, number: 1 };
    return readOne(store, scope(READER, assessments, filter));
  },
};

const ruleShelf: Shelf<ReviewRuleCommand> = {
  execute: executeOnReviewRule,
  find: (store, { key }) => readOne(store, scope(READER, reviewRules, { name: key })),
};

const issueShelf: Shelf<IssueCommand> = {
  execute: executeOnIssue,
  find: (store, { key }) => readOne(store, scope(READER, issues, { 'externalId.system': SCHEME, 'externalId.id': key })),
};

/**
 * Seeds a database that holds no party, or goes on with a demonstration that was begun there.
 * Best before the timers run: should they, or anybody, act on an issue while it is being told, its tale ends there.
 * @param now the demonstration's present, when this run begins it
 * @param onProgress told after every party, grant, assessment, rule and issue
 * @throws Error when the store refuses a command for which nobody else's work is the reason
 */
export const seedDemonstration = async (store: Store, now: Date, onProgress: Progress = () => undefined): Promise<Seeded> => {
  const begun = await partyWith(store, FIRST_PARTY);
  if (begun === null && (await readOne(store, scope(READER, parties, {}))) !== null) return NOTHING;
  const first = begun ?? (await begin(partyShelf, store, firstOf(demonstrationParties(now)), new Map()));
  const present = new Date(first.createdAt.getTime() + FIRST_PARTY_AGE_MS);
  // The first party's last turn is played last of all: once that is there, so is everything.
  if (first.version >= lengthOf(firstOf(demonstrationParties(present)))) return NOTHING;
  const seeded = await playAll(store, demonstration(present), present, onProgress);
  // As the timer does: the score is there from the start. What is interrupted here, the timer completes.
  await takeMonth(store, monthBefore(present), present);
  return seeded;
};

const NOTHING: Seeded = { parties: 0, grants: 0, assessments: 0, rules: 0, issues: 0 };

const firstOf = (tales: readonly PartyTale[]): PartyTale => {
  const [first] = tales;
  if (first === undefined) throw new Error('The demonstration has no parties');
  return first;
};

/** The version a tale leads to. */
const lengthOf = ({ turns }: Pick<Tale<AggregateTypes>, 'turns'>): number => turns.at(-1)?.after ?? 0;

const isLinked = ({ turns }: IssueTale): boolean => turns.some(({ commands }) => commands.some(({ type }) => type === 'LinkIssues'));

/** Parties first, then access, readiness, rules, issues, those that are linked to others, and what came of them: who is named must be there. */
const playAll = async (
  store: Store,
  { parties: partyTales, access: accessTales, readiness: readinessTales, rules: ruleTales, issues: issueTales }: Demonstration,
  present: Date,
  onProgress: Progress,
): Promise<Seeded> => {
  const ids = new Map<string, string>();
  const total = partyTales.length + accessTales.length + readinessTales.length + ruleTales.length + issueTales.length;
  let done = 0;
  const playEach = async <C extends Message>(shelf: Shelf<C>, tales: readonly Tale<{ State: Root; Command: C }>[]): Promise<number> => {
    const changed: boolean[] = [];
    await eachOf(tales, async (tale) => {
      changed.push(await play(shelf, store, tale, ids));
      onProgress((done += 1), total);
    });
    return changed.filter(Boolean).length;
  };
  const first = firstOf(partyTales);
  await play(partyShelf, store, { ...first, turns: first.turns.slice(0, -1) }, ids);
  const others = await playEach(partyShelf, partyTales.slice(1));
  const grants = await playEach(accessShelf, accessTales);
  const assessments = await playEach(readinessShelf, readinessTales);
  const defined = await playEach(ruleShelf, ruleTales);
  const plain = await playEach(
    issueShelf,
    issueTales.filter((tale) => !isLinked(tale)),
  );
  const linked = await playEach(issueShelf, issueTales.filter(isLinked));
  await tellImprovements(
    store,
    issueTales.flatMap(({ state }) => state ?? []),
    present,
    (key) => idOf(key, ids),
  );
  return { parties: others + (await playEach(partyShelf, [first])), grants, assessments, rules: defined, issues: plain + linked };
};

/** Works through items, a few at a time; a fault ends it after the work that runs. */
const eachOf = async <T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> => {
  const rest = inTurn(items);
  const workers = Array.from({ length: AT_A_TIME }, async () => {
    for (const item of rest) await work(item);
  });
  await Promise.allSettled(workers);
  await Promise.all(workers);
};

/** Unlike an array's own iterator this one ends for everybody as soon as one leaves it early. */
function* inTurn<T>(items: readonly T[]): Generator<T, void> {
  yield* items;
}

/** Plays what is not there yet of a tale. @returns whether anything was missing */
const play = async <C extends Message>(
  shelf: Shelf<C>,
  store: Store,
  tale: Tale<{ State: Root; Command: C }>,
  ids: Ids,
): Promise<boolean> => {
  const found = await shelf.find(store, tale, ids);
  const { _id, version } = found ?? (await begin(shelf, store, tale, ids));
  ids.set(tale.key, _id);
  for (const [index, turn] of tale.turns.entries()) {
    if (turn.after <= version) continue;
    const outcome = await shelf.execute(store, actorOf(turn, ids), { ...requestOf(tale, index, turn, ids), id: _id });
    // Somebody went on with it in the meantime: from here on it is theirs.
    if (outcome.kind === 'VersionConflict') break;
    if (outcome.kind !== 'Accepted') throw new Error(`${tale.key}: ${outcome.message}`);
  }
  return found === null || found.version < lengthOf(tale);
};

/** Brings a tale's aggregate into being, or finds it when another process was faster. */
const begin = async <C extends Message>(
  shelf: Shelf<C>,
  store: Store,
  tale: Tale<{ State: Root; Command: C }>,
  ids: Ids,
): Promise<Root> => {
  const [turn] = tale.turns;
  if (turn === undefined) throw new Error(`${tale.key} has no turns`);
  const outcome = await shelf.execute(store, actorOf(turn, ids), requestOf(tale, 0, turn, ids));
  if (outcome.kind === 'Accepted') return outcome.state;
  const found = await shelf.find(store, tale, ids);
  if (found === null) throw new Error(`${tale.key}: ${outcome.message}`);
  return found;
};

const requestOf = <C extends Message>({ key }: Tale<{ State: Root; Command: C }>, index: number, turn: Turn<C>, ids: Ids): Request<C> => {
  const [first, ...others] = turn.commands;
  return {
    commands: [named(first, ids), ...others.map((command) => named(command, ids))],
    instants: turn.instants,
    now: turn.instants.at(-1) ?? new Date(0),
    expectedVersion: turn.before,
    clientMutationId: `${SCHEME}:${key}:${String(index)}`,
  };
};

const idOf = (key: string, ids: Ids): string => {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`${key} is named before it is there`);
  return id;
};

/** Tales know each other by their keys, the store by ids. */
const named = <C extends Message>(command: C, ids: Ids): C => ({
  ...command,
  ...('partyId' in command ? { partyId: idOf(String(command.partyId), ids) } : {}),
  ...('issueId' in command ? { issueId: idOf(String(command.issueId), ids) } : {}),
});

const actorOf = ({ actor }: Pick<Turn<Message>, 'actor'>, ids: Ids): Principal =>
  actor.partyId === undefined ? actor : partyUser(actor.id, idOf(actor.partyId, ids));
