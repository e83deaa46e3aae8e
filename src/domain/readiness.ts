/**
 * ReadinessAssessment: whether a process can operate with a party (row A2). eTOM 1.6.6.3 asks that there is "capability (for example,
 * information, materials, systems and resources)": these four are the dimensions, and each assessment is a dated document.
 */
import type { Aggregate, MessageOf, Root, Verdict } from './decider.js';
import type { Party } from './party.js';
import { type InputIssue, invalid, refuse } from './refusal.js';

/**
 * The processes that have to operate, by the numbers and names of Frameworx 16.0. Where the number is that of the group alone, the
 * process is named in its texts, and its own number is not known here.
 */
export const PROCESSES = {
  INITIATE_DEGRADATION_REPORT: { identifier: '1.6.11.5', name: 'Initiate Party Performance Degradation Report' },
  MONITOR_PERFORMANCE: { identifier: '1.6.11', name: 'Monitor & Control Party Performance' },
  TRACK_RESOLUTION: { identifier: '1.6.11.2', name: 'Track & Manage Party Performance Resolution' },
  CLOSE_DEGRADATION_REPORT: { identifier: '1.6.11', name: 'Close Party Performance Degradation Report' },
  SUPPORT_PERFORMANCE: { identifier: '1.6.6.3', name: 'Support Party Performance Management' },
  IMPROVE_SERVICE_QUALITY: { identifier: '1.4.7.3', name: 'Improve Service Quality' },
} as const satisfies Record<string, { readonly identifier: string; readonly name: string }>;
export type PerformanceProcess = keyof typeof PROCESSES;
export const PROCESS_NAMES = Object.keys(PROCESSES) as readonly PerformanceProcess[];

/** What a process needs to operate, in the words of eTOM 1.6.6.3. */
export const CAPABILITIES = ['INFORMATION', 'MATERIALS', 'SYSTEMS', 'RESOURCES'] as const;
export type Capability = (typeof CAPABILITIES)[number];

/** How far a capability is there, the best first. */
export const LEVELS = ['READY', 'PARTIAL', 'MISSING'] as const;
export type Level = (typeof LEVELS)[number];

/** What a finding rests on. */
export interface Evidence {
  readonly text: string;
  /** Where it is kept: a document, a ticket, an address. */
  readonly reference: string | null;
}

/** How one capability was found. */
export interface Finding {
  readonly dimension: Capability;
  readonly level: Level;
  /** What is lacking; null when it is READY. */
  readonly gap: string | null;
  readonly evidence: readonly Evidence[];
}

export const ASSESSMENT_STATUSES = ['CURRENT', 'EXPIRED', 'SUPERSEDED', 'WITHDRAWN'] as const;
export type AssessmentStatus = (typeof ASSESSMENT_STATUSES)[number];

export interface ReadinessAssessment extends Root {
  readonly status: AssessmentStatus;
  readonly partyId: string;
  readonly process: PerformanceProcess;
  /** Counts the assessments of this party and process from 1. Unique with them, so that of two made at once one follows the other. */
  readonly number: number;
  /** One for each capability. */
  readonly findings: readonly Finding[];
  /** As ready as the least ready of its findings. */
  readonly level: Level;
  readonly note: string | null;
  readonly assessedBy: string;
  readonly assessedAt: Date;
  /** From then on it says nothing any more. */
  readonly validTo: Date;
  /** The assessment that took its place. */
  readonly supersededBy: string | null;
  /** Derived: when it expires; null when it does not any more. */
  readonly nextDueAt: Date | null;
}

export type ReadinessCommand =
  | {
      readonly type: 'AssessReadiness';
      readonly partyId: string;
      readonly process: PerformanceProcess;
      readonly findings: readonly (Omit<Finding, 'gap' | 'evidence'> & {
        readonly gap?: string | null;
        readonly evidence: readonly (Pick<Evidence, 'text'> & { readonly reference?: string | null })[];
      })[];
      readonly validTo: Date;
      readonly note?: string | null;
    }
  | { readonly type: 'WithdrawAssessment'; readonly reason: string }
  | { readonly type: 'SupersedeAssessment'; readonly by: string }
  | { readonly type: 'ExpireAssessment' };

export type ReadinessEvent =
  | ({ readonly type: 'ReadinessAssessed' } & Pick<
      ReadinessAssessment,
      'partyId' | 'process' | 'number' | 'findings' | 'level' | 'validTo' | 'note'
    >)
  | { readonly type: 'AssessmentWithdrawn'; readonly reason: string }
  | { readonly type: 'AssessmentSuperseded'; readonly by: string }
  | { readonly type: 'AssessmentExpired' };

export interface ReadinessFacts {
  readonly party: Pick<Party, 'status'> | null;
  /** The number of the last assessment of the same party and process; 0 for none. */
  readonly lastNumber: number;
}

/** The types of the aggregate. */
export interface ReadinessTypes {
  readonly State: ReadinessAssessment;
  readonly Command: ReadinessCommand;
  readonly Event: ReadinessEvent;
  readonly Facts: ReadinessFacts;
  readonly CreatingCommand: 'AssessReadiness';
  readonly CreatingEvent: 'ReadinessAssessed';
  readonly Derived: 'nextDueAt';
}

/** As ready as the least ready. */
export const leastReady = (levels: readonly Level[]): Level => LEVELS.findLast((level) => levels.includes(level)) ?? 'MISSING';

const findingIssues = (findings: MessageOf<ReadinessCommand, 'AssessReadiness'>['findings']): readonly InputIssue[] => [
  ...CAPABILITIES.filter((wanted) => findings.filter(({ dimension }) => dimension === wanted).length !== 1).map((wanted) => ({
    path: ['findings'],
    message: `must name ${wanted} once`,
  })),
  ...findings.flatMap(({ level, gap, evidence }, index): readonly InputIssue[] => {
    const at = (field: string, message: string) => [{ path: ['findings', String(index), field], message }];
    if (level === 'READY' && gap != null) return at('gap', 'must not be given for what is READY');
    if (level === 'READY' && evidence.length === 0) return at('evidence', 'must be given for what is READY');
    return level !== 'READY' && gap == null ? at('gap', `must say what is lacking for what is ${level}`) : [];
  }),
];

const rules: Aggregate<ReadinessTypes>['rules'] = {
  AssessReadiness: ({ partyId, process, findings, validTo, note }, _, { facts, now }): Verdict<ReadinessEvent> => {
    if (facts.party === null) return invalid([{ path: ['partyId'], message: 'names no party' }]);
    if (facts.party.status === 'CLOSED') return refuse('PARTY_CLOSED', 'A closed party operates no process any more');
    const issues = findingIssues(findings);
    if (issues.length > 0) return invalid(issues);
    if (validTo <= now) return invalid([{ path: ['validTo'], message: 'must lie in the future' }]);
    const found = CAPABILITIES.flatMap((wanted) => findings.filter(({ dimension }) => dimension === wanted)).map(
      ({ dimension, level, gap, evidence }): Finding => ({
        dimension,
        level,
        gap: gap ?? null,
        evidence: evidence.map(({ text, reference }) => ({ text, reference: reference ?? null })),
      }),
    );
    const level = leastReady(found.map((one) => one.level));
    const number = facts.lastNumber + 1;
    return [{ type: 'ReadinessAssessed', partyId, process, number, findings: found, level, validTo, note: note ?? null }];
  },
  WithdrawAssessment: ({ reason }): Verdict<ReadinessEvent> => [{ type: 'AssessmentWithdrawn', reason }],
  SupersedeAssessment: ({ by }): Verdict<ReadinessEvent> => [{ type: 'AssessmentSuperseded', by }],
  ExpireAssessment: (_, { validTo }, { now }): Verdict<ReadinessEvent> =>
    validTo <= now ? [{ type: 'AssessmentExpired' }] : refuse('NOT_DUE', 'The assessment is still valid'),
};

const changes: Aggregate<ReadinessTypes>['changes'] = {
  ReadinessAssessed: ({ data, at, actor }) => ({ ...data, assessedBy: actor.id, assessedAt: at, supersededBy: null }),
  AssessmentWithdrawn: () => ({}),
  AssessmentSuperseded: ({ data }) => ({ supersededBy: data.by }),
  AssessmentExpired: () => ({}),
};

/** An assessment stands until it expires, is withdrawn as mistaken, or the next of the same party and process takes its place. */
export const readiness: Aggregate<ReadinessTypes> = {
  name: 'ReadinessAssessment',
  lifecycle: {
    AssessReadiness: { may: 'readiness:assess', from: [null], to: { ReadinessAssessed: 'CURRENT' } },
    WithdrawAssessment: { may: 'readiness:assess', from: ['CURRENT', 'EXPIRED'], to: { AssessmentWithdrawn: 'WITHDRAWN' } },
    SupersedeAssessment: { may: 'time', from: ['CURRENT', 'EXPIRED'], to: { AssessmentSuperseded: 'SUPERSEDED' } },
    ExpireAssessment: { may: 'time', from: ['CURRENT'], to: { AssessmentExpired: 'EXPIRED' } },
  },
  rules,
  changes,
  derive: ({ status, validTo }) => ({ nextDueAt: status === 'CURRENT' ? validTo : null }),
  parties: ({ partyId }) => [partyId],
};

/** What a timer has to do with an assessment at `now`. */
export const dueOnReadiness = ({ status, validTo }: ReadinessAssessment, now: Date): ReadinessCommand | null =>
  status === 'CURRENT' && validTo <= now ? { type: 'ExpireAssessment' } : null;
