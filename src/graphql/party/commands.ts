/** The commands of a party. */
import type { ChosenContent } from '../../domain/party/messages.js';
import type { PartyRole } from '../../domain/party/model.js';
import type { VerificationTerms } from '../../domain/time/serviceLevelTerms.js';
import { partyBinding } from '../../store/party/index.js';
import { given } from '../codec.js';
import type { AgreeOutsourcingArrangementInput, OutsourcingRoleInput, ServiceLevelVerificationTermsInput } from '../generated/types.js';
import { mutations } from '../mutations.js';
import { periodTerms } from './periodTerms.js';
import { AROUND_THE_CLOCK, calendarChoice, targetChoice } from './arrangementInput.js';

const verification = ({ observation, ...terms }: ServiceLevelVerificationTermsInput): VerificationTerms => ({
  ...terms,
  observationMs: observation,
});

const role = (input: OutsourcingRoleInput): PartyRole => ({ validFrom: null, validTo: null, ...input });

const roles = (input: readonly OutsourcingRoleInput[] | null | undefined): { readonly roles?: readonly PartyRole[] } =>
  input == null ? {} : { roles: input.map(role) };

/** The arrangement that an input agrees on. */
export const agreedArrangement = ({
  targets,
  calendar,
  calendarId,
  verification: observations,
  reopenWindow,
  acceptancePeriod,
  availability,
  objectives,
  chronic,
  plannedWork,
  appointments,
  credits,
  ...input
}: Omit<AgreeOutsourcingArrangementInput, 'clientMutationId' | 'id' | 'expectedVersion'>): ChosenContent => ({
  calendar: AROUND_THE_CLOCK,
  ...calendarChoice({ calendar, calendarId }),
  validTo: null,
  ...given(input),
  targets: targets.map(targetChoice),
  verification: observations.map(verification),
  reopenWindowMs: reopenWindow,
  acceptancePeriodMs: acceptancePeriod,
  ...periodTerms({ availability, objectives, chronic, plannedWork, appointments, credits }),
});

export const partyMutations = mutations(partyBinding, {
  registerParty: ({ roles: inputs, ...input }) => ({ ...given(input), ...roles(inputs) }),
  updateParty: ({ roles: inputs, ...input }) => ({ ...given(input, 'tradingName', 'description'), ...roles(inputs) }),
  agreeOutsourcingArrangement: (input) => agreedArrangement(input),
  amendOutsourcingArrangement: ({
    targets,
    calendar,
    calendarId,
    verification: observations,
    reopenWindow,
    acceptancePeriod,
    availability,
    objectives,
    chronic,
    plannedWork,
    appointments,
    credits,
    ...input
  }) => ({
    ...given(input, 'validTo'),
    ...calendarChoice({ calendar, calendarId }),
    ...given({
      targets: targets?.map(targetChoice),
      verification: observations?.map(verification),
      reopenWindowMs: reopenWindow,
      acceptancePeriodMs: acceptancePeriod,
    }),
    ...periodTerms({ availability, objectives, chronic, plannedWork, appointments, credits }),
  }),
});
