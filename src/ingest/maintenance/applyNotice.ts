/** Applies a notice to the plan of its maintenance, found or created, in one transaction. Idempotent. */
import { decide, permissionRefusal } from '../../domain/kernel/decider.js';
import type { MaintenanceNotice } from '../../domain/plan/maintenance/maintenance.js';
import { staleNoticeRefusal } from '../../domain/plan/maintenance/maintenanceRules.js';
import { syntheticSteps } from '../../domain/plan/maintenance/maintenanceSteps.js';
import type { ImprovementPlan } from '../../domain/plan/model.js';
import { plan } from '../../domain/plan/index.js';
import type { PlanCommand } from '../../domain/plan/messages.js';
import type { Principal } from '../../domain/kernel/principal.js';
import { notFound, type Refusal, refuse } from '../../domain/kernel/refusal.js';
import { executeOnPlan } from '../../store/plan/index.js';
import type { CommandOutcome } from '../../store/transactions/commandRequest.js';
import { withExternalIdentifier } from '../../store/externalIdentifiers.js';
import { parties } from '../../store/party/collection.js';
import { plans } from '../../store/plan/collection.js';
import { readMany } from '../../store/reading/read.js';
import { scope } from '../../store/scope.js';
import type { Store } from '../../store/store.js';

/** The scheme of external identifiers for carriers' names in notices. */
export const CARRIER_SCHEME = 'MAINTNOTE';

export interface NoticeContext {
  readonly store: Store;
  readonly principal: Principal;
  readonly now: () => Date;
  /** Whether events get the notice's timestamp, instead of the time of the import. */
  readonly useStampTime: boolean;
  /** In-memory plans of a dry run, by key; absent when storing. */
  readonly dryRunPlans?: Map<string, ImprovementPlan>;
}

/** How to find the party of a notice when its carrier's name is not enough. */
export interface CarrierMapping {
  /** The party of all notices. */
  readonly partyId?: string | null | undefined;
  /** From a carrier's name to an external identifier of its party. */
  readonly identifierByCarrier?: ReadonlyMap<string, string>;
}

/** The outcome of a notice. */
export type NoticeOutcome =
  | { readonly kind: 'CREATED' | 'UPDATED'; readonly plan: ImprovementPlan; readonly synthetic: number }
  | { readonly kind: 'UNCHANGED'; readonly plan: ImprovementPlan }
  | { readonly kind: 'OUT_OF_DATE' | 'REFUSED'; readonly refusal: Refusal };

/** Attempts after lost races. */
const MAX_ATTEMPTS = 100;

/**
 * Applies one notice.
 * @returns REFUSED also for a carrier without a party
 */
export const applyNotice = async (
  context: NoticeContext,
  notice: MaintenanceNotice,
  carriers: CarrierMapping,
  { clientMutationId }: { readonly clientMutationId?: string | null | undefined } = {},
): Promise<NoticeOutcome> => {
  const { may } = plan.lifecycle.ImportMaintenanceNotice;
  if (!context.principal.permissions.has(may)) return { kind: 'REFUSED', refusal: permissionRefusal(may, context.principal) };
  const partyId = await findParty(context, notice, carriers);
  if (typeof partyId !== 'string') return { kind: 'REFUSED', refusal: partyId };
  const command: Command = { type: 'ImportMaintenanceNotice', partyId, notice };
  for (let attempts = 0; attempts < MAX_ATTEMPTS; attempts += 1) {
    const outcome = await attempt(context, command, clientMutationId ?? null);
    if (outcome !== 'RACED') return outcome;
  }
  throw new Error(
    `Maintenance ${notice.maintenanceId}: others changed the plan during each of ${String(MAX_ATTEMPTS)} attempts; import the notice again`,
  );
};

type Command = Extract<PlanCommand, { readonly type: 'ImportMaintenanceNotice' }>;

const attempt = async (context: NoticeContext, command: Command, clientMutationId: string | null): Promise<NoticeOutcome | 'RACED'> => {
  const known = await findPlan(context, command);
  const old = known === null ? null : staleNoticeRefusal(known, command.notice);
  if (known !== null && old !== null)
    return old.rule === 'NOTICE_KNOWN' ? { kind: 'UNCHANGED', plan: known } : { kind: 'OUT_OF_DATE', refusal: old };
  const outcome = await executeCommand(context, command, known, clientMutationId);
  if (outcome.kind !== 'Accepted') return lostRace(outcome) ? 'RACED' : { kind: 'REFUSED', refusal: outcome };
  const synthetic = syntheticSteps(outcome.state) - (known === null ? 0 : syntheticSteps(known));
  return { kind: known === null ? 'CREATED' : 'UPDATED', plan: outcome.state, synthetic };
};

const lostRace = (refusal: Refusal): boolean =>
  refusal.kind === 'VersionConflict' || (refusal.kind === 'RuleBroken' && refusal.rule === 'MAINTENANCE_TAKEN');

const maintenanceKey = ({ partyId, notice }: Command): string =>
  JSON.stringify([partyId, notice.account, notice.maintenanceId, notice.part]);

const findPlan = async ({ store, principal, dryRunPlans }: NoticeContext, command: Command): Promise<ImprovementPlan | null> => {
  const { account, maintenanceId, part } = command.notice;
  const key = { 'maintenance.maintenanceId': maintenanceId, 'maintenance.account': account, 'maintenance.part': part };
  const filter = scope(principal, plans, { partyId: command.partyId, ...key });
  return dryRunPlans?.get(maintenanceKey(command)) ?? (await readMany(store, filter, { limit: 1 }))[0] ?? null;
};

const executeCommand = async (
  { store, principal, now, useStampTime, dryRunPlans }: NoticeContext,
  command: Command,
  known: ImprovementPlan | null,
  clientMutationId: string | null,
): Promise<CommandOutcome<ImprovementPlan>> => {
  const received = now();
  const { stamp } = command.notice;
  const at = useStampTime && stamp !== null && stamp < received ? stamp : received;
  if (dryRunPlans !== undefined) {
    const facts = { issue: null, options: [], template: null, earlierPlans: 0, conflicts: [], ownerships: [], refusals: [] };
    const outcome = decide(plan, command as PlanCommand, known, { actor: principal, id: maintenanceKey(command), now: at, facts });
    if (outcome.kind === 'Accepted') dryRunPlans.set(maintenanceKey(command), outcome.state);
    return outcome;
  }
  const knownPlan = known === null ? {} : { id: known._id, expectedVersion: known.version };
  return executeOnPlan(store, principal, { commands: [command], instants: [at], now: received, clientMutationId, ...knownPlan });
};

const findParty = async (context: NoticeContext, { carrier }: MaintenanceNotice, carriers: CarrierMapping): Promise<string | Refusal> => {
  const { principal } = context;
  const partyId = carriers.partyId ?? principal.partyId;
  if (partyId != null) return (await openPartyIds(context, { _id: partyId }))[0] ?? notFound('Party', partyId);
  if (carrier === null) return refuse('CARRIER_UNKNOWN', 'no carrier is given: say which party sent the notice');
  const value = carriers.identifierByCarrier?.get(carrier);
  const found = await openPartyIds(
    context,
    withExternalIdentifier(value === undefined ? { scheme: CARRIER_SCHEME, value: carrier } : { value }),
  );
  const [one, another] = found;
  if (one === undefined)
    return refuse(
      'CARRIER_UNKNOWN',
      value === undefined
        ? `no party is mapped to the carrier ${JSON.stringify(carrier)}: give the party, or register it with the external identifier ${CARRIER_SCHEME}`
        : `no party has the external identifier ${JSON.stringify(value)}`,
    );
  return another === undefined ? one : refuse('CARRIER_AMBIGUOUS', `several parties have the external identifier ${JSON.stringify(value)}`);
};

const openPartyIds = async ({ store, principal }: NoticeContext, filter: object): Promise<readonly string[]> => {
  const scoped = scope(principal, parties, { ...filter, status: { $ne: 'CLOSED' } });
  return (await readMany(store, scoped, { limit: 2, projection: { _id: 1 } })).map(({ _id }) => _id);
};
