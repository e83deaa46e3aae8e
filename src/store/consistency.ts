/** Whether a document and its events agree: the checks of the audit on one aggregate, without any reading. */
import { isDeepStrictEqual } from 'node:util';
import { BSON } from 'mongodb';
import { type Aggregate, type Recorded, type Root, evolve, type AggregateTypes } from '../domain/decider.js';
import type { AggregateCollection } from './documents.js';
import { ALL_HOMES } from './homes.js';

/** What can be wrong with an aggregate. */
export const PROBLEMS = {
  DOCUMENT_DIFFERS: 'The document is not what its events add up to',
  DOCUMENT_MISSING: 'There are events, but no document',
  EVENTS_MISSING: 'There is a document, but no event',
  VERSIONS_NOT_DENSE: 'A version is missing among the events',
  VERSION_DIFFERS: 'The version of the document is not that of its last event',
  DERIVED_DIFFERS: 'A field that is computed from the others, such as nextDueAt, is not what they give',
  PARTIES_DIFFER: 'An event is visible to other parties than those it concerns',
  STEP_BROKEN: 'An event does not go on from where the one before it ended',
  UNREADABLE: 'An event or document cannot be understood',
} as const;
export type Problem = keyof typeof PROBLEMS;

export interface Finding {
  readonly problem: Problem;
  /** Where exactly, in words. */
  readonly detail: string;
}

/** An aggregate as far as an audit needs to know it, whatever it is of. */
interface Kind {
  readonly name: string;
  readonly apply: (state: Root | null, event: Recorded) => Root;
  readonly derive: (state: Root) => Partial<Root>;
  readonly parties: (state: Root) => readonly string[];
}

const kindOf = <T extends AggregateTypes>(aggregate: Aggregate<T>): Kind => ({
  name: aggregate.name,
  apply: (state, event) => evolve(aggregate, state as T['State'] | null, event as Recorded<T['Event']>),
  derive: (state) => aggregate.derive(state as T['State']),
  parties: (state) => aggregate.parties(state as T['State']),
});

/** The collections that hold documents, with the kind of each. */
export const KINDS = Object.fromEntries(ALL_HOMES.map(({ collection, aggregate }) => [collection, kindOf(aggregate)])) as Readonly<
  Record<AggregateCollection, Kind>
>;
export type DocumentCollection = AggregateCollection;

/**
 * Everything on which a document and its events disagree.
 * @param document null when there is none
 * @param events all of them, by version
 * @returns nothing when all is well
 */
export const disagreements = (collection: DocumentCollection, document: Root | null, events: readonly Recorded[]): readonly Finding[] => {
  const kind = KINDS[collection];
  try {
    if (document === null) return [{ problem: 'DOCUMENT_MISSING', detail: `${events.length} events` }];
    if (events.length === 0) return [{ problem: 'EVENTS_MISSING', detail: `at version ${document.version}` }];
    const gap = events.findIndex(({ version }, index) => version !== index + 1);
    // Without all events there is nothing to compare with.
    if (gap >= 0) return [{ problem: 'VERSIONS_NOT_DENSE', detail: `version ${gap + 1} is not there` }];
    const { state, findings } = replay(kind, events);
    return [...findings, ...versionOf(document, events.length), ...fieldsOf(document, state), ...derivedOf(kind, document)];
  } catch (error) {
    return [{ problem: 'UNREADABLE', detail: error instanceof Error ? error.message : String(error) }];
  }
};

/** Folds the events and looks at each on the way. */
const replay = (kind: Kind, events: readonly Recorded[]): { readonly state: Root | null; readonly findings: readonly Finding[] } => {
  const findings: Finding[] = [];
  let state: Root | null = null;
  for (const event of events) {
    const after: Root = kind.apply(state, event);
    findings.push(...stepOf(kind, state, event), ...visibilityOf(kind, state, after, event));
    state = after;
  }
  return { state, findings };
};

const stepOf = ({ name }: Kind, before: Root | null, event: Recorded): readonly Finding[] => {
  const broken = (why: string): readonly Finding[] => [{ problem: 'STEP_BROKEN', detail: `version ${event.version} ${why}` }];
  return [
    ...(event.aggregateType === name ? [] : broken(`is of ${event.aggregateType}`)),
    ...(event._id === `${event.aggregateId}:${event.version}` ? [] : broken(`has the identifier ${event._id}`)),
    ...(event.from === (before?.status ?? null) ? [] : broken(`comes from ${String(event.from)}, not ${before?.status ?? 'nothing'}`)),
    ...(before === null || event.at >= before.updatedAt ? [] : broken('lies before the one it follows')),
  ];
};

/** An event concerns the parties of the state it leads to, and of the one it leads away from. */
const visibilityOf = (kind: Kind, before: Root | null, after: Root, { version, partyIds }: Recorded): readonly Finding[] => {
  const concerned = new Set([...kind.parties(after), ...(before === null ? [] : kind.parties(before))]);
  const same = concerned.size === partyIds.length && partyIds.every((id) => concerned.has(id));
  return same ? [] : [{ problem: 'PARTIES_DIFFER', detail: `version ${version} is visible to ${partyIds.join(', ') || 'nobody'}` }];
};

const versionOf = ({ version }: Root, last: number): readonly Finding[] =>
  version === last ? [] : [{ problem: 'VERSION_DIFFERS', detail: `the document says ${version}, the last event ${last}` }];

const fieldsOf = (document: Root, state: Root | null): readonly Finding[] => {
  const fields = differing({ ...document }, stored({ ...state })).filter((field) => field !== 'version');
  return fields.length === 0 ? [] : [{ problem: 'DOCUMENT_DIFFERS', detail: fields.join(', ') }];
};

const derivedOf = ({ derive }: Kind, document: Root): readonly Finding[] => {
  const derived = stored({ ...derive(document) });
  const fields = differing(derived, { ...document }).filter((field) => field in derived);
  return fields.length === 0 ? [] : [{ problem: 'DERIVED_DIFFERS', detail: fields.join(', ') }];
};

type Fields = Readonly<Record<string, unknown>>;

/** What the database makes of a value: fields without one are left out. */
const stored = (value: Fields): Fields => BSON.deserialize(BSON.serialize(value, { ignoreUndefined: true }));

const differing = (one: Fields, other: Fields): readonly string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((field) => !isDeepStrictEqual(one[field], other[field]));
