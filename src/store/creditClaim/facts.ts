/** Facts of credit claims: what the claimed credit comes to. */
import { agreementReport } from '../../domain/agreement/report.js';
import type { CreditClaimCommand, CreditClaimFacts } from '../../domain/creditClaim/messages.js';
import type { CreditClaim, CreditKey } from '../../domain/creditClaim/model.js';
import type { Principal } from '../../domain/kernel/principal.js';
import type { Period } from '../../domain/measures/measures.js';
import { monthNamed, monthOf } from '../../domain/time/period.js';
import { termsAt } from '../../domain/party/arrangements.js';
import { readAgreement } from '../party/agreement.js';
import { parties } from '../party/collection.js';
import { readMany, readOne } from '../reading/read.js';
import { RULES_PRINCIPAL } from '../rulesPrincipal.js';
import { scope } from '../scope.js';
import type { Store } from '../store.js';
import { creditClaims } from './collection.js';

const NOTHING: CreditClaimFacts = { computed: null, existing: null };

export const creditClaimFacts = async (
  store: Store,
  _: Principal,
  command: CreditClaimCommand,
  id: string,
  claim: CreditClaim | null,
  now: Date,
): Promise<CreditClaimFacts> => {
  if (command.type !== 'ClaimServiceCredit')
    return command.type === 'RecomputeCreditClaim' && claim !== null ? compute(store, claim, claim.claimedAt, now) : NOTHING;
  if (monthNamed(command.month) === null) return NOTHING;
  const { partyId, arrangementId, code, month } = command;
  const same = scope(RULES_PRINCIPAL, creditClaims, { partyId, arrangementId, code, month });
  const [existing] = await readMany(store, same, { projection: { month: 1 }, limit: 1 });
  return { ...(await compute(store, command, now, now)), existing: existing === undefined || existing._id === id ? null : existing._id };
};

/** What a credit comes to by the terms that held when its month began, as known now. @param claimedAt when it was claimed: that decides whether it came in time */
const compute = async (
  store: Store,
  { partyId, arrangementId, code, month }: CreditKey,
  claimedAt: Date,
  now: Date,
): Promise<CreditClaimFacts> => {
  const party = await readOne(store, scope(RULES_PRINCIPAL, parties, { _id: partyId }));
  const zone = party?.arrangements.find(({ id }) => id === arrangementId)?.calendar.timeZone;
  if (party === null || zone === undefined) return NOTHING;
  const terms = termsAt(party, arrangementId, monthOf(month, zone).from);
  if (terms?.credits?.some((one) => one.code === code) !== true) return NOTHING;
  const period: Period = monthOf(month, terms.calendar.timeZone);
  const record = await readAgreement(store, party, terms, period);
  const { credits } = agreementReport(terms, record, { partyId, id: arrangementId }, period, now, claimedAt);
  const credit = credits.find((one) => one.code === code);
  if (credit === undefined) return NOTHING;
  return { computed: { credit, arrangementVersion: terms.version, inputs: record.inputs, period }, existing: null };
};
