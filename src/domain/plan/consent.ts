/** Approval is bound to a hash of the plan; any amendment voids it and names the part that changed. */
import { createHash } from 'node:crypto';
import type { Consent, PlanContent } from './model.js';

/** The parts of a plan that consent covers. */
export const CONSENT_PARTS = ['ENTITIES', 'WINDOW', 'STEPS', 'ACTIONS'] as const;
export type ConsentPart = (typeof CONSENT_PARTS)[number];

/** The content of each part, without fields that change during execution. */
const consentedParts = ({ impact, window, tasks, actions }: PlanContent): Readonly<Record<ConsentPart, string>> => ({
  ENTITIES: JSON.stringify((impact?.entities ?? []).map(({ entity, level, owner }) => [entity.type, entity.id, level, owner])),
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
});

/** SHA-256 over entities, window, steps and service actions (base64url). A hash is a function like any other: nothing impure enters. */
export const consentHash = (content: PlanContent): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.values(consentedParts(content))))
    .digest('base64url');

/** The parts in which two contents differ. */
export const changedParts = (before: PlanContent, after: PlanContent): readonly ConsentPart[] => {
  const [one, other] = [consentedParts(before), consentedParts(after)];
  return CONSENT_PARTS.filter((part) => one[part] !== other[part]);
};

/** New pending authorizations, one per owner, however many entities it owns. */
export const requestConsent = (content: PlanContent): Consent => ({
  hash: consentHash(content),
  authorizations: [...new Set((content.impact?.entities ?? []).map(({ owner }) => owner))].map((owner) => ({
    owner,
    decision: null,
    at: null,
    by: null,
    reason: null,
    conditions: null,
    expiresAt: null,
  })),
});

/** What keeps a plan from being covered at `now`, in words; null when its consent holds. */
export const missingConsent = (content: PlanContent, consent: Consent | null, now: Date): string | null => {
  if (content.impact === null) return 'its impact has not been declared';
  if (content.impact.entities.every(({ level }) => level === 'NO_IMPACT')) return null;
  if (consent === null) return 'its owners have not been asked';
  if (consent.hash !== consentHash(content)) return 'it has changed since its owners consented';
  const missing = consent.authorizations.filter(({ decision }) => decision !== 'GRANTED').map(({ owner }) => owner);
  if (missing.length > 0) return `${missing.join(', ')} did not consent`;
  const expired = consent.authorizations.filter(({ expiresAt }) => expiresAt !== null && expiresAt <= now).map(({ owner }) => owner);
  return expired.length > 0 ? `the consent of ${expired.join(', ')} has expired` : null;
};
