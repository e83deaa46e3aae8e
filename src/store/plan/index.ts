/** What the store needs of an improvement plan, and how one is changed. */
import type { PlanCommand } from '../../domain/plan/messages.js';
import { refuse } from '../../domain/kernel/refusal.js';
import { dueOnPlan } from '../../domain/plan/derived.js';
import { plan } from '../../domain/plan/index.js';
import type { ImprovementPlan } from '../../domain/plan/model.js';
import { bind } from '../binding.js';
import { executor } from '../execute.js';
import { type Guard, issueGuard, recommendedPlanGuard, unplannedGuard } from '../transactions/guards.js';
import { scheduleDeliveries } from '../transactions/outbox.js';
import { plans } from './collection.js';
import { planFacts } from './facts.js';

/** Work that begins relies on an open issue with its party. */
const BEGIN_WORK: readonly PlanCommand['type'][] = ['CommenceImprovementPlan', 'CommenceEmergencyWork', 'StartImprovementPlanFallback'];

/** A proposal relies on the open issue too, and what is decided by the issue's having no plan does not hold after it. */
const planGuards = (command: PlanCommand, plan: ImprovementPlan | null): readonly Guard[] => {
  if (command.type === 'DevelopRecommendedPlan') return [recommendedPlanGuard('RELIES')];
  if (plan === null) return 'issueId' in command ? [issueGuard(command.issueId, 'RELIES'), unplannedGuard(command.issueId, 'ENDS')] : [];
  return BEGIN_WORK.includes(command.type) && plan.issueId !== null ? [issueGuard(plan.issueId, 'RELIES')] : [];
};

/** The binding of an improvement plan. */
export const planBinding = bind({
  aggregate: plan,
  collection: plans,
  facts: planFacts,
  guards: (command, _, plan) => planGuards(command, plan),
  hook: scheduleDeliveries,
  due: dueOnPlan,
  duplicates: { byMaintenance: refuse('MAINTENANCE_TAKEN', 'Another plan exists for this maintenance') },
});

/** Executes commands on an improvement plan. */
export const executeOnPlan = executor(planBinding);
