/** The commands of a party. */
import type { PartyRole } from '../../domain/party/model.js';
import { partyBinding } from '../../store/party/index.js';
import { given, plain } from '../codec.js';
import type { PartyRoleInput } from '../generated/types.js';
import { mutations } from '../mutations.js';
import { AROUND_THE_CLOCK, calendarChoice, targetChoice } from './arrangementInput.js';

const role = (input: PartyRoleInput): PartyRole => ({ validFrom: null, validTo: null, ...input });

const roles = (input: readonly PartyRoleInput[] | null | undefined): { readonly roles?: readonly PartyRole[] } =>
  input == null ? {} : { roles: input.map(role) };

export const partyMutations = mutations(partyBinding, {
  registerParty: ({ roles: inputs, ...input }) => ({ ...given(input), ...roles(inputs) }),
  validateParty: plain,
  closeParty: plain,
  updateParty: ({ roles: inputs, ...input }) => ({ ...given(input, 'tradingName', 'description'), ...roles(inputs) }),
  agreeArrangement: ({ targets, calendar, calendarId, reopenWindow, acceptancePeriod, ...input }) => ({
    calendar: AROUND_THE_CLOCK,
    ...calendarChoice({ calendar, calendarId }),
    validTo: null,
    ...given(input),
    targets: targets.map(targetChoice),
    reopenWindowMs: reopenWindow,
    acceptancePeriodMs: acceptancePeriod,
  }),
  amendArrangement: ({ targets, calendar, calendarId, reopenWindow, acceptancePeriod, ...input }) => ({
    ...given(input, 'validTo'),
    ...calendarChoice({ calendar, calendarId }),
    ...given({ targets: targets?.map(targetChoice), reopenWindowMs: reopenWindow, acceptancePeriodMs: acceptancePeriod }),
  }),
  endArrangement: plain,
});
