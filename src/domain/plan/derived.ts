/** Time in a plan: touch time (row B1), and what is due next. */
import type { ImprovementPlan } from './model.js';
import type { PlanCommand, PlanTypes } from './messages.js';
import { reachDueAt } from './authorization/reach.js';
import { effectiveWindow, occupiedKeys } from './conflicts.js';
import { totalMs, type Interval, union } from '../time/interval.js';
import type { Aggregate } from '../kernel/decider.js';

/** When a task was worked on, or an action ran, up to `now`. */
const workIntervals = ({ tasks, actions }: Pick<ImprovementPlan, 'tasks' | 'actions'>, now: Date): readonly Interval[] =>
  [...tasks, ...actions].flatMap((one) => one.worked.map(({ from, to }): Interval => [from.getTime(), (to ?? now).getTime()]));

/** Milliseconds in which work was done; what overlaps counts once. */
export const touchMs = (plan: Pick<ImprovementPlan, 'tasks' | 'actions'>, now: Date): number => totalMs(union(workIntervals(plan, now)));

/** touch time / time from proposal to the end of the work, or now; null before any time has passed. */
export const touchRatio = (plan: Pick<ImprovementPlan, 'tasks' | 'actions' | 'createdAt' | 'actualEnd'>, now: Date): number | null => {
  const elapsed = (plan.actualEnd ?? now).getTime() - plan.createdAt.getTime();
  return elapsed <= 0 ? null : touchMs(plan, now) / elapsed;
};

/** When the first consent expires; null for never. */
export const consentExpiresAt = ({ status, consent }: Pick<ImprovementPlan, 'status' | 'consent'>): Date | null => {
  if (status !== 'APPROVED' && status !== 'SCHEDULED') return null;
  const ends = (consent?.authorizations ?? []).flatMap(({ expiresAt }) => (expiresAt === null ? [] : [expiresAt]));
  return ends.reduce<Date | null>((least, at) => (least === null || at < least ? at : least), null);
};

/** When the work should be over and is not; null when nothing is owed. A window ends before its end. */
export const overdueAt = (plan: Pick<ImprovementPlan, 'status' | 'window' | 'scheduled' | 'overdueAnnounced'>): Date | null =>
  (plan.status === 'IN_PROGRESS' || plan.status === 'FALLBACK_EXECUTION') && !plan.overdueAnnounced
    ? (effectiveWindow(plan)?.end ?? null)
    : null;

/** When the authorization of emergency work is due and not announced as overdue; null when none is owed. */
export const owedAt = ({ owedAuthorization: owed }: Pick<ImprovementPlan, 'owedAuthorization'>): Date | null =>
  owed !== null && owed.settledAt === null && !owed.overdueAnnounced ? owed.dueAt : null;

const earliest = (...instants: readonly (Date | null)[]): Date | null =>
  instants.reduce((least, at) => (least === null || (at !== null && at < least) ? at : least), null);

/** Milliseconds by which the work exceeds the window it began with, up to its end or now; null before it begins. */
export const overrunMs = (
  {
    extensions,
    scheduled,
    window,
    actualStart,
    actualEnd,
  }: Pick<ImprovementPlan, 'extensions' | 'scheduled' | 'window' | 'actualStart' | 'actualEnd'>,
  now: Date,
): number | null => {
  const end = extensions[0]?.from ?? (scheduled ?? window)?.end;
  return actualStart === null || end === undefined ? null : Math.max(0, (actualEnd ?? now).getTime() - end.getTime());
};

/** The command a timer has to give at `now`, if any. */
export const dueOnPlan = (plan: ImprovementPlan, now: Date): PlanCommand | null => {
  const expiry = consentExpiresAt(plan);
  if (expiry !== null && expiry <= now) return { type: 'ExpireConsent' };
  const owed = owedAt(plan);
  if (owed !== null && owed <= now) return { type: 'AnnounceAuthorizationOverdue' };
  const reach = reachDueAt(plan);
  if (reach !== null && reach <= now) return { type: 'AnnounceUnreached' };
  const overdue = overdueAt(plan);
  return overdue !== null && overdue <= now ? { type: 'AnnounceOverdue' } : null;
};

export const derivePlan: Aggregate<PlanTypes>['derive'] = (plan) => ({
  occupies: occupiedKeys(plan),
  touchMs: touchMs(plan, plan.updatedAt),
  nextDueAt: earliest(consentExpiresAt(plan), overdueAt(plan), owedAt(plan), reachDueAt(plan)),
});
