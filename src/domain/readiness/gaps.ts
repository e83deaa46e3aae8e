/** Readiness gaps of a party: from its current assessments and what is stored about it, reported when an issue is assigned to it. */
import type { Warning } from '../kernel/warning.js';
import {
  LEVELS,
  type AssessmentStatus,
  type Capability,
  type CapabilityFinding,
  type ReadinessLevel,
  type PerformanceProcess,
  PROCESS_NAMES,
  PROCESSES,
  type ReadinessAssessment,
} from './model.js';

/** The states of an assessment that nothing has taken the place of: of a party and process there is one at most. */
export const UNSUPERSEDED_STATUSES = ['CURRENT', 'EXPIRED'] as const satisfies readonly AssessmentStatus[];

/** A party's readiness for a process; UNKNOWN without a valid assessment. */
export type ReadinessState = ReadinessLevel | 'EXPIRED' | 'NEVER_ASSESSED';

/** Something that keeps a process from operating. */
export interface ReadinessGap {
  readonly process: PerformanceProcess;
  readonly kind: Exclude<ReadinessState, 'READY'>;
  /** The gap; null when there is no assessment. */
  readonly dimension: Capability | null;
  readonly text: string;
  /** What to do about it. */
  readonly cure: string;
  /** The assessment it comes from; null for none. */
  readonly assessmentId: string | null;
  /** The grant it comes from; null for none. */
  readonly accessGrantId: string | null;
}

/** A party's readiness for one process. */
export interface ProcessReadiness {
  readonly process: PerformanceProcess;
  readonly state: ReadinessState;
  readonly assessment: ReadinessAssessment | null;
  readonly gaps: readonly ReadinessGap[];
}

const gapsOf = (
  process: PerformanceProcess,
  assessmentId: string,
  { dimension, level, gap }: CapabilityFinding,
): readonly ReadinessGap[] =>
  level === 'READY' ? [] : [{ process, kind: level, dimension, text: gap ?? '', cure: CURES[level], assessmentId, accessGrantId: null }];

const CURES: Readonly<Record<ReadinessGap['kind'], string>> = {
  PARTIAL: 'Complete what is lacking, then assess the process again',
  MISSING: 'Provide what is missing, then assess the process again',
  EXPIRED: 'Assess the process again',
  NEVER_ASSESSED: 'Assess the process',
};

const assessedReadiness = (process: PerformanceProcess, assessment: ReadinessAssessment | undefined, now: Date): ProcessReadiness => {
  const whole = (kind: 'EXPIRED' | 'NEVER_ASSESSED', text: string): ProcessReadiness => {
    const gap = { process, kind, dimension: null, text, cure: CURES[kind], assessmentId: assessment?._id ?? null, accessGrantId: null };
    return { process, state: kind, assessment: assessment ?? null, gaps: [gap] };
  };
  if (assessment === undefined) return whole('NEVER_ASSESSED', 'Never assessed');
  if (assessment.validTo <= now) return whole('EXPIRED', `The assessment expired at ${assessment.validTo.toISOString()}`);
  const gaps = assessment.findings.flatMap((finding) => gapsOf(process, assessment._id, finding));
  return { process, state: assessment.level, assessment, gaps };
};

/**
 * A party's readiness for every process at `now`. An assessment past its end counts as expired, even before the timer has recorded it.
 * @param assessments the party's current assessments
 * @param derived the gaps that need no assessment, of `derivedGaps`
 */
export const readinessAt = (
  assessments: readonly ReadinessAssessment[],
  now: Date,
  derived: readonly ReadinessGap[] = [],
): readonly ProcessReadiness[] =>
  PROCESS_NAMES.map((process) => {
    const assessed = assessedReadiness(
      process,
      assessments.find((one) => one.process === process),
      now,
    );
    const gaps = [...assessed.gaps, ...derived.filter((gap) => gap.process === process)];
    return { ...assessed, gaps, state: worstState(assessed.state, gaps) };
  });

/** An assessment that is valid is no better than what is known otherwise. */
const worstState = (state: ReadinessState, gaps: readonly ReadinessGap[]): ReadinessState =>
  state === 'EXPIRED' || state === 'NEVER_ASSESSED'
    ? state
    : (LEVELS.findLast((level) => level === state || gaps.some(({ kind }) => kind === level)) ?? state);

/** What a party lacks at `now`, by process. The parameters are those of `readinessAt`. */
export const gapsAt = (...basis: Parameters<typeof readinessAt>): readonly ReadinessGap[] =>
  readinessAt(...basis).flatMap(({ gaps }) => gaps);

/** Something to be careful about that refuses nothing. */
export interface IssueWarning extends Warning {
  /** Null when it concerns several processes. */
  readonly process: PerformanceProcess | null;
  readonly dimension: Capability | null;
}

const nameOf = (process: PerformanceProcess): string => PROCESSES[process].name;

/** `to track resolution` */
const purposeOf = (process: PerformanceProcess): string => `to ${process.toLowerCase().replaceAll('_', ' ')}`;

/** `Systems are only partly ready` */
const lackOf = (dimension: Capability, kind: ReadinessGap['kind']): string =>
  `${dimension.charAt(0)}${dimension.slice(1).toLowerCase()} ${dimension === 'INFORMATION' ? 'is' : 'are'} ${kind === 'PARTIAL' ? 'only partly ready' : 'missing'}`;

/** The warnings of gaps: one each, but one for all that was never assessed, so that it does not drown the rest. */
export const gapWarnings = (gaps: readonly ReadinessGap[]): readonly IssueWarning[] => {
  const unknown = gaps.filter(({ kind }) => kind === 'NEVER_ASSESSED').map(({ process }) => process);
  const known = gaps.filter(({ kind }) => kind !== 'NEVER_ASSESSED');
  const [only] = unknown;
  return [
    ...known.map(({ process, kind, dimension, text }): IssueWarning => {
      const what = dimension === null ? `Readiness ${purposeOf(process)}` : `${lackOf(dimension, kind)} ${purposeOf(process)}`;
      return { code: 'READINESS_GAP', message: `${what}: ${text}`, process, dimension };
    }),
    ...(only === undefined
      ? []
      : [
          {
            code: 'READINESS_GAP' as const,
            message: `Readiness never assessed: ${unknown.map(nameOf).join(', ')}`,
            process: unknown.length === 1 ? only : null,
            dimension: null,
          },
        ]),
  ];
};
