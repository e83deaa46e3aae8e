/** The commands of a performance report. */
import { reportBinding } from '../../store/report/index.js';
import { given } from '../codec.js';
import { mutations } from '../mutations.js';

export const reportMutations = mutations(reportBinding, {
  storePerformanceReport: ({ question: { filter, ...question }, ...input }) => ({
    ...input,
    question: { bucket: null, ...question, filter: given(filter) },
  }),
});
