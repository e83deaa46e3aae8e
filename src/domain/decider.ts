/**
 * The kernel: every aggregate is a life-cycle table and two maps, and this file is all there is to know about running one.
 *
 * `decide` answers what a command does to a state; `evolve` applies one recorded event. Both are pure: the time, the actor and
 * whatever else the rules need come in with the context. The form is the decider of functional event sourcing.
 */
import type { Permission, Principal } from './principal.js';
import { whatGives } from './privilege.js';
import { type Refusal, illegal, invalid, notPermitted } from './refusal.js';
import { malformed } from './wellFormed.js';

/** What every aggregate's document holds. `_id` is spelled as the store spells it, so a document is a state without mapping. */
export interface Root {
  readonly _id: string;
  /** Dense, from 1: the number of events this state is the fold of. */
  readonly version: number;
  readonly status: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Commands and events are told apart by `type`. */
export interface Typed {
  readonly type: string;
}
export type Of<U extends Typed, T extends U['type']> = Extract<U, { readonly type: T }>;

/** Who did something, as the log keeps it. */
export interface Actor {
  readonly id: string;
  readonly kind: Principal['kind'];
  readonly partyId?: string;
}

/** One line of the append-only log. `_id` is `aggregateId:version`, which makes versions unique without a second index. */
export interface Recorded<E extends Typed = Typed> {
  readonly _id: string;
  readonly type: E['type'];
  readonly aggregateType: string;
  readonly aggregateId: string;
  readonly version: number;
  /** The parties this event concerns: the responsible one before and after it. Only they and the service provider may see it. */
  readonly partyIds: readonly string[];
  /** When it happened. */
  readonly at: Date;
  readonly actor: Actor;
  readonly from: string | null;
  readonly to: string;
  readonly data: Omit<E, 'type'>;
}

/** What a rule may look at besides the command and the state. */
export interface Context<F> {
  readonly now: Date;
  readonly actor: Principal;
  /** Identifier for the aggregate a creating command brings into being. */
  readonly id: string;
  /** What the rules of this aggregate need to know of other aggregates, read by the store. */
  readonly facts: F;
}

/** A row of a life-cycle table: who may, from which states (null: it does not exist yet), and where each possible event leads (null: stays). */
export interface Row<Status extends string, EventType extends string> {
  readonly may: Permission;
  readonly from: readonly (Status | null)[];
  readonly to: { readonly [T in EventType]?: Status | null };
}

/** A rule's answer: the events in order, or why not. */
export type Verdict<E extends Typed> = readonly [E, ...E[]] | Refusal;

/** An aggregate: see the table of each (`party.ts`, `issue.ts`). A missing row, rule or change does not compile. */
export interface Aggregate<S extends Root, C extends Typed, E extends Typed, F, Born extends C['type']> {
  readonly name: string;
  readonly lifecycle: { readonly [T in C['type']]: Row<S['status'], E['type']> };
  readonly rules: { readonly [T in C['type']]: (command: Of<C, T>, state: T extends Born ? null : S, context: Context<F>) => Verdict<E> };
  /** Event and state → the fields it changes. Status, version and times are the kernel's. */
  readonly changes: { readonly [T in E['type']]: (event: Recorded<Of<E, T>>, state: S) => Partial<S> };
  /** The fields of a state before its first event. */
  readonly blank: Omit<S, keyof Root>;
  /** Fields computed anew after every event, from the state alone: caches for indexes, such as the next due instant. */
  readonly derive: (state: S) => Partial<S>;
  /** The parties that may see a state. */
  readonly parties: (state: S) => readonly string[];
}

export interface Accepted<S, E extends Typed> {
  readonly kind: 'Accepted';
  readonly state: S;
  readonly events: readonly Recorded<E>[];
}

const isRefusal = (verdict: object): verdict is Refusal => 'kind' in verdict;

/** The commands open to a principal in a status: the table read backwards. Rules may still refuse them. */
export const allowed = <S extends Root, C extends Typed, E extends Typed, F, B extends C['type']>(
  { lifecycle }: Pick<Aggregate<S, C, E, F, B>, 'lifecycle'>,
  status: S['status'] | null,
  actor: Principal,
): readonly C['type'][] =>
  (Object.keys(lifecycle) as C['type'][]).filter(
    (type) => actor.permissions.has(lifecycle[type].may) && lifecycle[type].from.includes(status),
  );

/** The refusal of somebody who lacks a permission: it says who could give it. */
export const lacking = (permission: Permission, { kind }: Principal): Refusal =>
  notPermitted(`${kind} may not do this: it takes ${whatGives(permission, kind)}`);

/**
 * Decides one command. What it makes happen happens at `now`, or at the state's last change when that is later.
 * @param state the current state, or null for a creating command
 * @returns the new state with its events, or a refusal: NotPermitted, InvalidInput, IllegalTransition, or what the rule says
 */
export const decide = <S extends Root, C extends Typed, E extends Typed, F, B extends C['type']>(
  aggregate: Aggregate<S, C, E, F, B>,
  command: C,
  state: S | null,
  context: Context<F>,
): Accepted<S, E> | Refusal => {
  const type = command.type as C['type'];
  const row = aggregate.lifecycle[type];
  if (!context.actor.permissions.has(row.may)) return lacking(row.may, context.actor);
  const issues = malformed(command);
  if (issues.length > 0) return invalid(issues);
  if (!row.from.includes(state?.status ?? null))
    return illegal(type, state?.status ?? null, allowed(aggregate, state?.status ?? null, context.actor));
  const rule = aggregate.rules[type] as (command: C, state: S | null, context: Context<F>) => Verdict<E>;
  const inOrder = { ...context, now: notBefore(state, context.now) };
  const verdict = rule(command, state, inOrder);
  if (isRefusal(verdict)) return verdict;
  return verdict.reduce<Accepted<S, E>>((so, event) => record(aggregate, row, so, event, inOrder), {
    kind: 'Accepted',
    state: state as S,
    events: [],
  });
};

/** Machines disagree about the time by a little; in the history of one aggregate it never runs backwards. */
const notBefore = (state: Root | null, now: Date): Date => (state !== null && now < state.updatedAt ? state.updatedAt : now);

/** Wraps one event in its envelope and applies it. */
const record = <S extends Root, C extends Typed, E extends Typed, F, B extends C['type']>(
  aggregate: Aggregate<S, C, E, F, B>,
  row: Row<S['status'], E['type']>,
  so: Accepted<S | null, E>,
  { type, ...data }: E,
  { actor, now, id }: Context<F>,
): Accepted<S, E> => {
  const before = so.state;
  const aggregateId = before?._id ?? id;
  const version = (before?.version ?? 0) + 1;
  const to = row.to[type as E['type']] ?? before?.status;
  if (to === undefined) throw new Error(`${aggregate.name}: the table gives no status for ${type}`);
  const draft = {
    _id: `${aggregateId}:${String(version)}`,
    type: type as E['type'],
    aggregateType: aggregate.name,
    aggregateId,
    version,
    partyIds: [] as readonly string[],
    at: now,
    actor: { id: actor.id, kind: actor.kind, ...(actor.partyId === undefined ? {} : { partyId: actor.partyId }) },
    from: before?.status ?? null,
    to,
    data,
  };
  const state = evolve(aggregate, before, draft);
  const partyIds = [...new Set([...aggregate.parties(state), ...(before ? aggregate.parties(before) : [])])];
  return { kind: 'Accepted', state, events: [...so.events, { ...draft, partyIds }] };
};

/** Applies one recorded event to a state (null before the first). Status comes from the event, which had it from the table. */
export const evolve = <S extends Root, C extends Typed, E extends Typed, F, B extends C['type']>(
  aggregate: Aggregate<S, C, E, F, B>,
  state: S | null,
  event: Recorded<E>,
): S => {
  const before = state ?? ({ ...aggregate.blank, _id: event.aggregateId, createdAt: event.at } as S);
  const change = aggregate.changes[event.type] as (event: Recorded<E>, state: S) => Partial<S>;
  const root = { version: event.version, status: event.to, updatedAt: event.at };
  const after: S = { ...before, ...root, ...change(event, { ...before, ...root }) };
  return { ...after, ...aggregate.derive(after) };
};

/** The state an aggregate's events add up to; null for none. */
export const fold = <S extends Root, C extends Typed, E extends Typed, F, B extends C['type']>(
  aggregate: Aggregate<S, C, E, F, B>,
  events: Iterable<Recorded<E>>,
): S | null => {
  let state: S | null = null;
  for (const event of events) state = evolve(aggregate, state, event);
  return state;
};
