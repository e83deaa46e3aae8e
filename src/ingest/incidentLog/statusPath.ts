/** Paths through the life cycle, derived from the issue's own table. */
import type { MessageOf } from '../../domain/kernel/decider.js';
import type { IssueStatus } from '../../domain/issue/model.js';
import { issue } from '../../domain/issue/index.js';
import type { IssueCommand } from '../../domain/issue/messages.js';
import type { StopReason } from '../../domain/time/serviceLevelTerms.js';
import type { StepTexts } from './extract.js';

/** What a moving command is filled with. */
export interface MoveTexts {
  readonly texts: StepTexts;
  /** The agreed reason that stops clocks while waiting for the originator; null when they keep running. */
  readonly stopReason: StopReason | null;
  /** Whether nobody knows when it happened. */
  readonly unrecorded: boolean;
}

type CommandFactory<C extends IssueCommand = IssueCommand> = (texts: MoveTexts) => C;
type CommandFactories = { readonly [T in IssueCommand['type']]?: CommandFactory<MessageOf<IssueCommand, T>> };

/**
 * The commands of a path; their transitions come from the table. What no row of a log shows to have happened is no step of one: a log that
 * goes on after a rejection is reported, as what the parties agreed on then is not guessed.
 */
const MOVES: CommandFactories = {
  StartPerformanceIssue: ({ texts, unrecorded }) => ({
    type: 'StartPerformanceIssue',
    note: texts.note,
    ...(unrecorded && { unrecorded }),
  }),
  RejectPerformanceIssue: ({ texts }) => ({ type: 'RejectPerformanceIssue', reasonCode: 'IMPORTED', reason: texts.rejection }),
  CancelPerformanceIssue: ({ texts }) => ({ type: 'CancelPerformanceIssue', code: 'OTHER', reason: texts.cancellation }),
  RequestPerformanceIssueInformation: ({ texts, stopReason }) => ({
    type: 'RequestPerformanceIssueInformation',
    question: texts.question,
    stopReason,
  }),
  ProvidePerformanceIssueInformation: ({ texts }) => ({ type: 'ProvidePerformanceIssueInformation', answer: texts.answer }),
  HoldPerformanceIssue: ({ texts }) => ({ type: 'HoldPerformanceIssue', reason: texts.hold }),
  ResumePerformanceIssue: ({ texts }) => ({ type: 'ResumePerformanceIssue', note: texts.note }),
  ClaimPerformanceIssueResolution: ({ texts }) => ({
    type: 'ClaimPerformanceIssueResolution',
    resolution: texts.resolution,
    cause: texts.cause,
  }),
  AcceptPerformanceIssueResolution: ({ texts }) => ({ type: 'AcceptPerformanceIssueResolution', note: texts.note }),
  RejectPerformanceIssueResolution: ({ texts }) => ({ type: 'RejectPerformanceIssueResolution', reason: texts.resolutionRejected }),
  ReopenPerformanceIssue: ({ texts }) => ({ type: 'ReopenPerformanceIssue', reason: texts.reopening }),
};

/** One step through the life cycle. */
export interface StatusMove {
  readonly from: IssueStatus;
  readonly to: IssueStatus;
  readonly command: (texts: MoveTexts) => IssueCommand;
}

const moves: readonly StatusMove[] = Object.entries<CommandFactory>(MOVES).flatMap(([type, command]) => {
  const { from, to } = issue.lifecycle[type as IssueCommand['type']];
  const targets = Object.values(to).filter((status) => status !== null);
  return from.flatMap((start) => (start === null ? [] : targets.map((end): StatusMove => ({ from: start, to: end, command }))));
});

/**
 * The shortest path between two statuses: breadth-first search over the table.
 * @returns its transitions in order; null when there is no path
 */
export const statusPath = (from: IssueStatus, to: IssueStatus): readonly StatusMove[] | null => {
  const reached = new Set([from]);
  let paths: readonly (readonly StatusMove[])[] = [[]];
  while (paths.length > 0) {
    const extended = paths.flatMap((path) => {
      const end = path.at(-1)?.to ?? from;
      return moves.filter((move) => move.from === end && !reached.has(move.to)).map((move) => [...path, move]);
    });
    const found = extended.find((path) => path.at(-1)?.to === to);
    if (found !== undefined) return found;
    for (const path of extended) reached.add(path.at(-1)?.to ?? from);
    paths = extended;
  }
  return null;
};

/** The texts of a synthetic step, which mark it in the event log; how a case was resolved and why, its row says. */
export const syntheticTexts = (from: IssueStatus, to: IssueStatus, { resolution, cause }: StepTexts): StepTexts => {
  const text = `synthetic: the log goes from ${from} to ${to} without this step`;
  return {
    note: text,
    question: text,
    answer: text,
    hold: text,
    resolution: `${text}. ${resolution}`,
    cause,
    resolutionRejected: text,
    reopening: text,
    rejection: text,
    cancellation: text,
    handOver: text,
    severity: text,
  };
};
