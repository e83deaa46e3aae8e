/** Objects that the types of improvement plans resolve from. */
import type { ImprovementPlan } from '../../domain/plan/model.js';

/** A consent, with what it must be consent to. */
export type ConsentView = Pick<ImprovementPlan, 'consent' | 'impact' | 'waivers' | 'window' | 'tasks' | 'actions' | 'fallback'>;
