/** What the store needs of an improvement plan, and how one is changed. */
import { refuse } from '../../domain/kernel/refusal.js';
import { dueOnPlan } from '../../domain/plan/derived.js';
import { plan } from '../../domain/plan/index.js';
import { bind } from '../binding.js';
import { executor } from '../execute.js';
import { scheduleDeliveries } from '../transactions/outbox.js';
import { plans } from './collection.js';
import { planFacts } from './facts.js';

/** The binding of an improvement plan. */
export const planBinding = bind({
  aggregate: plan,
  collection: plans,
  facts: planFacts,
  hook: scheduleDeliveries,
  due: dueOnPlan,
  duplicates: { byMaintenance: refuse('MAINTENANCE_TAKEN', 'Another plan exists for this maintenance') },
});

/** Executes commands on an improvement plan. */
export const executeOnPlan = executor(planBinding);
