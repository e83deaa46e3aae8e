/** Whether a document and its events agree: the checks of the audit on one aggregate, without any reading. */
import { isDeepStrictEqual } from 'node:util';
import { BSON } from 'mongodb';
import { type Aggregate, type AggregateTypes, evolve, type RecordedEvent, type AggregateState } from '../../domain/kernel/decider.js';

/** Any aggregate. */
type AnyAggregate = Aggregate<AggregateTypes>;

/** What can be wrong with an aggregate. */
export const PROBLEMS = {
  DOCUMENT_DIFFERS: 'The document is not the fold of its events',
  DOCUMENT_MISSING: 'There are events but no document',
  EVENTS_MISSING: 'There is a document but no event',
  VERSIONS_NOT_DENSE: 'A version is missing among the events',
  VERSION_DIFFERS: 'The version of the document is not that of its last event',
  DERIVED_DIFFERS: 'A derived field, such as nextDueAt, has the wrong value',
  PARTIES_DIFFER: 'An event is visible to other parties than those it concerns',
  STEP_BROKEN: 'An event does not start at the status in which the previous one ended',
  UNREADABLE: 'An event or document cannot be understood',
} as const;
export type Problem = keyof typeof PROBLEMS;

/** What is wrong with one aggregate and its log. */
export interface ConsistencyFinding {
  readonly problem: Problem;
  /** Where exactly, in words. */
  readonly detail: string;
}

/**
 * Everything on which a document and its events disagree.
 * @param document null if there is none
 * @param events all of them, by version
 * @returns nothing when all is well
 */
export const compareWithEvents = (
  aggregate: AnyAggregate,
  document: AggregateState | null,
  events: readonly RecordedEvent[],
): readonly ConsistencyFinding[] => {
  try {
    if (document === null) return [{ problem: 'DOCUMENT_MISSING', detail: `${events.length} events` }];
    if (events.length === 0) return [{ problem: 'EVENTS_MISSING', detail: `at version ${document.version}` }];
    const gap = events.findIndex(({ version }, index) => version !== index + 1);
    // Without all events there is nothing to compare with.
    if (gap >= 0) return [{ problem: 'VERSIONS_NOT_DENSE', detail: `version ${gap + 1} is not there` }];
    const { state, findings } = replay(aggregate, events);
    return [
      ...findings,
      ...versionFindings(document, events.length),
      ...fieldFindings(document, state),
      ...derivedFindings(aggregate, document),
    ];
  } catch (error) {
    return [{ problem: 'UNREADABLE', detail: error instanceof Error ? error.message : String(error) }];
  }
};

/** Folds the events and looks at each on the way. */
const replay = (
  aggregate: AnyAggregate,
  events: readonly RecordedEvent[],
): { readonly state: AggregateState | null; readonly findings: readonly ConsistencyFinding[] } => {
  const findings: ConsistencyFinding[] = [];
  let state: AggregateState | null = null;
  for (const event of events) {
    const after: AggregateState = evolve(aggregate, state, event);
    findings.push(...stepFindings(aggregate, state, event), ...visibilityFindings(aggregate, state, after, event));
    state = after;
  }
  return { state, findings };
};

const stepFindings = ({ name }: AnyAggregate, before: AggregateState | null, event: RecordedEvent): readonly ConsistencyFinding[] => {
  const broken = (why: string): readonly ConsistencyFinding[] => [{ problem: 'STEP_BROKEN', detail: `version ${event.version} ${why}` }];
  return [
    ...(event.aggregateType === name ? [] : broken(`is of ${event.aggregateType}`)),
    ...(event._id === `${event.aggregateId}:${event.version}` ? [] : broken(`has the identifier ${event._id}`)),
    ...(event.from === (before?.status ?? null) ? [] : broken(`comes from ${String(event.from)}, not ${before?.status ?? 'nothing'}`)),
    ...(before === null || event.at >= before.updatedAt ? [] : broken('lies before the one it follows')),
  ];
};

/** An event concerns the parties of the state it leads to, and of the one it leads away from. */
const visibilityFindings = (
  aggregate: AnyAggregate,
  before: AggregateState | null,
  after: AggregateState,
  event: RecordedEvent,
): readonly ConsistencyFinding[] => {
  const { version, partyIds } = event;
  const concerned = new Set([...aggregate.parties(after, event), ...(before === null ? [] : aggregate.parties(before, event))]);
  const same = concerned.size === partyIds.length && partyIds.every((id) => concerned.has(id));
  return same ? [] : [{ problem: 'PARTIES_DIFFER', detail: `version ${version} is visible to ${partyIds.join(', ') || 'no party'}` }];
};

const versionFindings = ({ version }: AggregateState, last: number): readonly ConsistencyFinding[] =>
  version === last ? [] : [{ problem: 'VERSION_DIFFERS', detail: `the document says ${version}, the last event ${last}` }];

const fieldFindings = (document: AggregateState, state: AggregateState | null): readonly ConsistencyFinding[] => {
  const fields = differingFields({ ...document }, asStored({ ...state })).filter((field) => field !== 'version');
  return fields.length === 0 ? [] : [{ problem: 'DOCUMENT_DIFFERS', detail: fields.join(', ') }];
};

const derivedFindings = ({ derive }: AnyAggregate, document: AggregateState): readonly ConsistencyFinding[] => {
  const derived = asStored({ ...derive(document) });
  const fields = differingFields(derived, { ...document }).filter((field) => field in derived);
  return fields.length === 0 ? [] : [{ problem: 'DERIVED_DIFFERS', detail: fields.join(', ') }];
};

type Fields = Readonly<Record<string, unknown>>;

/** What the database makes of a value: fields without one are left out. */
const asStored = (value: Fields): Fields => BSON.deserialize(BSON.serialize(value, { ignoreUndefined: true }));

const differingFields = (one: Fields, other: Fields): readonly string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((field) => !isDeepStrictEqual(one[field], other[field]));
