/**
 * Maintenance that a carrier announces (MAINTNOTE). It is the carrier's own plan: no issue of ours stands behind it, and it is carried
 * out whether we consent or not. Consent says whether the owners of what it impacts can live with it.
 */
import { createHash } from 'node:crypto';
import type { ImpactedEntity, ImpactLevel, ImprovementPlan, Maintenance, NoticeStatus, Window } from './model.js';

/** What one notice says. */
export interface MaintenanceNotice {
  /** X-MAINTNOTE-PROVIDER: how the carrier calls itself; null where it does not say. */
  readonly carrier: string | null;
  /** X-MAINTNOTE-ACCOUNT: how the carrier calls us; null where it does not say. */
  readonly account: string | null;
  /** X-MAINTNOTE-MAINTENANCE-ID. */
  readonly maintenanceId: string;
  /** Which window of the maintenance, counted from 1 in order of time: one notice may announce several. */
  readonly part: number;
  /** RFC 5545 SEQUENCE; null where the carrier does not count. */
  readonly sequence: number | null;
  /** RFC 5545 DTSTAMP; null where the carrier does not say. */
  readonly stamp: Date | null;
  /** Null where the status stays as it was. */
  readonly status: NoticeStatus | null;
  readonly window: Window;
  /** X-MAINTNOTE-IMPACT: of the whole; null where only objects have one. */
  readonly impact: ImpactLevel | null;
  /** X-MAINTNOTE-OBJECT-ID with its own impact: circuits of the carrier. None means that nothing is said of them. */
  readonly objects: readonly NoticedObject[];
  readonly summary: string | null;
}

export interface NoticedObject {
  readonly id: string;
  readonly level: ImpactLevel;
}

/** What tells one notice from any other, as base64url: the same words twice have the same digest. */
export const noticeDigest = (notice: MaintenanceNotice): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        notice.account,
        notice.maintenanceId,
        notice.part,
        notice.sequence,
        notice.stamp,
        notice.status,
        contentParts(notice),
      ]),
    )
    .digest('base64url');

/** Where objects have impacts of their own, that of the whole adds nothing. */
const contentParts = ({ window, impact, objects, summary }: MaintenanceNotice): readonly unknown[] => [
  window.start,
  window.end,
  objects.length > 0 ? null : impact,
  objects.map(({ id, level }) => [id, level]),
  summary,
];

/** How a notice stands to what is known: told before, older than what is known, or news. */
export type NoticeRelation = 'KNOWN' | 'OLDER' | 'NEWS';

/**
 * Sequence numbers order notices, then stamps; where a carrier gives neither, or the same ones with other words, the order of arrival.
 */
export const noticeRelation = (known: Maintenance, notice: MaintenanceNotice): NoticeRelation => {
  if (known.seen.includes(noticeDigest(notice))) return 'KNOWN';
  const order =
    compareNullable(notice.sequence, known.sequence) || compareNullable(notice.stamp?.getTime() ?? null, known.stamp?.getTime() ?? null);
  return order < 0 ? 'OLDER' : 'NEWS';
};

const compareNullable = (one: number | null, other: number | null): number => (one === null || other === null ? 0 : one - other);

/** What is known of a maintenance once a notice is taken. @param known null before the first */
export const applyNotice = (known: Maintenance | null, notice: MaintenanceNotice): Maintenance => ({
  carrier: notice.carrier ?? known?.carrier ?? null,
  account: notice.account,
  maintenanceId: notice.maintenanceId,
  part: notice.part,
  sequence: notice.sequence ?? known?.sequence ?? null,
  stamp: notice.stamp ?? known?.stamp ?? null,
  status: notice.status ?? known?.status ?? null,
  objects: notice.objects.length > 0 ? notice.objects.map(({ id }) => id) : (known?.objects ?? []),
  seen: [...(known?.seen ?? []), noticeDigest(notice)],
});

const isListedCircuit = ({ entity }: ImpactedEntity, ids: readonly string[]): boolean =>
  entity.type === 'Resource' && ids.includes(entity.id);

/**
 * What a maintenance impacts once a notice is taken: its circuits, and whatever else was declared since. What people said of a circuit
 * (its owner, what stands in for it) stays.
 * @param owner who answers for the circuits that are new
 */
export const impactAfterNotice = (
  { impact, maintenance }: Pick<ImprovementPlan, 'impact' | 'maintenance'>,
  { objects }: MaintenanceNotice,
  owner: string,
): readonly ImpactedEntity[] => {
  const before = impact?.entities ?? [];
  if (objects.length === 0) return before;
  const levels = new Map(objects.map(({ id, level }) => [id, level]));
  const dropped = (maintenance?.objects ?? []).filter((id) => !levels.has(id));
  const kept = before
    .filter((one) => !isListedCircuit(one, dropped))
    .map((one) => (isListedCircuit(one, [...levels.keys()]) ? { ...one, level: levels.get(one.entity.id) ?? one.level } : one));
  const added = [...levels].filter(([id]) => !before.some((one) => isListedCircuit(one, [id])));
  return [...kept, ...added.map(([id, level]): ImpactedEntity => ({ entity: { type: 'Resource', id }, level, owner, redundantWith: [] }))];
};
