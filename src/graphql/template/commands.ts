/** The commands of a plan template. */
import { templateBinding } from '../../store/template/index.js';
import { given } from '../codec.js';
import { mutations } from '../mutations.js';

export const templateMutations = mutations(templateBinding, {
  publishImprovementPlanTemplate: ({ actions, ...input }) => ({
    description: null,
    risk: null,
    fallback: null,
    ...given(input),
    actions: actions.map((action) => ({ before: null, rollback: null, ...action })),
  }),
});
