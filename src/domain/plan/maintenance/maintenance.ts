/**
 * Maintenance announced by a carrier (MAINTNOTE). It is the carrier's own plan: it has no issue of ours, and takes place with or without
 * our consent. Consent records whether the owners of the impacted entities accept it.
 */
import { createHash } from 'node:crypto';
import { declaredImpact } from '../authorization/impact.js';
import { entityKey } from '../../kernel/entityRef.js';
import { type DeclaredImpact, IMPACT_LEVELS, type ImpactLevel, type ImprovementPlan, type Window } from '../model.js';
import type { Maintenance, NoticeFields } from './model.js';

/** The content of a notice. */
export interface MaintenanceNotice extends NoticeFields {
  readonly window: Window;
  /** X-MAINTNOTE-IMPACT: of the whole; null where only objects have one. */
  readonly impact: ImpactLevel | null;
  /** X-MAINTNOTE-OBJECT-ID with its own impact: circuits of the carrier. Empty means not stated. */
  readonly objects: readonly NoticedObject[];
  readonly summary: string | null;
}

/** A circuit of the carrier, and how far the work affects it. */
export interface NoticedObject {
  readonly id: string;
  readonly level: ImpactLevel;
}

/** A digest of a notice, as base64url: equal notices have equal digests. */
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

/** Whether a notice is known, out of date, or new. */
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

/**
 * The maintenance after a notice.
 * @param known null before the first
 * @param onBehalfBy the member of staff who recorded it for the carrier; null for none
 */
export const applyNotice = (known: Maintenance | null, notice: MaintenanceNotice, onBehalfBy: string | null): Maintenance => ({
  onBehalfBy,
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

const isListedCircuit = ({ entity }: DeclaredImpact, ids: readonly string[]): boolean =>
  entity.type === 'Resource' && ids.includes(entity.id);

/**
 * What is declared of a maintenance by somebody else than its carrier: its circuits stay, and their levels do not sink.
 * @param declared the entities as declared
 */
export const keepAnnounced = (
  { impact, maintenance }: Pick<ImprovementPlan, 'impact' | 'maintenance'>,
  declared: readonly DeclaredImpact[],
): readonly DeclaredImpact[] => {
  const circuits = (impact === null ? [] : declaredImpact(impact)).filter((one) => isListedCircuit(one, maintenance?.objects ?? []));
  const levels = new Map(circuits.map(({ entity, level }) => [entityKey(entity), level]));
  const known = new Set(declared.map(({ entity }) => entityKey(entity)));
  return [
    ...declared.map((one) => ({ ...one, level: worse(one.level, levels.get(entityKey(one.entity)) ?? one.level) })),
    ...circuits.filter(({ entity }) => !known.has(entityKey(entity))),
  ];
};

const worse = (one: ImpactLevel, other: ImpactLevel): ImpactLevel =>
  IMPACT_LEVELS.indexOf(one) < IMPACT_LEVELS.indexOf(other) ? other : one;

/**
 * The impact of a maintenance after a notice: its circuits, and everything declared since. The redundancy of a known circuit is kept.
 */
export const impactAfterNotice = (
  { impact, maintenance }: Pick<ImprovementPlan, 'impact' | 'maintenance'>,
  { objects }: MaintenanceNotice,
): readonly DeclaredImpact[] => {
  const before = impact === null ? [] : declaredImpact(impact);
  if (objects.length === 0) return before;
  const levels = new Map(objects.map(({ id, level }) => [id, level]));
  const dropped = (maintenance?.objects ?? []).filter((id) => !levels.has(id));
  const kept = before
    .filter((one) => !isListedCircuit(one, dropped))
    .map((one) => (isListedCircuit(one, [...levels.keys()]) ? { ...one, level: levels.get(one.entity.id) ?? one.level } : one));
  const added = [...levels].filter(([id]) => !before.some((one) => isListedCircuit(one, [id])));
  return [...kept, ...added.map(([id, level]): DeclaredImpact => ({ entity: { type: 'Resource', id }, level, redundantWith: [] }))];
};
