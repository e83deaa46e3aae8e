/** What the store needs of an improvement plan, and how one is changed. */
import type { PlanCommand } from '../../domain/plan/messages.js';
import { refuse } from '../../domain/kernel/refusal.js';
import { dueOnPlan } from '../../domain/plan/derived.js';
import { plan } from '../../domain/plan/index.js';
import { bind } from '../binding.js';
import { executor } from '../execute.js';
import { issueGuard } from '../transactions/guards.js';
import { scheduleDeliveries } from '../transactions/outbox.js';
import { plans } from './collection.js';
import { planFacts } from './facts.js';

/** Work that begins relies on an open issue with its party. */
const BEGIN_WORK: readonly PlanCommand['type'][] = ['CommencePlan', 'CommenceEmergencyWork', 'StartFallback'];

/** The binding of an improvement plan. */
export const planBinding = bind({
  aggregate: plan,
  collection: plans,
  facts: planFacts,
  guards: ({ type }, _, plan) => (BEGIN_WORK.includes(type) && plan?.issueId != null ? [issueGuard(plan.issueId, 'RELIES')] : []),
  hook: scheduleDeliveries,
  due: dueOnPlan,
  duplicates: { byMaintenance: refuse('MAINTENANCE_TAKEN', 'Another plan exists for this maintenance') },
});

/** Executes commands on an improvement plan. */
export const executeOnPlan = executor(planBinding);
