/** The commands of a readiness assessment. */
import { readinessBinding } from '../../store/readiness/index.js';
import { plain } from '../codec.js';
import { mutations } from '../mutations.js';

export const readinessMutations = mutations(readinessBinding, { assessReadiness: plain, withdrawAssessment: plain });
