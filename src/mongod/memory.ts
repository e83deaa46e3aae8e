import { fail } from './errors.js';
import type { Order } from './sort.js';
import { isArray, isDocument, typeName, type Document } from './values.js';

/** About how many bytes a value takes as BSON: what memory limits count. */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 5;
  if (isArray(value)) return value.reduce<number>((total, element) => total + 3 + sizeOf(element), 5);
  if (isDocument(value)) return Object.entries(value).reduce((total, [name, field]) => total + name.length + 2 + sizeOf(field), 5);
  return typeName(value) === 'binData' ? (value as { length: () => number }).length() + 5 : 8;
}

/**
 * Counts bytes up to a limit.
 * @param limitBytes the most that may be held
 * @param message for the refusal, which has MongoDB's code 292
 * @returns adds bytes (negative ones give back)
 */
export function meter(limitBytes: number, message: string): (bytes: number) => void {
  let used = 0;
  return (bytes) => {
    used += bytes;
    if (used > limitBytes) fail('QueryExceededMemoryLimitNoDiskUseAllowed', message);
  };
}

/**
 * Sorts documents in memory, stable; with `keep`, holds little more than the first so many at any time ("Sort and Limit").
 * @param limits `memoryLimitBytes` for what is held, `keep` for how many are wanted
 * @throws QueryExceededMemoryLimitNoDiskUseAllowed (292)
 */
export function sortDocuments(
  docs: Iterable<Document>,
  order: Order,
  { memoryLimitBytes, keep = Infinity }: { readonly memoryLimitBytes: number; readonly keep?: number | undefined },
): Document[] {
  const hint = 'but did not opt in to external sorting. Aborting operation. Pass allowDiskUse:true to opt in.';
  const use = meter(memoryLimitBytes, `Sort exceeded memory limit of ${memoryLimitBytes} bytes, ${hint}`);
  let held: Document[] = [];
  for (const doc of docs) {
    held.push(doc);
    use(sizeOf(doc));
    if (held.length < 2 * keep + 1000) continue;
    const sorted = held.toSorted(order);
    for (const dropped of sorted.slice(keep)) use(-sizeOf(dropped));
    held = sorted.slice(0, keep);
  }
  return held.sort(order).slice(0, keep === Infinity ? undefined : keep);
}
