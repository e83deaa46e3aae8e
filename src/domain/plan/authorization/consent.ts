/** Approval is bound to a hash of the plan; any amendment voids it and names the part that changed. */
import { createHash } from 'node:crypto';
import { entityKey } from '../../kernel/entityRef.js';
import { entitiesToAuthorize, ownerRecipients } from './impact.js';
import type { Authorization, Consent, ImprovementPlan, PlanContent } from '../model.js';

/** The parts of a plan that consent covers. */
export const CONSENT_PARTS = ['ENTITIES', 'WAIVERS', 'WINDOW', 'STEPS', 'ACTIONS', 'FALLBACK'] as const;
export type ConsentPart = (typeof CONSENT_PARTS)[number];

/** SHA-256 (base64url) of values. A hash is a function like any other: nothing impure enters. */
export const hashOf = (values: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(values)).digest('base64url');

/** The content of each part, without fields that change during execution. */
export const consentedParts = ({
  impact,
  waivers,
  window,
  tasks,
  actions,
  fallback,
}: PlanContent): Readonly<Record<ConsentPart, string>> => ({
  ENTITIES: JSON.stringify(
    (impact?.entities ?? []).map(({ entity, level, redundantWith }) => [entityKey(entity), level, redundantWith.map(entityKey)]),
  ),
  WAIVERS: JSON.stringify(waivers.map(({ entity, by, reason }) => [entityKey(entity), by, reason])),
  WINDOW: JSON.stringify(window && [window.start, window.end]),
  STEPS: JSON.stringify(tasks.map(({ id, name, mandatory, dependsOn }) => [id, name, mandatory, dependsOn])),
  ACTIONS: JSON.stringify(
    actions.map(({ id, kind, entity, parameter, before, after, rollback }) => [
      id,
      kind,
      entity.type,
      entity.id,
      parameter,
      before,
      after,
      rollback,
    ]),
  ),
  FALLBACK: JSON.stringify(fallback),
});

/** The hash of every part. */
export const consentHash = (content: PlanContent): string => hashOf(Object.values(consentedParts(content)));

/** The parts in which two contents differ. */
export const changedParts = (before: PlanContent, after: PlanContent): readonly ConsentPart[] => {
  const [one, other] = [consentedParts(before), consentedParts(after)];
  return CONSENT_PARTS.filter((part) => one[part] !== other[part]);
};

/** New pending authorizations, one for each entity that needs consent. */
export const requestConsent = (content: PlanContent): Consent => ({
  hash: consentHash(content),
  authorizations: entitiesToAuthorize(content).map((one) => ({
    entity: one.entity,
    owners: ownerRecipients(one),
    decision: null,
    at: null,
    by: null,
    reason: null,
    conditions: null,
    expiresAt: null,
  })),
});

/** How long consent lasts for a plan without a window, or whose window is over. */
export const CONSENT_PERIOD_MS = 30 * 24 * 3_600_000;

/** When consent lapses that says nothing of it: with the window of the plan, which it covers. */
export const lapseOf = ({ window }: Pick<PlanContent, 'window'>, now: Date): Date =>
  window !== null && window.end > now ? window.end : new Date(now.getTime() + CONSENT_PERIOD_MS);

/** What keeps a plan from being covered at `now`, in words; null when its consent holds. */
export const missingConsent = (content: PlanContent, consent: Consent | null, now: Date): string | null => {
  if (content.impact === null) return 'its impact has not been declared';
  if (entitiesToAuthorize(content).length === 0) return null;
  if (consent === null) return 'its owners have not been asked';
  if (consent.hash !== consentHash(content)) return 'it has changed since its owners consented';
  const missing = consent.authorizations.filter(({ decision }) => decision !== 'GRANTED').map(({ entity }) => entityKey(entity));
  if (missing.length > 0) return `there is no consent for ${missing.join(', ')}`;
  const expired = consent.authorizations
    .filter(({ expiresAt }) => expiresAt !== null && expiresAt <= now)
    .map(({ entity }) => entityKey(entity));
  return expired.length > 0 ? `the consent for ${expired.join(', ')} has expired` : null;
};

type AtWork = PlanContent & Pick<ImprovementPlan, 'consent' | 'owedAuthorization'>;

/**
 * What keeps work that has begun from going on, in words; null when it may. Consent that lapses with the window covers the work until it
 * ends, and what an emergency owes is lacking only once an owner refused.
 */
export const missingAtWork = (plan: AtWork, now: Date): string | null => {
  const { consent, owedAuthorization, window } = plan;
  if (owedAuthorization?.settledAt === null && consent?.hash === consentHash(plan)) {
    const refused = consent.authorizations.filter(({ decision }) => decision === 'REFUSED').map(({ entity }) => entityKey(entity));
    return refused.length > 0 ? `it was refused for ${refused.join(', ')}` : null;
  }
  const withWindow = ({ expiresAt }: Authorization): boolean => expiresAt?.getTime() === window?.end.getTime();
  const lasting = consent && {
    ...consent,
    authorizations: consent.authorizations.map((one) => (withWindow(one) ? { ...one, expiresAt: null } : one)),
  };
  return missingConsent(plan, lasting, now);
};
