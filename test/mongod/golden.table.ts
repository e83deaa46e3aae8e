import { answerRows, findRows } from './golden/find.js';
import type { Row } from './golden/row.js';

/** Every row: what MongoDB's manual says, page by page. */
export const rows: readonly Row[] = [...findRows, ...answerRows];
