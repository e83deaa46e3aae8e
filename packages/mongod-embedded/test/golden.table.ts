import { aggregateRows } from './golden/aggregate.js';
import { expressionRows } from './golden/expressions.js';
import { answerRows, findRows } from './golden/find.js';
import { refusedRows } from './golden/refused.js';
import type { Row } from './golden/row.js';
import { storeRows } from './golden/store.js';
import { updateRows } from './golden/update.js';

export { refusedRows };

/** What MongoDB's manual says, page by page. */
export const rows: readonly Row[] = [...findRows, ...answerRows, ...updateRows, ...aggregateRows, ...expressionRows, ...storeRows];
