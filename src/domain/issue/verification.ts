/** Whether measurements show normal operation (row A5: correct resolution, normal operation re-established). */
import type { Aggregate } from '../kernel/decider.js';
import { invalidInput, refuse } from '../kernel/refusal.js';
import { DEFAULT_OBSERVATION, type ObservationTerms } from '../time/serviceLevelTerms.js';
import { currentTerms, isReopenable, currentPass } from './clocks.js';
import { measurementLimitRefusal } from './entryLimits.js';
import { standingRestorations } from './milestones/recordedRestoration.js';
import type { IssueEvent, IssueTypes } from './messages.js';
import { actedForParty } from './decisions/partyActors.js';
import type { IndicatorFinding, Measurement, MeasurementSource, PerformanceIssue, QualityIndicator } from './model.js';

type Claimed = Pick<PerformanceIssue, 'analysis' | 'resolution' | 'measurements' | 'recordedRestorations' | 'partyActors'>;

/** Since when a word holds that is verified: the claim of the resolution, else the last restoration that was recorded; null without one. */
const claimedSince = (issue: Pick<Claimed, 'resolution' | 'recordedRestorations'>): Date | null =>
  issue.resolution?.claimedAt ?? standingRestorations(issue).at(-1)?.at ?? null;

/** Whether one value is normal for an indicator; its bounds are normal themselves. */
const isNormal = ({ normalMin, normalMax }: QualityIndicator, value: number): boolean =>
  (normalMin === null || value >= normalMin) && (normalMax === null || value <= normalMax);

/** Whether a value is outside the normal range that the analysis gives its indicator. */
export const isOutside = (
  { analysis }: Pick<Claimed, 'analysis'>,
  { indicator, value }: Pick<Measurement, 'indicator' | 'value'>,
): boolean => {
  const range = analysis?.indicators.find(({ name }) => name === indicator);
  return range !== undefined && !isNormal(range, value);
};

/** The values that count: the service provider's, measured since the claim. Those of who acted for the party count against it only. */
const countingValues = (issue: Claimed): readonly Measurement[] => issue.measurements.filter((one) => counts(one, issue));

const counts = (one: Omit<Measurement, 'recordedAt'>, issue: Claimed): boolean => {
  const since = claimedSince(issue);
  return one.source === 'SERVICE_PROVIDER' && since !== null && one.at >= since && (!actedForParty(issue, one.by) || isOutside(issue, one));
};

/** The strictest observation that the agreement takes for a severity since the claim: a change of it makes no verification easier. */
const observationTerms = (issue: Pick<PerformanceIssue, 'severity' | 'severityChanges' | 'terms'> & Claimed): ObservationTerms => {
  const since = claimedSince(issue);
  const atClaim = issue.severityChanges.findLastIndex(({ at }) => since !== null && at <= since);
  const severities = since === null ? [issue.severity] : issue.severityChanges.slice(Math.max(atClaim, 0)).map(({ severity }) => severity);
  const agreed = severities.map((one) => currentTerms(issue).verification.find(({ severity }) => severity === one) ?? DEFAULT_OBSERVATION);
  return {
    observationMs: Math.max(...agreed.map(({ observationMs }) => observationMs)),
    samples: Math.max(...agreed.map(({ samples }) => samples)),
    toleratedShare: Math.min(...agreed.map(({ toleratedShare }) => toleratedShare)),
  };
};

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
  issue: Pick<PerformanceIssue, 'status' | 'closedAt' | 'verifications'> & Claimed,
): readonly Measurement[] => {
  const { status, closedAt, verifications } = issue;
  const last = verifications.at(-1);
  if (status !== 'CLOSED' || closedAt === null || last?.passed !== true) return [];
  return countingValues(issue).filter((one) => one.recordedAt > last.at && one.recordedAt < closedAt && isOutside(issue, one));
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

type Rules = Pick<Aggregate<IssueTypes>['rules'], 'RecordPerformanceIssueMeasurement' | 'VerifyRestoration'>;

export const verificationRules: Rules = {
  RecordPerformanceIssueMeasurement: ({ indicator: name, value, measuredAt }, issue, { actor, now }) => {
    const at = measuredAt ?? now;
    const source: MeasurementSource = actor.kind === 'PARTY' ? 'PARTY' : 'SERVICE_PROVIDER';
    const limit = measurementLimitRefusal(issue, source);
    if (limit !== null) return limit;
    const indicator = issue.analysis?.indicators.find((one) => one.name === name);
    if (at > now) return invalidInput([{ path: ['measuredAt'], message: 'must not be in the future' }]);
    if (indicator === undefined)
      return refuse(
        'UNKNOWN_INDICATOR',
        `The analysis of this issue has no indicator ${JSON.stringify(name)}: call analyzeServiceQuality first`,
      );
    if (issue.status === 'CLOSED' && !isReopenable(issue, now))
      return refuse('REOPEN_WINDOW_OVER', 'The reopening window has closed: raise a new issue and measure there');
    const since = claimedSince(issue);
    // A value placed before the claim would bear on nothing: it must not be a way to record a bad one without effect.
    if (source === 'SERVICE_PROVIDER' && since !== null && at < since)
      return invalidInput([{ path: ['measuredAt'], message: 'must not be before the resolution or restoration was claimed' }]);
    const recorded: IssueEvent = { type: 'MeasurementRecorded', indicator: name, value, measuredAt: at, source };
    const isBad = !isNormal(indicator, value) && counts({ source, by: actor.id, at, indicator: name, value }, issue);
    return [recorded, ...(isBad ? consequences(issue, name, value) : [])];
  },

  VerifyRestoration: (_, issue, { now }) => {
    const since = claimedSince(issue);
    if (since === null) return refuse('NOT_RESTORED', 'Neither a restoration nor a resolution is claimed: there is nothing to verify');
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
        windowStart: since,
        windowEnd: now,
        findings,
      },
    ];
  },
};

const refutedType = ({ resolution }: Pick<PerformanceIssue, 'resolution'>): 'RestorationRefuted' | 'RecordedRestorationRefuted' =>
  resolution === null ? 'RecordedRestorationRefuted' : 'RestorationRefuted';
