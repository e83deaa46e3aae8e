/**
 * PerformanceSnapshot: how a party performed on a subject in a period, dated and kept, for whoever requisitions from parties (row A11;
 * eTOM 1.6.6.3: updating party product and service performance information to support Party Requisition Management).
 *
 * It never changes. Published are the calendar's: the timer takes one of each month, once, so that the period is not chosen. One taken by
 * hand is of any period and never published; taken again for the same party, subject and period, a new one supersedes it.
 */
import type { Aggregate, Root, Verdict } from './decider.js';
import type { MeasuredValue, Period } from './measures.js';
import { isMonth } from './period.js';
import { questionIssues } from './question.js';
import { type InputIssue, invalid, refuse } from './refusal.js';
import { type Score, scoreOf } from './score.js';
import { snapshotQuestion } from './snapshotInputs.js';
import type { EntityRef } from './terms.js';

export const SNAPSHOT_STATUSES = ['TAKEN', 'SUPERSEDED'] as const;
export type SnapshotStatus = (typeof SNAPSHOT_STATUSES)[number];

/** What a snapshot is of. */
export interface SnapshotKey {
  readonly partyId: string;
  /** The service, product or resource whose issues count; null for all of them. */
  readonly subject: EntityRef | null;
  readonly period: Period;
}

/** What was measured, and from what. */
export interface SnapshotAnswer {
  /** The instant it speaks of: when it was taken, or the end of the period when that was past. */
  readonly asOf: Date;
  /** How many issues counted. */
  readonly issues: number;
  readonly values: readonly MeasuredValue[];
  /** Each issue that counted as the identifier of its last event then: up to there the log gives the issue as it counted. Sorted. */
  readonly inputs: readonly string[];
  /** SHA-256 over `inputs` and the fields of each that were measured. */
  readonly inputsHash: string;
}

interface Content extends SnapshotKey, SnapshotAnswer {
  /** Whether it is the calendar's, taken by the timer: the only one that scores and rankings answer. */
  readonly published: boolean;
  /** Counts the snapshots of the same party, subject and period that are published, or those that are not, from 1. */
  readonly take: number;
  readonly score: Score;
}

export interface PerformanceSnapshot extends Root, Content {
  readonly status: SnapshotStatus;
  readonly takenBy: string;
  /** The snapshot that took its place; null while it stands. */
  readonly supersededBy: string | null;
  /** Derived: the end of its period, to be listed by. */
  readonly periodEnd: Date;
}

export type SnapshotCommand =
  | {
      readonly type: 'TakePerformanceSnapshot';
      readonly partyId: string;
      readonly subject?: EntityRef | null;
      readonly period: Period;
    }
  /** The timer's, of a month of the UTC calendar that has ended: once, and only where there was something to measure. */
  | { readonly type: 'TakeMonthlySnapshot'; readonly partyId: string; readonly subject?: EntityRef | null; readonly period: Period }
  | { readonly type: 'SupersedeSnapshot'; readonly by: string };

export type SnapshotEvent =
  ({ readonly type: 'PerformanceSnapshotTaken' } & Content) | { readonly type: 'PerformanceSnapshotSuperseded'; readonly by: string };

/** Read by the store before it is decided. */
export interface SnapshotFacts {
  readonly partyExists: boolean;
  /** How many snapshots there are of the same, published or not as the command asks. */
  readonly takes: number;
  /** null where the command made no sense that could be measured. */
  readonly answer: SnapshotAnswer | null;
}

/** The types of the aggregate. */
export interface SnapshotTypes {
  readonly State: PerformanceSnapshot;
  readonly Command: SnapshotCommand;
  readonly Event: SnapshotEvent;
  readonly Facts: SnapshotFacts;
  readonly CreatingCommand: 'TakePerformanceSnapshot' | 'TakeMonthlySnapshot';
  readonly CreatingEvent: 'PerformanceSnapshotTaken';
  readonly Derived: 'periodEnd';
}

/** Issues that one snapshot may name. */
export const MOST_INPUTS = 50_000;

/** What keeps a snapshot from being measured; nothing when all is well. */
const keyIssues = (key: SnapshotKey, now: Date): readonly InputIssue[] => [
  ...questionIssues(snapshotQuestion(key)),
  ...(key.period.to > now ? [{ path: ['period', 'to'], message: 'has not come: a snapshot is of a period that has ended' }] : []),
];

const taken = (key: SnapshotKey, published: boolean, { partyExists, takes, answer }: SnapshotFacts): Verdict<SnapshotEvent> => {
  if (!partyExists) return invalid([{ path: ['partyId'], message: 'names no party' }]);
  if (answer === null) return invalid([{ path: ['period'], message: 'cannot be measured' }]);
  if (answer.inputs.length > MOST_INPUTS)
    return refuse(
      'TOO_MANY_ISSUES',
      `${String(answer.issues)} issues count, a snapshot names ${String(MOST_INPUTS)}: choose a shorter period`,
    );
  return [{ type: 'PerformanceSnapshotTaken', ...key, ...answer, published, take: takes + 1, score: scoreOf(answer.values) }];
};

const rules: Aggregate<SnapshotTypes>['rules'] = {
  TakePerformanceSnapshot: ({ partyId, subject, period }, _, { facts, now }) => {
    const key = { partyId, subject: subject ?? null, period };
    const issues = keyIssues(key, now);
    return issues.length > 0 ? invalid(issues) : taken(key, false, facts);
  },
  TakeMonthlySnapshot: ({ partyId, subject, period }, _, { facts, now }) => {
    if (!isMonth(period)) return refuse('NOT_A_MONTH', 'The period is not one month of the UTC calendar');
    if (period.to > now) return refuse('NOT_ENDED', 'The month has not ended');
    if (facts.takes > 0) return refuse('ALREADY_TAKEN', 'There is a snapshot of this month');
    if (facts.answer?.issues === 0) return refuse('NOTHING_TO_MEASURE', 'The party had no issue in this month');
    return taken({ partyId, subject: subject ?? null, period }, true, facts);
  },
  SupersedeSnapshot: ({ by }) => [{ type: 'PerformanceSnapshotSuperseded', by }],
};

const changes: Aggregate<SnapshotTypes>['changes'] = {
  PerformanceSnapshotTaken: ({ data, actor }) => ({ ...data, takenBy: actor.id, supersededBy: null }),
  PerformanceSnapshotSuperseded: ({ data }) => ({ supersededBy: data.by }),
};

export const snapshot: Aggregate<SnapshotTypes> = {
  name: 'PerformanceSnapshot',
  lifecycle: {
    TakePerformanceSnapshot: { may: 'performance:record', from: [null], to: { PerformanceSnapshotTaken: 'TAKEN' } },
    TakeMonthlySnapshot: { may: 'time', from: [null], to: { PerformanceSnapshotTaken: 'TAKEN' } },
    SupersedeSnapshot: { may: 'time', from: ['TAKEN'], to: { PerformanceSnapshotSuperseded: 'SUPERSEDED' } },
  },
  rules,
  changes,
  derive: ({ period }) => ({ periodEnd: period.to }),
  parties: ({ partyId }) => [partyId],
};
