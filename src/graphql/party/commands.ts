/** The commands of a party. */
import type { PartyRole } from '../../domain/party/model.js';
import type { Calendar, ServiceLevelTarget } from '../../domain/time/serviceLevelTerms.js';
import { partyBinding } from '../../store/party/index.js';
import { given, plain } from '../codec.js';
import type { PartyRoleInput, ServiceLevelTargetInput } from '../generated/types.js';
import { mutations } from '../mutations.js';

const AROUND_THE_CLOCK: Calendar = { timeZone: 'UTC', hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }], holidays: [] };

/** Neither or both of `duration` and `workingDays` make a target that the rules refuse, with its path. */
const target = ({ duration, workingDays, cutOff, ...promise }: ServiceLevelTargetInput): ServiceLevelTarget => ({
  ...promise,
  target:
    (duration == null) === (workingDays == null)
      ? { kind: 'DURATION', durationMs: 0 }
      : workingDays == null
        ? { kind: 'DURATION', durationMs: duration ?? 0 }
        : { kind: 'END_OF_WORKING_DAY', days: workingDays, cutOff: cutOff ?? '24:00' },
});

const role = (input: PartyRoleInput): PartyRole => ({ validFrom: null, validTo: null, ...input });

const roles = (input: readonly PartyRoleInput[] | null | undefined): { readonly roles?: readonly PartyRole[] } =>
  input == null ? {} : { roles: input.map(role) };

export const partyMutations = mutations(partyBinding, {
  registerParty: ({ roles: inputs, ...input }) => ({ ...given(input), ...roles(inputs) }),
  validateParty: plain,
  closeParty: plain,
  updateParty: ({ roles: inputs, ...input }) => ({ ...given(input, 'tradingName', 'description'), ...roles(inputs) }),
  agreeArrangement: ({ targets, reopenWindow, acceptancePeriod, ...input }) => ({
    calendar: AROUND_THE_CLOCK,
    validTo: null,
    ...given(input),
    targets: targets.map(target),
    reopenWindowMs: reopenWindow,
    acceptancePeriodMs: acceptancePeriod,
  }),
  amendArrangement: ({ targets, reopenWindow, acceptancePeriod, ...input }) => ({
    ...given(input, 'validTo'),
    ...given({ targets: targets?.map(target), reopenWindowMs: reopenWindow, acceptancePeriodMs: acceptancePeriod }),
  }),
  endArrangement: plain,
});
