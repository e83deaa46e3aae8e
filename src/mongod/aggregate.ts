import { fail } from './errors.js';
import type { Document } from './values.js';
export interface PipelineScope {
  readonly now: Date;
  readonly vars?: Document | undefined;
  readonly memoryLimitBytes: number;
}
export type Pipeline = (docs: Iterable<Document>, scope: PipelineScope) => Iterable<Document>;
/** Compiles aggregation stages; an unknown stage fails with 40324. Lazy: documents are pulled as results are. */
export function compilePipeline(_stages: readonly Document[]): Pipeline {
  return fail('NotImplemented', 'compilePipeline');
}
/** The stages an update may be made of ("Updates with Aggregation Pipeline"). */
export const updateStages: readonly string[] = ['$addFields', '$set', '$project', '$unset', '$replaceRoot', '$replaceWith'];
