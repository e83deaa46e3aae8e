/** What agreements come to in the demonstration: a carrier's planned work on record, and the credits of the month before, claimed. */
import type { MaintenanceNotice } from '../domain/plan/maintenance/maintenance.js';
import { partyUser, system } from '../domain/kernel/principal.js';
import { previousMonth } from '../domain/time/period.js';
import { executeOnCreditClaim } from '../store/creditClaim/index.js';
import { parties } from '../store/party/collection.js';
import { executeOnPlan } from '../store/plan/index.js';
import { readMany } from '../store/reading/read.js';
import { scope } from '../store/scope.js';
import type { Store } from '../store/store.js';
import { commandSender, DAY_MS, HOUR_MS, OPERATOR, SERVICE_OWNER } from './improvementCast.js';
import { FIRST_PARTY } from './parties.js';

/** Announced twelve days before, consented to by the owner, and done in an hour less than its window. */
export const seedPlannedWork = async (store: Store, present: Date, idOf: (key: string) => string): Promise<void> => {
  const act = commandSender(executeOnPlan, store, 'planned-work');
  const carrier = partyUser(`demo-${FIRST_PARTY}`, idOf(FIRST_PARTY));
  const start = new Date(present.getTime() - 3 * DAY_MS);
  const at = (hours: number): Date => new Date(start.getTime() + hours * HOUR_MS);
  const notice = (sequence: number, status: MaintenanceNotice['status'], sent: Date): MaintenanceNotice => ({
    carrier: 'Northern Fibre (demo)',
    account: null,
    maintenanceId: 'DEMO-M-1',
    part: 1,
    sequence,
    stamp: sent,
    status,
    window: { start, end: at(4) },
    impact: 'OUTAGE',
    objects: [{ id: 'demo-ring-north-02', level: 'OUTAGE' }],
    summary: 'A card of the ring is replaced',
  });
  const send = (sequence: number, status: MaintenanceNotice['status'], sent: Date, id?: string) =>
    act(carrier, sent, { type: 'ImportMaintenanceNotice', partyId: carrier.partyId ?? '', notice: notice(sequence, status, sent) }, id);
  const { _id, consent } = await send(1, 'CONFIRMED', at(-12 * 24));
  const consentHash = consent?.hash ?? '';
  await act(
    SERVICE_OWNER,
    at(-11 * 24),
    { type: 'DecideImprovementPlanAuthorization', granted: true, consentHash, reason: 'By night' },
    _id,
  );
  await send(2, 'IN_PROCESS', at(0), _id);
  await send(3, 'COMPLETED', at(3), _id);
};

/** Claims what each agreement credits for the month before; where that is nothing, there is no claim. */
export const seedCreditClaims = async (store: Store, present: Date): Promise<void> => {
  const month = previousMonth(present).from.toISOString().slice(0, 7);
  const agreed = scope(system('demonstration'), parties, { 'arrangements.credits.code': { $exists: true } });
  for (const { _id: partyId, arrangements } of await readMany(store, agreed))
    for (const { id: arrangementId, credits = [] } of arrangements)
      for (const { code } of credits)
        await executeOnCreditClaim(store, OPERATOR, {
          commands: [{ type: 'ClaimServiceCredit', partyId, arrangementId, code, month }],
          now: present,
        });
};
