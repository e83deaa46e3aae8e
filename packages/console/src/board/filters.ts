/** What the board shows, as it stands in the address: a link to a board is the board. */
import type { PerformanceIssueFilter, PerformanceIssueOrder, PerformanceIssueStatus, PerformanceIssueSeverity } from '../types.generated';

export const OPEN: readonly PerformanceIssueStatus[] = ['ACKNOWLEDGED', 'IN_PROGRESS', 'HELD', 'PENDING', 'RESOLVED'];
export const ENDED: readonly PerformanceIssueStatus[] = ['CLOSED', 'REJECTED', 'CANCELLED'];
export const SEVERITIES: readonly PerformanceIssueSeverity[] = ['CRITICAL', 'MAJOR', 'MINOR', 'WARNING'];
/** Orders by their word in the address. */
export const ORDERS = {
  due: 'DUE_ASC',
  severity: 'SEVERITY_DESC',
  newest: 'RAISED_AT_DESC',
  changed: 'UPDATED_AT_DESC',
} as const satisfies Record<string, PerformanceIssueOrder>;
export type OrderWord = keyof typeof ORDERS;
export const ORDER_NAMES: Readonly<Record<OrderWord, string>> = {
  due: 'Deadline',
  severity: 'Severity',
  newest: 'Newest',
  changed: 'Last change',
};

export interface BoardView {
  readonly party: readonly string[];
  readonly status: readonly PerformanceIssueStatus[];
  readonly severity: readonly PerformanceIssueSeverity[];
  readonly alarm: 'late' | 'risk' | null;
  readonly order: OrderWord;
  /** The cursor after which the page begins. */
  readonly after: string | null;
}

const listed = <T extends string>(text: string | null, known: readonly T[]): readonly T[] => {
  const words = (text ?? '').split(',');
  return known.filter((each) => words.includes(each));
};

/** Reads the address. What it does not know, it leaves out. */
export const readView = (search: URLSearchParams): BoardView => {
  const alarm = search.get('alarm');
  const order = search.get('order') ?? '';
  return {
    party: (search.get('party') ?? '').split(',').filter((id) => id !== ''),
    status: listed(search.get('status'), [...OPEN, ...ENDED]),
    severity: listed(search.get('severity'), SEVERITIES),
    alarm: alarm === 'late' || alarm === 'risk' ? alarm : null,
    order: Object.hasOwn(ORDERS, order) ? (order as OrderWord) : 'due',
    after: search.get('after'),
  };
};

/** Writes the address, without what is as it is by itself. */
export const writeView = ({ party, status, severity, alarm, order, after }: BoardView): URLSearchParams => {
  const search = new URLSearchParams();
  const put = (name: string, value: string): void => {
    if (value !== '') search.set(name, value);
  };
  put('party', party.join(','));
  put('status', status.join(','));
  put('severity', severity.join(','));
  put('alarm', alarm ?? '');
  put('order', order === 'due' ? '' : order);
  put('after', after ?? '');
  return search;
};

/** The filter of the contract. Without a choice of states, the open ones. */
export const filterOf = ({ party, status, severity, alarm }: BoardView): PerformanceIssueFilter => ({
  status: status.length > 0 ? status : OPEN,
  ...(party.length > 0 && { partyId: party }),
  ...(severity.length > 0 && { severity }),
  ...(alarm === 'late' && { breached: true }),
  ...(alarm === 'risk' && { atRisk: true }),
});
