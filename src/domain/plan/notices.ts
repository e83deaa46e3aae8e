/** Who is told of what becomes of a plan (rows B4, B5). */
import type { ImprovementPlan, Notice, NoticeKind, Window } from './model.js';
import type { WithNotice, PlanFacts } from './messages.js';

/** Everybody who has to know: the owners of what is impacted, the party, and whoever raised the issue. */
export const allRecipients = (
  { impact, partyId }: Pick<ImprovementPlan, 'impact' | 'partyId'>,
  { issue }: PlanFacts,
): readonly string[] => [
  ...new Set([...(impact?.entities ?? []).map(({ owner }) => owner), partyId, ...(issue === null ? [] : [issue.raisedBy])]),
];

/** The part of an event that tells of it. */
export const noticeFields = (kind: NoticeKind, recipients: readonly string[], text: string, window: Window | null): WithNotice => ({
  notice: { kind, recipients, text, window },
});

/** Whoever ever got the proposal of a plan, each once. */
export const proposalRecipients = ({ notices }: Pick<ImprovementPlan, 'notices'>): readonly string[] => [
  ...new Set(notices.filter(({ kind }) => kind === 'PROPOSAL').flatMap((notice: Notice) => notice.recipients)),
];
