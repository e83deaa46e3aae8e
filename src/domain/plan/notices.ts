/** Recipients of a plan's notices (rows B4, B5). */
import { ownerRecipients } from './authorization/impact.js';
import type { ImprovementPlan, Notice, NoticeKind, Window } from './model.js';
import type { WithNotice, PlanFacts } from './messages.js';

/** All recipients: the owners of impacted entities, the party, and the originator of the issue. */
export const allRecipients = (
  { impact, partyId }: Pick<ImprovementPlan, 'impact' | 'partyId'>,
  { issue }: PlanFacts,
): readonly string[] => [
  ...new Set([...(impact?.entities ?? []).flatMap(ownerRecipients), partyId, ...(issue === null ? [] : [issue.raisedBy])]),
];

/** The notice field of an event. */
export const noticeFields = (kind: NoticeKind, recipients: readonly string[], text: string, window: Window | null): WithNotice => ({
  notice: { kind, recipients, text, window },
});

/** Whether the plan was proposed: those who were asked, by name or as holders of a role, must hear what becomes of it. */
export const wasProposed = ({ notices }: Pick<ImprovementPlan, 'notices'>): boolean => notices.some(({ kind }) => kind === 'PROPOSAL');

/** All recipients of the plan's proposals, without duplicates. */
export const proposalRecipients = ({ notices }: Pick<ImprovementPlan, 'notices'>): readonly string[] => [
  ...new Set(notices.filter(({ kind }) => kind === 'PROPOSAL').flatMap((notice: Notice) => notice.recipients)),
];
