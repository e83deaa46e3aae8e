/** Notes of an issue, with attachments by reference: what is attached stays where it is. */
import type { Aggregate } from '../kernel/decider.js';
import { type InputProblem, invalidInput, notPermitted } from '../kernel/refusal.js';
import type { IssueTypes } from './messages.js';
import type { Attachment } from './model.js';

const MAX_ATTACHMENTS = 20;
const MEDIA_TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/i;
const SHA_256 = /^[0-9a-f]{64}$/;

const isHttps = (uri: string): boolean => {
  if (!URL.canParse(uri)) return false;
  const { protocol, username, password } = new URL(uri);
  return protocol === 'https:' && username === '' && password === '';
};

const attachmentProblems = ({ uri, mediaType, size, sha256 }: Attachment, index: number): readonly InputProblem[] => {
  const problem = (field: keyof Attachment, message: string): InputProblem => ({ path: ['attachments', String(index), field], message });
  return [
    ...(isHttps(uri) ? [] : [problem('uri', 'must be an https address without a user or password')]),
    ...(MEDIA_TYPE.test(mediaType) ? [] : [problem('mediaType', 'must be a media type such as application/pdf')]),
    ...(Number.isInteger(size) && size >= 0 ? [] : [problem('size', 'must be a number of bytes')]),
    ...(SHA_256.test(sha256) ? [] : [problem('sha256', 'must be 64 hexadecimal digits in small letters')]),
  ];
};

export const noteRules: Pick<Aggregate<IssueTypes>['rules'], 'AddPerformanceIssueNote'> = {
  AddPerformanceIssueNote: ({ text, private: isPrivate, attachments }, _, { actor }) => {
    const files = attachments ?? [];
    const problems = files.flatMap(attachmentProblems);
    if (files.length > MAX_ATTACHMENTS)
      return invalidInput([{ path: ['attachments'], message: `has more than ${String(MAX_ATTACHMENTS)} items` }]);
    if (problems.length > 0) return invalidInput(problems);
    const note = { type: 'NoteAdded', text, ...(files.length > 0 && { attachments: files }) } as const;
    if (isPrivate !== true) return [note];
    return actor.partyId === undefined
      ? [{ ...note, private: true }]
      : notPermitted('A private note is one that the party does not see: only the service provider adds it');
  },
};
