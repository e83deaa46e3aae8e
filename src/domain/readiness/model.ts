/** State of a readiness assessment, and the types it is made of. */
import type { AggregateState } from '../kernel/decider.js';

/**
 * The processes that have to operate, by the numbers and names of Frameworx 16.0. Where only the group has a known number, that number is
 * given.
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
/** The processes that a party can be assessed for. */
export const PROCESS_NAMES = Object.keys(PROCESSES) as readonly PerformanceProcess[];

/** What a process needs to operate, in the words of eTOM 1.6.6.3. */
export const CAPABILITIES = ['INFORMATION', 'MATERIALS', 'SYSTEMS', 'RESOURCES'] as const;
export type Capability = (typeof CAPABILITIES)[number];

/** How far a capability is there, the best first. */
export const LEVELS = ['READY', 'PARTIAL', 'MISSING'] as const;
export type ReadinessLevel = (typeof LEVELS)[number];

/** What a finding rests on. */
export interface ReadinessEvidence {
  readonly text: string;
  /** Where it is kept: a document, a ticket, an address. */
  readonly reference: string | null;
}

/** How one capability was found. */
export interface CapabilityFinding {
  readonly dimension: Capability;
  readonly level: ReadinessLevel;
  /** The gap; null when READY. */
  readonly gap: string | null;
  readonly evidence: readonly ReadinessEvidence[];
}

export const ASSESSMENT_STATUSES = ['CURRENT', 'EXPIRED', 'SUPERSEDED', 'WITHDRAWN'] as const;
export type AssessmentStatus = (typeof ASSESSMENT_STATUSES)[number];

/** A dated finding of how far a party can carry out a process, until it expires or another takes its place. */
export interface ReadinessAssessment extends AggregateState {
  readonly status: AssessmentStatus;
  readonly partyId: string;
  readonly process: PerformanceProcess;
  /** Counts the assessments of this party and process from 1. Unique with them, so that of two made at once one follows the other. */
  readonly number: number;
  /** One for each capability. */
  readonly findings: readonly CapabilityFinding[];
  /** As ready as the least ready of its findings. */
  readonly level: ReadinessLevel;
  readonly note: string | null;
  readonly assessedBy: string;
  readonly assessedAt: Date;
  /** It is not valid from then on. */
  readonly validTo: Date;
  /** The assessment that took its place. */
  readonly supersededBy: string | null;
  /** Derived: when it expires; null when it does not any more. */
  readonly nextDueAt: Date | null;
}
