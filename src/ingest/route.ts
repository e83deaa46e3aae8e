/** Ways through the life cycle, read off the issue's own table: there is no second copy of what is legal. */
import type { MessageOf } from '../domain/decider.js';
import { type IssueStatus, issue } from '../domain/issue.js';
import type { IssueCommand } from '../domain/issueMessages.js';
import type { StopReason } from '../domain/terms.js';
import type { Texts } from './extract.js';

/** What a moving command is filled with. */
export interface Filling {
  readonly texts: Texts;
  /** The agreed reason for which clocks stand while the originator is asked; null when they run on. */
  readonly stopReason: StopReason | null;
}

type Makers = { readonly [T in IssueCommand['type']]?: (filling: Filling) => MessageOf<IssueCommand, T> };

/** The commands with which a log's status moves. Where one of them may go from and to is the table's business. */
const MOVES = {
  StartPerformanceIssue: ({ texts }) => ({ type: 'StartPerformanceIssue', note: texts.note }),
  RejectPerformanceIssue: ({ texts }) => ({ type: 'RejectPerformanceIssue', reasonCode: 'IMPORTED', reason: texts.rejection }),
  CancelPerformanceIssue: ({ texts }) => ({ type: 'CancelPerformanceIssue', reason: texts.cancellation }),
  RequestInformation: ({ texts, stopReason }) => ({ type: 'RequestInformation', question: texts.question, stopReason }),
  ProvideInformation: ({ texts }) => ({ type: 'ProvideInformation', answer: texts.answer }),
  HoldPerformanceIssue: ({ texts }) => ({ type: 'HoldPerformanceIssue', reason: texts.hold }),
  ResumePerformanceIssue: ({ texts }) => ({ type: 'ResumePerformanceIssue', note: texts.note }),
  ClaimResolution: ({ texts }) => ({ type: 'ClaimResolution', resolution: texts.resolution, cause: texts.cause }),
  AcceptResolution: ({ texts }) => ({ type: 'AcceptResolution', note: texts.note }),
  RejectResolution: ({ texts }) => ({ type: 'RejectResolution', reason: texts.resolutionRejected }),
  ReopenPerformanceIssue: ({ texts }) => ({ type: 'ReopenPerformanceIssue', reason: texts.reopening }),
} as const satisfies Makers;

/** One step through the life cycle. */
export interface Move {
  readonly from: IssueStatus;
  readonly to: IssueStatus;
  readonly command: (filling: Filling) => IssueCommand;
}

const moves: readonly Move[] = (Object.keys(MOVES) as (keyof typeof MOVES)[]).flatMap((type) => {
  const { from, to } = issue.lifecycle[type];
  const targets = Object.values(to).filter((status) => status !== null);
  return from.flatMap((start) => (start === null ? [] : targets.map((end): Move => ({ from: start, to: end, command: MOVES[type] }))));
});

/**
 * The shortest way from one status to another: breadth first over the table.
 * @returns its moves in order, one when the table has the move itself; null when there is no way
 */
export const route = (from: IssueStatus, to: IssueStatus): readonly Move[] | null => {
  const reached = new Set([from]);
  let ways: readonly (readonly Move[])[] = [[]];
  while (ways.length > 0) {
    const longer = ways.flatMap((way) => {
      const end = way.at(-1)?.to ?? from;
      return moves.filter((move) => move.from === end && !reached.has(move.to)).map((move) => [...way, move]);
    });
    const found = longer.find((way) => way.at(-1)?.to === to);
    if (found !== undefined) return found;
    for (const way of longer) reached.add(way.at(-1)?.to ?? from);
    ways = longer;
  }
  return null;
};

/** What a synthetic step says for itself wherever a text is asked for; it is how the log of events shows that nobody took it. */
export const syntheticTexts = (from: IssueStatus, to: IssueStatus): Texts => {
  const text = `synthetic: the log goes from ${from} to ${to} without this step`;
  return {
    note: text,
    question: text,
    answer: text,
    hold: text,
    resolution: text,
    cause: null,
    resolutionRejected: text,
    reopening: text,
    rejection: text,
    cancellation: text,
    handOver: text,
    severity: text,
  };
};
