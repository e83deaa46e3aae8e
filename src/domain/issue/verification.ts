/** Whether measurements show normal operation (row A5: correct resolution, normal operation re-established). */
import type { Aggregate } from '../kernel/decider.js';
import { invalidInput, refuse } from '../kernel/refusal.js';
import { DEFAULT_OBSERVATION, type ObservationTerms } from '../time/serviceLevelTerms.js';
import { currentTerms, isReopenable, currentPass } from './clocks.js';
import { entryLimitRefusal } from './entryLimits.js';
import { standingRestorations } from './milestones/recordedRestoration.js';
import type { IssueEvent, IssueTypes } from './messages.js';
import type { IndicatorFinding, Measurement, MeasurementSource, PerformanceIssue, QualityIndicator } from './model.js';

type Claimed = Pick<PerformanceIssue, 'resolution' | 'measurements' | 'recordedRestorations'>;

/** Whose word is verified, and since when it holds: the claim of the resolution, else the restoration that was recorded; null without one. */
type Claim = Pick<NonNullable<PerformanceIssue['resolution']>, 'claimedBy' | 'claimedAt'>;
const claimOf = (issue: Pick<Claimed, 'resolution' | 'recordedRestorations'>): Claim | null => {
  const first = standingRestorations(issue)[0];
  return issue.resolution ?? (first === undefined ? null : { claimedBy: first.by, claimedAt: first.at });
};

/** Whether one value is normal for an indicator; its bounds are normal themselves. */
const isNormal = ({ normalMin, normalMax }: QualityIndicator, value: number): boolean =>
  (normalMin === null || value >= normalMin) && (normalMax === null || value <= normalMax);

/** The values that count: the service provider's, measured since the claim, and not recorded by the claimant under another role. */
const countingValues = (issue: Claimed): readonly Measurement[] => {
  const claim = claimOf(issue);
  return claim === null ? [] : issue.measurements.filter((one) => counts(one, claim));
};

const counts = ({ source, by, at }: Pick<Measurement, 'source' | 'by' | 'at'>, { claimedBy, claimedAt }: Claim): boolean =>
  source === 'SERVICE_PROVIDER' && by !== claimedBy && at >= claimedAt;

/** The observation that the agreement takes for the issue's severity. */
export const observationTerms = (issue: Pick<PerformanceIssue, 'severity' | 'terms'>): ObservationTerms =>
  currentTerms(issue).verification.find(({ severity }) => severity === issue.severity) ?? DEFAULT_OBSERVATION;

/** An indicator with the values of it that count, and how long they were observed. */
interface Observed {
  readonly indicator: QualityIndicator;
  readonly values: readonly number[];
  readonly observedMs: number;
}

const observed = (indicator: QualityIndicator, measurements: readonly Measurement[]): Observed => {
  const own = measurements.filter((one) => one.indicator === indicator.name);
  const instants = own.map(({ at }) => at.getTime());
  return {
    indicator,
    values: own.map(({ value }) => value),
    observedMs: instants.length === 0 ? 0 : Math.max(...instants) - Math.min(...instants),
  };
};

const MINUTE_MS = 60_000;

/** What is still to be measured, in words; null when it is enough. */
const shortfall = ({ indicator, values, observedMs }: Observed, terms: ObservationTerms): string | null => {
  if (values.length < terms.samples) return `${indicator.name} has ${String(values.length)} of ${String(terms.samples)} values`;
  if (observedMs >= terms.observationMs) return null;
  return `${indicator.name} was observed for ${String(Math.floor(observedMs / MINUTE_MS))} of ${String(terms.observationMs / MINUTE_MS)} minutes`;
};

const finding = ({ indicator, values }: Observed, { toleratedShare }: ObservationTerms): IndicatorFinding => {
  const outside = values.filter((value) => !isNormal(indicator, value)).length;
  return {
    indicator: indicator.name,
    measurements: values.length,
    outside,
    normal: values.length > 0 && outside <= toleratedShare * values.length,
  };
};

/** Whether what was measured from an instant on is alone enough for a verification by an instant. */
export const isObservedSince = (issue: PerformanceIssue, since: Date, until: Date): boolean => {
  const values = countingValues(issue).filter(({ at, recordedAt }) => at >= since && recordedAt <= until);
  const terms = observationTerms(issue);
  return (issue.analysis?.indicators ?? []).every((indicator) => shortfall(observed(indicator, values), terms) === null);
};

/** Counting values outside normal that were recorded between the last verification, a pass, and the closure: there must be none. */
export const badValuesAfterPass = (
  issue: Pick<PerformanceIssue, 'status' | 'closedAt' | 'analysis' | 'verifications'> & Claimed,
): readonly Measurement[] => {
  const { status, closedAt, analysis, verifications } = issue;
  const last = verifications.at(-1);
  if (status !== 'CLOSED' || closedAt === null || last?.passed !== true) return [];
  return countingValues(issue).filter(({ recordedAt, indicator, value }) => {
    const range = analysis?.indicators.find(({ name }) => name === indicator);
    return range !== undefined && recordedAt > last.at && recordedAt < closedAt && !isNormal(range, value);
  });
};

/** The event that takes back a pass; none when no pass holds. */
export const voidedPass = (issue: PerformanceIssue, reason: string): readonly IssueEvent[] =>
  currentPass(issue) === null ? [] : [{ type: 'VerificationVoided', reason }];

/** What a value outside normal causes: before the closure a pass is void, after it a reopening is asked for. */
const consequences = (issue: PerformanceIssue, indicator: string, value: number): readonly IssueEvent[] => {
  if (issue.status === 'CLOSED') return [{ type: 'ReopeningRequested', indicator, value }];
  const reason = `${indicator} was measured outside its normal range: ${String(value)}`;
  const isConfirmed = issue.resolution === null && standingRestorations(issue).some(({ verifiedAt }) => verifiedAt !== null);
  return isConfirmed ? [{ type: 'RestorationRejected', reason }] : voidedPass(issue, reason);
};

type Rules = Pick<Aggregate<IssueTypes>['rules'], 'RecordMeasurement' | 'VerifyRestoration'>;

export const verificationRules: Rules = {
  RecordMeasurement: ({ indicator: name, value, measuredAt }, issue, { actor, now }) => {
    const limit = entryLimitRefusal(issue, 'measurements');
    if (limit !== null) return limit;
    const at = measuredAt ?? now;
    const source: MeasurementSource = actor.kind === 'PARTY' ? 'PARTY' : 'SERVICE_PROVIDER';
    const indicator = issue.analysis?.indicators.find((one) => one.name === name);
    if (at > now) return invalidInput([{ path: ['measuredAt'], message: 'must not be in the future' }]);
    if (indicator === undefined)
      return refuse(
        'UNKNOWN_INDICATOR',
        `The analysis of this issue has no indicator ${JSON.stringify(name)}: call analyzeServiceQuality first`,
      );
    if (issue.status === 'CLOSED' && !isReopenable(issue, now))
      return refuse('REOPEN_WINDOW_OVER', 'The reopening window has closed: raise a new issue and measure there');
    const claim = claimOf(issue);
    // A value placed before the claim would bear on nothing: it must not be a way to record a bad one without effect.
    if (source === 'SERVICE_PROVIDER' && claim !== null && at < claim.claimedAt)
      return invalidInput([{ path: ['measuredAt'], message: 'must not be before the resolution or restoration was claimed' }]);
    const recorded: IssueEvent = { type: 'MeasurementRecorded', indicator: name, value, measuredAt: at, source };
    const isBad = claim !== null && counts({ source, by: actor.id, at }, claim) && !isNormal(indicator, value);
    return [recorded, ...(isBad ? consequences(issue, name, value) : [])];
  },

  VerifyRestoration: (_, issue, { actor, now }) => {
    const claim = claimOf(issue);
    if (claim === null) return refuse('NOT_RESTORED', 'Neither a restoration nor a resolution is claimed: there is nothing to verify');
    if (claim.claimedBy === actor.id) return refuse('FOUR_EYES', FOUR_EYES);
    if (issue.analysis === null || issue.analysis.indicators.length === 0)
      return refuse('NO_NORMAL_TARGETS', 'Normal operation is not defined: call analyzeServiceQuality with indicators first');
    const terms = observationTerms(issue);
    const values = countingValues(issue);
    const all = issue.analysis.indicators.map((indicator) => observed(indicator, values));
    const lacking = all.flatMap((one) => shortfall(one, terms) ?? []);
    if (lacking.length > 0) return refuse('NOT_MEASURED', `Measure more since the claim, as the service provider: ${lacking.join('; ')}`);
    const findings = all.map((one) => finding(one, terms));
    return [
      {
        type: findings.every(({ normal }) => normal) ? 'RestorationVerified' : refutedType(issue),
        windowStart: claim.claimedAt,
        windowEnd: now,
        findings,
      },
    ];
  },
};

const refutedType = ({ resolution }: Pick<PerformanceIssue, 'resolution'>): 'RestorationRefuted' | 'RecordedRestorationRefuted' =>
  resolution === null ? 'RecordedRestorationRefuted' : 'RestorationRefuted';

/** Why the claimant is refused. */
export const FOUR_EYES = 'The claimant of a resolution or restoration may not accept, reject or verify it';
