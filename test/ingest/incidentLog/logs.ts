/** Logs and mappings for tests. */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LogRow } from '../../../src/ingest/incidentLog/extract.js';
import { type LogStatus, type Mapping, readMapping } from '../../../src/ingest/incidentLog/mapping.js';
import type { IssueStatus, PerformanceIssue } from '../../../src/domain/issue/model.js';
import { system } from '../../../src/domain/kernel/principal.js';
import { issues } from '../../../src/store/issue/collection.js';
import { readMany } from '../../../src/store/reading/read.js';
import { scope } from '../../../src/store/scope.js';
import type { Store } from '../../../src/store/store.js';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

export const mappingNamed = (name: string): Mapping => readMapping(readFileSync(join(FIXTURES, `${name}.mapping.json`), 'utf8'));
export const servicenow = mappingNamed('servicenow');
export const probes = mappingNamed('probes');
export const probesLog = (): AsyncIterable<Uint8Array> => createReadStream(join(FIXTURES, 'probes.jsonl'));

/** The real log lies beside the repository, where it is there at all. */
export const realLog = join(import.meta.dirname, '../../../../shared/data/servicenow-incident-log.csv');
export const hasRealLog = existsSync(realLog);

/** What a log led to, by the names of its cases. */
export const issuesOf = (store: Store, { system: name }: Mapping): Promise<PerformanceIssue[]> =>
  readMany(store, scope(system('test'), issues, { 'externalId.system': name }), { sort: { 'externalId.id': 1 } });

/** Follows an import, and stops it after so many cases. */
export const stopAfter =
  (wanted: number, stop: AbortController) =>
  (cases: number): void => {
    if (cases === wanted) stop.abort();
  };

/** A file in memory, cut into small chunks so that rows and characters straddle them. */
export async function* bytes(text: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const all = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  for (let at = 0; at < all.length; at += size) yield await Promise.resolve(all.subarray(at, at + size));
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const text = 'as recorded';
export type RowSketch = Partial<Pick<LogRow, 'party' | 'severity' | 'at' | 'opening' | 'stopReason' | 'texts'>> & {
  readonly status: LogStatus;
};

/** Minute after minute, one row each; what is not given is as in the row before. */
export const rowsOf = (...rows: readonly RowSketch[]): readonly [LogRow, ...LogRow[]] => {
  const first: LogRow = {
    line: 1,
    key: 'case-1',
    at: minute(0),
    statuses: meaning('ACKNOWLEDGED'),
    stopReason: null,
    severity: 'MINOR',
    party: 'a',
    partyName: 'A',
    opening: {
      name: 'Slow',
      description: null,
      category: 'access',
      initiatingLayer: 'CRM',
      initiatingProcess: 'Problem Handling',
      resource: { type: 'Resource', id: 'node-1' },
      affectedEntities: [{ type: 'Service', id: 'service-1' }],
      raisedAt: null,
      occurredAt: null,
    },
    texts: {
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
    },
  };
  const all: LogRow[] = [];
  for (const [index, { status, ...row }] of rows.entries())
    all.push({ ...(all.at(-1) ?? first), line: index + 1, at: minute(index), statuses: meaning(status), ...row });
  return [all[0] ?? first, ...all.slice(1)];
};

/** A status whatever was before. */
export const meaning = (status: LogStatus): LogRow['statuses'] => [{ after: null, status }];

export const minute = (minutes: number): Date => new Date(Date.UTC(2024, 0, 1) + minutes * 60_000);
export const statuses = (...all: readonly IssueStatus[]): readonly { readonly status: IssueStatus }[] => all.map((status) => ({ status }));
