/** The commands of a party. */
import type { PartyRole } from '../../domain/party/model.js';
import type { VerificationTerms } from '../../domain/time/serviceLevelTerms.js';
import { partyBinding } from '../../store/party/index.js';
import { given } from '../codec.js';
import type { PartyRoleInput, VerificationTermsInput } from '../generated/types.js';
import { mutations } from '../mutations.js';
import { AROUND_THE_CLOCK, calendarChoice, targetChoice } from './arrangementInput.js';

const verification = ({ observation, ...terms }: VerificationTermsInput): VerificationTerms => ({ ...terms, observationMs: observation });

const role = (input: PartyRoleInput): PartyRole => ({ validFrom: null, validTo: null, ...input });

const roles = (input: readonly PartyRoleInput[] | null | undefined): { readonly roles?: readonly PartyRole[] } =>
  input == null ? {} : { roles: input.map(role) };

export const partyMutations = mutations(partyBinding, {
  registerParty: ({ roles: inputs, ...input }) => ({ ...given(input), ...roles(inputs) }),
  updateParty: ({ roles: inputs, ...input }) => ({ ...given(input, 'tradingName', 'description'), ...roles(inputs) }),
  agreeArrangement: ({ targets, calendar, calendarId, verification: observations, reopenWindow, acceptancePeriod, ...input }) => ({
    calendar: AROUND_THE_CLOCK,
    ...calendarChoice({ calendar, calendarId }),
    validTo: null,
    ...given(input),
    targets: targets.map(targetChoice),
    verification: observations.map(verification),
    reopenWindowMs: reopenWindow,
    acceptancePeriodMs: acceptancePeriod,
  }),
  amendArrangement: ({ targets, calendar, calendarId, verification: observations, reopenWindow, acceptancePeriod, ...input }) => ({
    ...given(input, 'validTo'),
    ...calendarChoice({ calendar, calendarId }),
    ...given({
      targets: targets?.map(targetChoice),
      verification: observations?.map(verification),
      reopenWindowMs: reopenWindow,
      acceptancePeriodMs: acceptancePeriod,
    }),
  }),
});
