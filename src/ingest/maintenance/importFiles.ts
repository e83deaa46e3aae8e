/** Imports files of notices, one after another, with a report. */
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
  /** A dry run writes nothing. */
  readonly dryRun: boolean;
  readonly now?: () => Date;
}

/** Why a file, or one of its notices, was refused. */
export interface RefusedNotice {
  readonly file: string;
  /** Which notice of the file, counted from 1; null when the file could not be read. */
  readonly notice: number | null;
  readonly reason: string;
}

/** Every file counts once, as imported or refused; every notice once, by its outcome. */
export interface NoticeImportReport {
  readonly dryRun: boolean;
  readonly files: number;
  /** Files whose notices were all imported, changed or unchanged. */
  readonly filesTaken: number;
  readonly filesRefused: number;
  /** Notices in the files that could be read. */
  readonly notices: number;
  readonly created: number;
  readonly updated: number;
  /** Already imported, identical. */
  readonly unchanged: number;
  /** Older than the latest notice. */
  readonly outOfDate: number;
  readonly noticesRefused: number;
  /** Synthetic steps of plans. */
  readonly syntheticSteps: number;
  readonly refused: readonly RefusedNotice[];
}

/**
 * Imports files in the given order: notices of one maintenance are ordered by sequence number and timestamp anyway.
 * @returns the report; no file makes it fail
 * @throws what the store throws when the database cannot be used
 */
export const importNotices = async (options: NoticeImportOptions): Promise<NoticeImportReport> => {
  const { files, store, dryRun, now = () => new Date() } = options;
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
      const outcome = await applyNotice(context, notice, options);
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
