/** Files of notices into the store, one after another, and what became of each. */
import { readFile } from 'node:fs/promises';
import { system } from '../../domain/kernel/principal.js';
import type { Store } from '../../store/store.js';
import { type CarrierMapping, type NoticeOutcome, applyNotice, type NoticeContext } from './applyNotice.js';
import { readNoticeBytes, type ReadNotices } from './readNotices.js';
import { fileErrorReason } from '../fileErrors.js';

/** Who imports, in the log of events. */
export const NOTICE_IMPORT_PRINCIPAL = system('import:maintenance');

export interface NoticeImportOptions extends CarrierMapping {
  readonly files: readonly string[];
  readonly store: Store;
  /** Subject of the token that answers for circuits named for the first time. */
  readonly owner?: string | undefined;
  /** Decides and counts, and writes nothing. */
  readonly dryRun: boolean;
  readonly now?: () => Date;
}

/** Why a file, or one notice of it, was not taken. */
export interface RefusedNotice {
  readonly file: string;
  /** Which notice of the file, counted from 1; null when the file could not be read. */
  readonly notice: number | null;
  readonly reason: string;
}

/** Every file is counted once, as taken or as refused; every notice once, by what became of it. */
export interface NoticeImportReport {
  readonly dryRun: boolean;
  readonly files: number;
  /** Files all of whose notices were taken, whether they changed something or not. */
  readonly filesTaken: number;
  readonly filesRefused: number;
  /** Notices in the files that could be read. */
  readonly notices: number;
  readonly created: number;
  readonly updated: number;
  /** Taken before, word by word. */
  readonly unchanged: number;
  /** Older than what is known. */
  readonly outOfDate: number;
  readonly noticesRefused: number;
  /** Steps of plans that no notice told. */
  readonly syntheticSteps: number;
  readonly refused: readonly RefusedNotice[];
}

/**
 * Imports files in the order they are given: sequence numbers and stamps order the notices of one maintenance whatever that is.
 * @returns the report; no file makes it fail
 * @throws what the store throws when the database cannot be used
 */
export const importNotices = async (options: NoticeImportOptions): Promise<NoticeImportReport> => {
  const { files, store, dryRun, owner, now = () => new Date() } = options;
  const dryRunPlans = dryRun ? { dryRunPlans: new Map() } : {};
  const context: NoticeContext = { store, principal: NOTICE_IMPORT_PRINCIPAL, now, useStampTime: true, ...dryRunPlans };
  const outcomes: NoticeOutcome['kind'][] = [];
  const refused: RefusedNotice[] = [];
  let syntheticSteps = 0;
  for (const file of files) {
    const reading = await readNoticeFile(file);
    if ('reason' in reading) {
      refused.push({ file, notice: null, reason: reading.reason });
      continue;
    }
    for (const [index, notice] of reading.notices.entries()) {
      const outcome = await applyNotice(context, notice, options, { owner });
      outcomes.push(outcome.kind);
      if ('synthetic' in outcome) syntheticSteps += outcome.synthetic;
      if (outcome.kind === 'REFUSED') refused.push({ file, notice: index + 1, reason: outcome.refusal.message });
    }
  }
  const count = (kind: NoticeOutcome['kind']): number => outcomes.filter((each) => each === kind).length;
  const filesRefused = new Set(refused.map(({ file }) => file)).size;
  return {
    dryRun,
    files: files.length,
    filesTaken: files.length - filesRefused,
    filesRefused,
    notices: outcomes.length,
    created: count('CREATED'),
    updated: count('UPDATED'),
    unchanged: count('UNCHANGED'),
    outOfDate: count('OUT_OF_DATE'),
    noticesRefused: count('REFUSED'),
    syntheticSteps,
    refused,
  };
};

const readNoticeFile = async (file: string): Promise<ReadNotices> => {
  try {
    return readNoticeBytes(await readFile(file));
  } catch (error) {
    const why = fileErrorReason(error);
    if (why === undefined) throw error;
    return { reason: `cannot be read: ${why}` };
  }
};
