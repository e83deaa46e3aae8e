/** The notes of an issue, read from its log. */
import type { IssueEvent } from '../../domain/issue/messages.js';
import type { MessageOf, RecordedEvent } from '../../domain/kernel/decider.js';
import type { PerformanceIssue } from '../../domain/issue/model.js';
import type { GraphQLContext } from '../context.js';
import type { PerformanceIssueNote } from '../generated/types.js';
import { type HistoryArguments, historyOf } from '../history.js';

type NoteAdded = RecordedEvent<MessageOf<IssueEvent, 'NoteAdded'>>;

/** Notes that an issue had at its version, oldest first: a subscriber reads it as of an event. */
export const notesOf = async (
  context: GraphQLContext,
  { _id, version: upTo }: Pick<PerformanceIssue, '_id' | 'version'>,
  args: HistoryArguments,
): Promise<readonly PerformanceIssueNote[]> => {
  const added = (await historyOf(context, _id, args, 'NoteAdded')) as readonly NoteAdded[];
  return added
    .filter(({ version }) => version <= upTo)
    .map(({ version, at, actor, data }) => ({ version, at, by: actor.id, text: data.text }));
};
