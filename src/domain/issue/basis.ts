/**
 * The basis of the figures of an issue, and how it came about: who changed what, when and why, and from when that counts. A clock, a measure
 * and a score are explained by the same entries.
 */
import type { Clock } from '../time/clock.js';
import type { PerformanceIssue } from './model.js';
import { isTargetOf } from '../time/targets.js';

/** What figures rest on. */
export const BASIS_KINDS = [
  'OCCURRENCE',
  'SEVERITY',
  'AGREEMENT',
  'STOP',
  'STOP_VOIDED',
  'DISPUTE',
  'ANALYSIS',
  'CAUSE',
  'RESTORATION',
  'REJECTION',
  'CLAIM',
  'VERIFICATION',
] as const;
export type BasisKind = (typeof BASIS_KINDS)[number];

/** One change of the basis. */
export interface BasisChange {
  readonly kind: BasisKind;
  readonly at: Date;
  readonly by: string;
  /** Null where nobody was asked for one. */
  readonly reason: string | null;
  /** From when it counts: what is excused or taken back counts from before it was decided. */
  readonly countsFrom: Date;
  /** What it is from then on. */
  readonly text: string;
}

type ClockBasis = Pick<PerformanceIssue, 'severityChanges' | 'findings' | 'assignments' | 'terms' | 'stops' | 'clocks'>;
type FullBasis = ClockBasis &
  Pick<
    PerformanceIssue,
    | 'raisedAt'
    | 'raisedBy'
    | 'occurredAt'
    | 'confirmedOccurrence'
    | 'analysis'
    | 'statusChanges'
    | 'confirmedRejection'
    | 'recordedRestorations'
    | 'verifications'
  >;

const severities = ({ severityChanges }: ClockBasis): readonly BasisChange[] =>
  severityChanges.map(({ severity, at, by, reason }) => ({ kind: 'SEVERITY', at, by, reason, countsFrom: at, text: severity }));

/** Each hand-over adds terms. */
const agreements = ({ assignments, terms }: ClockBasis): readonly BasisChange[] =>
  assignments.flatMap(({ at, by, reason }, index): readonly BasisChange[] => {
    const agreed = terms[index];
    if (agreed === undefined) return [];
    const text = `${agreed.agreementReference}, version ${String(agreed.arrangementVersion)}`;
    return [{ kind: 'AGREEMENT', at, by, reason, countsFrom: at, text }];
  });

const stops = ({ stops: all }: ClockBasis, kind?: Clock['kind']): readonly BasisChange[] =>
  all
    .filter(({ clocks, proposed }) => proposed !== true && (kind === undefined || clocks.includes(kind)))
    .flatMap(({ id, from, openedBy, evidence, reason, voided }): readonly BasisChange[] => [
      { kind: 'STOP', at: from, by: openedBy, reason: evidence, countsFrom: from, text: `${id}: ${reason}` },
      ...(voided === null ? [] : [{ kind: 'STOP_VOIDED', ...voided, countsFrom: from, text: id } as const]),
    ]);

const disputesOf = (clock: Clock): readonly BasisChange[] =>
  [clock.earlierDispute, clock.dispute].flatMap((dispute): readonly BasisChange[] => {
    if (dispute === null) return [];
    const { settledAt, settledBy, settledReason, outcome, from, to } = dispute;
    const stretch = `${from.toISOString()} to ${to.toISOString()}`;
    return [
      {
        kind: 'DISPUTE',
        at: settledAt ?? dispute.at,
        by: settledBy ?? dispute.by,
        reason: settledReason ?? dispute.reason,
        countsFrom: from,
        text: `${clock.id}, ${stretch}: ${outcome}`,
      },
    ];
  });

/** What was found out, that conditional targets look at: causes, and degradation codes by analyses. */
const found = ({ findings }: Pick<PerformanceIssue, 'findings'>): readonly BasisChange[] =>
  findings.map(({ at, by, evidence, cause, impact }, index) => {
    const isCause = cause !== (findings[index - 1]?.cause ?? null);
    return { kind: isCause ? 'CAUSE' : 'ANALYSIS', at, by, reason: evidence, countsFrom: at, text: (isCause ? cause : impact) ?? '' };
  });

/** The analysis in force with its normal ranges. */
const withRanges = ({ analysis }: FullBasis, change: BasisChange): BasisChange => {
  if (analysis === null || change.kind !== 'ANALYSIS' || change.at < analysis.at) return change;
  const ranges = analysis.indicators.map(
    ({ name, unit, normalMin, normalMax }) => `${name} ${String(normalMin ?? '')}..${String(normalMax ?? '')} ${unit}`,
  );
  return { ...change, text: [change.text, ...ranges].join(', ') };
};

const claims = ({ statusChanges }: FullBasis): readonly BasisChange[] =>
  statusChanges
    .filter(({ status }) => status === 'RESOLVED')
    .map(({ at, by, reason, partyId }) => ({ kind: 'CLAIM', at, by, reason, countsFrom: at, text: partyId }));

/** What was stated of the time before the raise, and whether a measurement bears it out. */
const occurrence = ({ occurredAt, confirmedOccurrence, raisedAt, raisedBy }: FullBasis): readonly BasisChange[] => {
  if (occurredAt === null || occurredAt >= raisedAt) return [];
  const { at, by, from } = confirmedOccurrence ?? { at: raisedAt, by: raisedBy, from: raisedAt };
  const text = `${occurredAt.toISOString()}: ${confirmedOccurrence === null ? 'stated, not measured' : 'measured outside normal'}`;
  return [{ kind: 'OCCURRENCE', at, by, reason: null, countsFrom: from, text }];
};

/** What the party rejected, and what the service provider made of it. */
const rejections = ({ statusChanges, confirmedRejection }: FullBasis): readonly BasisChange[] =>
  statusChanges.flatMap(({ status, at, by, reason }, index): readonly BasisChange[] => {
    if (status !== 'REJECTED') return [];
    const contest = statusChanges[index + 1];
    const decision = contest ?? confirmedRejection;
    const text = contest !== undefined ? 'contested' : (confirmedRejection?.code ?? 'not confirmed');
    return [
      { kind: 'REJECTION', at: decision?.at ?? at, by: decision?.by ?? by, reason: decision?.reason ?? reason, countsFrom: at, text },
    ];
  });

/** What was recorded before the claim, as it stands. */
const recorded = ({ recordedRestorations }: FullBasis): readonly BasisChange[] =>
  recordedRestorations.map(({ kind, at, by, description, verifiedAt, voided }) => ({
    kind: 'RESTORATION',
    at: voided?.at ?? at,
    by: voided?.by ?? by,
    reason: voided?.reason ?? description,
    countsFrom: at,
    text: `${kind}: ${voided !== null ? 'taken back' : verifiedAt === null ? 'not confirmed' : 'confirmed'}`,
  }));

const verifications = ({ verifications: all }: FullBasis): readonly BasisChange[] =>
  all.map(({ at, by, passed, windowStart, voided }) => ({
    kind: 'VERIFICATION',
    at: voided?.at ?? at,
    by: voided?.by ?? by,
    reason: voided?.reason ?? null,
    countsFrom: windowStart,
    text: voided === null ? (passed ? 'passed' : 'failed') : 'voided',
  }));

const inOrder = (changes: readonly BasisChange[]): readonly BasisChange[] =>
  changes.toSorted((one, other) => one.at.getTime() - other.at.getTime());

/** The basis of every figure of an issue, in the order in which it was decided. */
export const basisOfIssue = (issue: FullBasis): readonly BasisChange[] =>
  inOrder([
    ...occurrence(issue),
    ...severities(issue),
    ...agreements(issue),
    ...stops(issue),
    ...issue.clocks.flatMap(disputesOf),
    ...found(issue).map((change) => withRanges(issue, change)),
    ...recorded(issue),
    ...rejections(issue),
    ...claims(issue),
    ...verifications(issue),
  ]);

/**
 * What a clock rests on: the agreement that it runs under, severities and stops up to its end, what disputes excused, and what was found out
 * where a target of it is conditional.
 */
export const basisOfClock = (clock: Clock, issue: ClockBasis): readonly BasisChange[] => {
  const isBefore = ({ countsFrom }: BasisChange): boolean => clock.end === null || countsFrom <= clock.end;
  const isConditional = issue.terms[clock.terms]?.targets.some((target) => target.when !== undefined && isTargetOf(target, clock)) ?? false;
  return inOrder([
    ...severities(issue).filter(isBefore),
    ...found(issue).filter((one) => isConditional && isBefore(one)),
    ...agreements(issue).slice(clock.terms, clock.terms + 1),
    ...stops(issue, clock.kind).filter((one) => clock.obligor === 'PARTY' && isBefore(one)),
    ...disputesOf(clock),
  ]);
};
