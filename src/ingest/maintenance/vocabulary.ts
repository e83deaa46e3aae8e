/** The vocabulary of MAINTNOTE, as carriers spell it. */
import { IMPACT_LEVELS, type ImpactLevel } from '../../domain/plan/model.js';
import { NOTICE_STATUSES, type NoticeStatus } from '../../domain/plan/maintenance/model.js';
import { quoted } from '../printable.js';

/** An unreadable notice; the message continues "The file …" or names the property. */
export class UnreadableNotice extends Error {}

const normalized = (text: string): string => text.trim().toUpperCase().replaceAll('-', '_');

/** An impact such as `REDUCED-REDUNDANCY`. @throws Unreadable for an unknown one */
export const parseImpact = (text: string): ImpactLevel => {
  const level = IMPACT_LEVELS.find((each) => each === normalized(text));
  if (level === undefined) throw new UnreadableNotice(`the impact ${quoted(text)} is unknown`);
  return level;
};

/** A status such as `IN-PROCESS`; null for NO-CHANGE. @throws Unreadable for an unknown one */
export const parseStatus = (text: string): NoticeStatus | null => {
  const word = normalized(text);
  if (word === 'NO_CHANGE') return null;
  const status = NOTICE_STATUSES.find((each) => each === word);
  if (status === undefined) throw new UnreadableNotice(`the status ${quoted(text)} is unknown`);
  return status;
};
