/**
 * The kernel: every aggregate is a life-cycle table and two maps, and this file runs them.
 *
 * `decide` maps a command and a state to events or a refusal; `evolve` applies one recorded event. Both are pure: time, actor and facts
 * come in with the context. This is the decider pattern of functional event sourcing.
 */
import type { Permission, Principal } from './principal.js';
import { describeCaller, describeRequirement } from './privilege.js';
import { type Refusal, illegalTransition, invalidInput, isRefusal, notPermitted } from './refusal.js';
import { inputLimitProblems } from './inputLimits.js';
import type { Warning } from './warning.js';

/** What every aggregate's document holds. `_id` is spelled as the store spells it, so a document is a state without mapping. */
export interface AggregateState {
  readonly _id: string;
  /** Dense, from 1: the number of events this state is the fold of. */
  readonly version: number;
  readonly status: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A command or an event; `type` discriminates. */
export interface Message {
  readonly type: string;
}
/** The command or event of a type, out of a union of them. */
export type MessageOf<M extends Message, T extends M['type']> = Extract<M, { readonly type: T }>;

/** The types that an aggregate is made of; every generic of the kernel and the store takes one of these. */
export interface AggregateTypes {
  readonly State: AggregateState;
  readonly Command: Message;
  readonly Event: Message;
  /** What the rules need to know of other aggregates. */
  readonly Facts: unknown;
  /** The type of the commands that create the aggregate. */
  readonly CreatingCommand: string;
  /** The type of the events that create it. */
  readonly CreatingEvent: string;
  /** The fields that are computed from the others after every event. */
  readonly Derived: PropertyKey;
}

/** Who did something, as the log keeps it. */
export interface Actor {
  readonly id: string;
  readonly kind: Principal['kind'];
  readonly partyId?: string;
}

/** One line of the append-only log. `_id` is `aggregateId:version`, which makes versions unique without a second index. */
export interface RecordedEvent<E extends Message = Message> {
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

/** The id of the event that led an aggregate to a version. */
export const eventId = (aggregateId: string, version: number): string => `${aggregateId}:${String(version)}`;

/** What a rule may use besides the command and the state. */
export interface Context<F> {
  readonly now: Date;
  readonly actor: Principal;
  /** Identifier for the aggregate a creating command brings into being. */
  readonly id: string;
  /** What the rules of this aggregate need to know of other aggregates, read by the store. */
  readonly facts: F;
}

/**
 * A row of a life-cycle table: who may, from which states (null: it does not exist yet), and where each possible event leads (null: stays).
 */
export interface LifecycleRow<Status extends string, EventType extends string> {
  readonly may: Permission;
  readonly from: readonly (Status | null)[];
  readonly to: { readonly [T in EventType]?: Status | null };
}

/** A life-cycle table, of whichever aggregate. */
export type Lifecycle = Readonly<Record<string, LifecycleRow<string, string>>>;

/** A rule's answer: the events in order, or why not. */
export type RuleResult<E extends Message> = readonly [E, ...E[]] | Refusal;

/** What a creating event returns: the whole state, except what the kernel and `derive` fill in. */
export type Created<T extends AggregateTypes> = Omit<T['State'], keyof AggregateState | T['Derived']>;
/** A state before its derived fields are computed. */
export type Underived<T extends AggregateTypes> = Omit<T['State'], T['Derived']>;

/**
 * An aggregate: see the table of each (`domain/party/index.ts`, `domain/issue/index.ts`). A missing row, rule or change does not compile.
 */
export interface Aggregate<T extends AggregateTypes> {
  readonly name: string;
  readonly lifecycle: { readonly [K in T['Command']['type']]: LifecycleRow<T['State']['status'], T['Event']['type']> };
  /** What holds for many commands at once, by the command or its row: refused before the rule is looked at. Absent for none. */
  readonly guard?: (command: T['Command'], state: T['State'] | null, context: Context<T['Facts']>) => Refusal | null;
  readonly rules: {
    readonly [K in T['Command']['type']]: (
      command: MessageOf<T['Command'], K>,
      state: K extends T['CreatingCommand'] ? null : T['State'],
      context: Context<T['Facts']>,
    ) => RuleResult<T['Event']>;
  };
  /** Event and state → the fields it changes. Status, version and times are the kernel's. The event that creates gives every field. */
  readonly changes: {
    readonly [K in T['Event']['type']]: K extends T['CreatingEvent']
      ? (event: RecordedEvent<MessageOf<T['Event'], K>>) => Created<T>
      : (event: RecordedEvent<MessageOf<T['Event'], K>>, state: T['State']) => Partial<T['State']>;
  };
  /** Fields derived from the others after every event: caches for indexes, such as the next due instant. */
  readonly derive: (state: Underived<T>) => Pick<T['State'], T['Derived'] & keyof T['State']>;
  /** The parties that may see a state; with an event, those that it concerns and that may see it, by the state before or after it. */
  readonly parties: (state: T['State'], event?: RecordedEvent<T['Event']>) => readonly string[];
  /** What to be careful about in a state, though nothing was refused. Absent for nothing. */
  readonly warnings?: (state: T['State']) => readonly Warning[];
}

/** A command was accepted: the state it leads to, and the events that lead there. */
export interface Accepted<T extends Pick<AggregateTypes, 'State' | 'Event'> = AggregateTypes> {
  readonly kind: 'Accepted';
  readonly state: T['State'];
  readonly events: readonly RecordedEvent<T['Event']>[];
}

/** The commands open to a principal in a status: the table read backwards. Rules may still refuse them. */
export const allowedCommands = <T extends AggregateTypes>(
  { lifecycle }: Pick<Aggregate<T>, 'lifecycle'>,
  status: T['State']['status'] | null,
  actor: Principal,
): readonly T['Command']['type'][] =>
  (Object.keys(lifecycle) as T['Command']['type'][]).filter(
    (type) => actor.permissions.has(lifecycle[type].may) && lifecycle[type].from.includes(status),
  );

/** The refusal of a principal that lacks a permission: it says who has it. */
export const permissionRefusal = (permission: Permission, { kind }: Principal): Refusal =>
  notPermitted(`Only ${describeRequirement(permission, kind)} may do this; you are ${describeCaller(permission, kind)}`);

/**
 * Why a principal may not give a command in a status, whatever its input: it lacks the permission, or the life cycle does not allow it.
 * Null where both do.
 */
export const refusalInStatus = (
  { lifecycle }: { readonly lifecycle: Lifecycle },
  type: string,
  status: string | null,
  actor: Principal,
): Refusal | null => {
  const row = lifecycle[type];
  if (row === undefined) throw new Error(`The life cycle has no ${type}`);
  if (!actor.permissions.has(row.may)) return permissionRefusal(row.may, actor);
  return row.from.includes(status) ? null : illegalTransition(type, status, allowedCommands({ lifecycle }, status, actor));
};

/**
 * Decides one command. Its events happen at `now`, or at the state's last change when that is later.
 * @param state the current state, or null for a creating command
 * @returns the new state with its events, or a refusal: NotPermitted, InvalidInput, IllegalTransition, or the rule's own
 */
export const decide = <T extends AggregateTypes>(
  aggregate: Aggregate<T>,
  command: T['Command'],
  state: T['State'] | null,
  context: Context<T['Facts']>,
): Accepted<T> | Refusal => {
  const type = command.type as T['Command']['type'];
  const row = aggregate.lifecycle[type];
  const refused = refusalInStatus(aggregate, type, state?.status ?? null, context.actor);
  if (refused?.kind === 'NotPermitted') return refused;
  const problems = inputLimitProblems(command);
  if (problems.length > 0) return invalidInput(problems);
  if (refused !== null) return refused;
  const rule = aggregate.rules[type] as (
    command: T['Command'],
    state: T['State'] | null,
    context: Context<T['Facts']>,
  ) => RuleResult<T['Event']>;
  const inOrder = { ...context, now: notBefore(state, context.now) };
  const verdict = aggregate.guard?.(command, state, inOrder) ?? rule(command, state, inOrder);
  if (isRefusal(verdict)) return verdict;
  const before: Progress<T> = { kind: 'Accepted', state, events: [] };
  return verdict.reduce<Progress<T>>((accepted, event) => record(aggregate, row, accepted, event, inOrder), before) as Accepted<T>;
};

/** The result so far: there is no state before the first event. */
type Progress<T extends AggregateTypes> = Omit<Accepted<T>, 'state'> & { readonly state: T['State'] | null };

/** Machines disagree about the time by a little; in the history of one aggregate it never runs backwards. */
const notBefore = (state: AggregateState | null, now: Date): Date => (state !== null && now < state.updatedAt ? state.updatedAt : now);

/** Wraps one event in its envelope and applies it. */
const record = <T extends AggregateTypes>(
  aggregate: Aggregate<T>,
  row: LifecycleRow<string, string>,
  { state: before, events }: Progress<T>,
  { type, ...data }: T['Event'],
  { actor, now, id }: Context<T['Facts']>,
): Accepted<T> => {
  const aggregateId = before?._id ?? id;
  const version = (before?.version ?? 0) + 1;
  const to = row.to[type] ?? before?.status;
  if (to === undefined) throw new Error(`${aggregate.name}: the table gives no status for ${type}`);
  const draft = {
    _id: eventId(aggregateId, version),
    type,
    aggregateType: aggregate.name,
    aggregateId,
    version,
    partyIds: [] as readonly string[],
    at: now,
    actor: { id: actor.id, kind: actor.kind, ...(actor.partyId === undefined ? {} : { partyId: actor.partyId }) },
    from: before?.status ?? null,
    to,
    data,
  } as RecordedEvent<T['Event']>;
  const state = evolve(aggregate, before, draft);
  const partyIds = [...new Set([...aggregate.parties(state, draft), ...(before ? aggregate.parties(before, draft) : [])])];
  return { kind: 'Accepted', state, events: [...events, { ...draft, partyIds }] };
};

/** Applies one recorded event to a state (null before the first). Status comes from the event, which had it from the table. */
export const evolve = <T extends AggregateTypes>(
  aggregate: Aggregate<T>,
  state: T['State'] | null,
  event: RecordedEvent<T['Event']>,
): T['State'] => {
  const change = aggregate.changes[event.type] as (event: RecordedEvent<T['Event']>, state: T['State'] | null) => Partial<T['State']>;
  const before: object = state ?? { _id: event.aggregateId, createdAt: event.at };
  const root = { version: event.version, status: event.to, updatedAt: event.at };
  const after = { ...before, ...root, ...change(event, state && { ...state, ...root }) } as T['State'];
  return { ...after, ...aggregate.derive(after) };
};

/** The fold of an aggregate's events; null without any. */
export const fold = <T extends AggregateTypes>(aggregate: Aggregate<T>, events: Iterable<RecordedEvent<T['Event']>>): T['State'] | null => {
  let state: T['State'] | null = null;
  for (const event of events) state = evolve(aggregate, state, event);
  return state;
};
