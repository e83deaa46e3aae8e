/** The notes of an issue, read from its log. */
import type { IssueEvent } from '../../domain/issue/messages.js';
import type { MessageOf } from '../../domain/kernel/decider.js';
import type { PerformanceIssue } from '../../domain/issue/model.js';
import type { GraphQLContext } from '../context.js';
import { type HistoryArguments, historyOf } from '../history.js';
import type { EventConnection } from '../mappers.js';

/** What was noted. @param data of a note's event */
export const noteOf = (data: object): Omit<MessageOf<IssueEvent, 'NoteAdded'>, 'type'> => data as MessageOf<IssueEvent, 'NoteAdded'>;

/** Notes that an issue had at its version, oldest first: a subscriber reads it as of an event. */
export const notesOf = async (
  context: GraphQLContext,
  { _id, version: upTo }: Pick<PerformanceIssue, '_id' | 'version'>,
  args: HistoryArguments,
): Promise<EventConnection> => {
  const added = await historyOf(context, _id, args, 'NoteAdded');
  return { ...added, page: { ...added.page, rows: added.page.rows.filter(({ version }) => version <= upTo) } };
};
