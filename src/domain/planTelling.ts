/** Who is told of what becomes of a plan (rows B4, B5). */
import type { ImprovementPlan, Notice, NoticeKind, Window } from './plan.js';
import type { Telling, PlanFacts } from './planMessages.js';

/** Everybody who has to know: the owners of what is impacted, the party, and whoever raised the issue. */
export const everybody = ({ impact, partyId }: Pick<ImprovementPlan, 'impact' | 'partyId'>, { issue }: PlanFacts): readonly string[] => [
  ...new Set([...(impact?.entities ?? []).map(({ owner }) => owner), partyId, ...(issue === null ? [] : [issue.raisedBy])]),
];

/** The part of an event that tells of it. */
export const telling = (kind: NoticeKind, recipients: readonly string[], text: string, window: Window | null): Telling => ({
  notice: { kind, recipients, text, window },
});

/** Whoever ever got the proposal of a plan, each once. */
export const proposedTo = ({ notices }: Pick<ImprovementPlan, 'notices'>): readonly string[] => [
  ...new Set(notices.filter(({ kind }) => kind === 'PROPOSAL').flatMap((notice: Notice) => notice.recipients)),
];
