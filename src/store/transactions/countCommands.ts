/** How commands end, as a metric. */
import type { Message } from '../../domain/kernel/decider.js';
import { type Refusal, refusalCode } from '../../domain/kernel/refusal.js';
import { count } from '../../telemetry/recording.js';
import type { CommandOutcome, CommandRequest } from './commandRequest.js';

const outcomeCode = (outcome: { readonly kind: 'Accepted' } | Refusal): string =>
  outcome.kind === 'Accepted' ? 'ACCEPTED' : refusalCode(outcome);

/** Counts the commands of a request by their outcome. */
export const countOutcome = (
  aggregate: string,
  { commands }: CommandRequest<Message>,
  outcome: CommandOutcome<unknown> | 'FAULT',
): void => {
  const code = outcome === 'FAULT' ? outcome : outcomeCode(outcome);
  for (const { type } of commands) count('party_performance_commands_total', { aggregate, command: type, outcome: code });
};

/** Counts the commands of a request by their outcome, which is passed on. */
export const counted = async <S>(
  aggregate: string,
  request: CommandRequest<Message>,
  work: Promise<CommandOutcome<S>>,
): Promise<CommandOutcome<S>> => {
  try {
    const outcome = await work;
    countOutcome(aggregate, request, outcome);
    return outcome;
  } catch (error) {
    countOutcome(aggregate, request, 'FAULT');
    throw error;
  }
};
