/** Whose turn it is, and for what. */
import type { PerformanceIssueStatus, PerformancePrincipalKind } from '../types.generated';

export type Side = 'PARTY' | 'SERVICE_PROVIDER';

/** Who has to act next, and what on. */
export interface Turn {
  readonly side: Side;
  readonly act: string;
}

const TURNS: Readonly<Record<PerformanceIssueStatus, Turn | null>> = {
  ACKNOWLEDGED: { side: 'PARTY', act: 'to start' },
  IN_PROGRESS: { side: 'PARTY', act: 'works on it' },
  HELD: { side: 'PARTY', act: 'holds it' },
  PENDING: { side: 'SERVICE_PROVIDER', act: 'to answer' },
  RESOLVED: { side: 'SERVICE_PROVIDER', act: 'to verify' },
  CLOSED: null,
  REJECTED: null,
  CANCELLED: null,
};

/** @returns null when the issue has ended */
export const turnOf = (status: PerformanceIssueStatus): Turn | null => TURNS[status];

/** @returns the side a caller is on */
export const sideOf = (kind: PerformancePrincipalKind): Side => (kind === 'PARTY' ? 'PARTY' : 'SERVICE_PROVIDER');
