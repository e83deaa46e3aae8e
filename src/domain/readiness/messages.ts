/** Commands and events of a readiness assessment, and the facts its rules read. */
import type { Party } from '../party/model.js';
import type { ReadinessEvidence, CapabilityFinding, PerformanceProcess, ReadinessAssessment } from './model.js';

export type ReadinessCommand =
  | {
      readonly type: 'AssessPartyReadiness';
      readonly partyId: string;
      readonly process: PerformanceProcess;
      readonly findings: readonly (Omit<CapabilityFinding, 'gap' | 'evidence'> & {
        readonly gap?: string | null;
        readonly evidence: readonly (Pick<ReadinessEvidence, 'text'> & { readonly reference?: string | null })[];
      })[];
      readonly validTo: Date;
      readonly note?: string | null;
    }
  | { readonly type: 'WithdrawReadinessAssessment'; readonly reason: string }
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

/** The party that is assessed, and the number of its last assessment for the process. */
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
  readonly CreatingCommand: 'AssessPartyReadiness';
  readonly CreatingEvent: 'ReadinessAssessed';
  readonly Derived: 'nextDueAt';
}
