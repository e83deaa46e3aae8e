/** A notice → the plan of its maintenance: found or created, in one transaction. A notice that is taken twice changes nothing. */
import { decide, lacking } from '../../domain/kernel/decider.js';
import type { MaintenanceNotice } from '../../domain/plan/maintenance.js';
import { notNews, syntheticSteps } from '../../domain/plan/maintenanceRules.js';
import type { ImprovementPlan } from '../../domain/plan/model.js';
import { plan } from '../../domain/plan/index.js';
import type { PlanCommand } from '../../domain/plan/messages.js';
import type { Principal } from '../../domain/kernel/principal.js';
import { notFound, type Refusal, refuse } from '../../domain/kernel/refusal.js';
import { executeOnPlan } from '../../store/plan/index.js';
import type { Outcome } from '../../store/execute.js';
import { withExternalIdentifier } from '../../store/externalIdentifiers.js';
import { parties } from '../../store/party/collection.js';
import { plans } from '../../store/plan/collection.js';
import { readMany } from '../../store/read.js';
import { scope } from '../../store/scope.js';
import type { Store } from '../../store/store.js';

/** How the party's external identifiers name what a carrier calls itself in its notices. */
export const CARRIER_SCHEME = 'MAINTNOTE';

export interface NoticeKeeper {
  readonly store: Store;
  readonly principal: Principal;
  readonly now: () => Date;
  /** Whether a notice happens when its carrier stamped it; else when it is taken. */
  readonly atStamp: boolean;
  /** Plans that are carried out in memory only, by key; absent when they are to be stored. */
  readonly dry?: Map<string, ImprovementPlan>;
}

/** Whose notices they are, where their carrier's name does not tell. */
export interface Carriers {
  /** The party whose notices all of them are. */
  readonly partyId?: string | null | undefined;
  /** From a carrier's name to an external identifier of its party. */
  readonly named?: ReadonlyMap<string, string>;
}

/** What became of a notice. */
export type KeptNotice =
  | { readonly kind: 'CREATED' | 'UPDATED'; readonly plan: ImprovementPlan; readonly synthetic: number }
  | { readonly kind: 'UNCHANGED'; readonly plan: ImprovementPlan }
  | { readonly kind: 'OUT_OF_DATE' | 'REFUSED'; readonly refusal: Refusal };

/** How often a maintenance is looked at anew because somebody else was faster. */
const MOST_RACES = 100;

/**
 * Takes one notice.
 * @param owner subject of the token that answers for circuits named for the first time
 * @returns REFUSED also for a carrier that no party stands for
 */
export const keepNotice = async (
  keeper: NoticeKeeper,
  notice: MaintenanceNotice,
  carriers: Carriers,
  { owner, clientMutationId }: { readonly owner?: string | null | undefined; readonly clientMutationId?: string | null | undefined } = {},
): Promise<KeptNotice> => {
  const { may } = plan.lifecycle.ImportMaintenanceNotice;
  if (!keeper.principal.permissions.has(may)) return { kind: 'REFUSED', refusal: lacking(may, keeper.principal) };
  const partyId = await partyOf(keeper, notice, carriers);
  if (typeof partyId !== 'string') return { kind: 'REFUSED', refusal: partyId };
  const command: Command = { type: 'ImportMaintenanceNotice', partyId, owner: owner ?? null, notice };
  for (let race = 0; race < MOST_RACES; race += 1) {
    const kept = await attempt(keeper, command, clientMutationId ?? null);
    if (kept !== 'RACED') return kept;
  }
  throw new Error(`Maintenance ${notice.maintenanceId}: ${String(MOST_RACES)} times somebody else was faster`);
};

type Command = Extract<PlanCommand, { readonly type: 'ImportMaintenanceNotice' }>;

const attempt = async (keeper: NoticeKeeper, command: Command, clientMutationId: string | null): Promise<KeptNotice | 'RACED'> => {
  const known = await find(keeper, command);
  const old = known === null ? null : notNews(known, command.notice);
  if (known !== null && old !== null)
    return old.rule === 'NOTICE_KNOWN' ? { kind: 'UNCHANGED', plan: known } : { kind: 'OUT_OF_DATE', refusal: old };
  const outcome = await carryOut(keeper, command, known, clientMutationId);
  if (outcome.kind !== 'Accepted') return raced(outcome) ? 'RACED' : { kind: 'REFUSED', refusal: outcome };
  const synthetic = syntheticSteps(outcome.state) - (known === null ? 0 : syntheticSteps(known));
  return { kind: known === null ? 'CREATED' : 'UPDATED', plan: outcome.state, synthetic };
};

const raced = (refusal: Refusal): boolean =>
  refusal.kind === 'VersionConflict' || (refusal.kind === 'RuleBroken' && refusal.rule === 'MAINTENANCE_TAKEN');

const keyOf = ({ partyId, notice }: Command): string => JSON.stringify([partyId, notice.account, notice.maintenanceId, notice.part]);

const find = async ({ store, principal, dry }: NoticeKeeper, command: Command): Promise<ImprovementPlan | null> => {
  const { account, maintenanceId, part } = command.notice;
  const key = { 'maintenance.maintenanceId': maintenanceId, 'maintenance.account': account, 'maintenance.part': part };
  const filter = scope(principal, plans, { partyId: command.partyId, ...key });
  return dry?.get(keyOf(command)) ?? (await readMany(store, filter, { limit: 1 }))[0] ?? null;
};

const carryOut = async (
  { store, principal, now, atStamp, dry }: NoticeKeeper,
  command: Command,
  known: ImprovementPlan | null,
  clientMutationId: string | null,
): Promise<Outcome<ImprovementPlan>> => {
  const received = now();
  const { stamp } = command.notice;
  const at = atStamp && stamp !== null && stamp < received ? stamp : received;
  if (dry !== undefined) {
    const facts = { issue: null, options: [], earlierPlans: 0, conflicts: [] };
    const outcome = decide(plan, command as PlanCommand, known, { actor: principal, id: keyOf(command), now: at, facts });
    if (outcome.kind === 'Accepted') dry.set(keyOf(command), outcome.state);
    return outcome;
  }
  const standingPlan = known === null ? {} : { id: known._id, expectedVersion: known.version };
  return executeOnPlan(store, principal, { commands: [command], instants: [at], now: received, clientMutationId, ...standingPlan });
};

const partyOf = async (keeper: NoticeKeeper, { carrier }: MaintenanceNotice, carriers: Carriers): Promise<string | Refusal> => {
  const { principal } = keeper;
  const partyId = carriers.partyId ?? principal.partyId;
  if (partyId != null) return (await openParty(keeper, { _id: partyId }))[0] ?? notFound('Party', partyId);
  if (carrier === null) return refuse('CARRIER_UNKNOWN', 'names no carrier: say whose notice it is');
  const value = carriers.named?.get(carrier);
  const found = await openParty(
    keeper,
    withExternalIdentifier(value === undefined ? { scheme: CARRIER_SCHEME, value: carrier } : { value }),
  );
  const [one, another] = found;
  if (one === undefined)
    return refuse(
      'CARRIER_UNKNOWN',
      value === undefined
        ? `no party stands for the carrier ${JSON.stringify(carrier)}: say which, or give one the external identifier ${CARRIER_SCHEME}`
        : `no party has the external identifier ${JSON.stringify(value)}`,
    );
  return another === undefined ? one : refuse('CARRIER_AMBIGUOUS', `several parties have the external identifier ${JSON.stringify(value)}`);
};

const openParty = async ({ store, principal }: NoticeKeeper, filter: object): Promise<readonly string[]> => {
  const scoped = scope(principal, parties, { ...filter, status: { $ne: 'CLOSED' } });
  return (await readMany(store, scoped, { limit: 2, projection: { _id: 1 } })).map(({ _id }) => _id);
};
