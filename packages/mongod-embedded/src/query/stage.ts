/** What all pipeline stages have in common. It has a file of its own because `aggregate.ts` imports the stages that need it. */
import type { Document } from '../bson/values.js';

/** What flows through a pipeline; `undefined` is nothing yet, a moment to do something else. */
export type Flow = Iterable<Document | undefined>;

/** One stage, or several: documents in, documents out, pulled one by one where the stage allows; none may hold more than so many bytes. */
export type Stage = (docs: Flow, memoryLimitBytes: number) => Flow;
