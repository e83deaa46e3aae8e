/**
 * What fields cost, and how long their lists are when nobody says. The contract says the same to gateways with `@cost` and
 * `@listSize`, and a test holds both together. By name, because documents are measured before they are validated.
 */

/** Fields that ask the database a question of their own; every other field weighs 1. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  totalCount: 10,
  history: 10,
  efficiency: 10,
  conflicts: 10,
  planOptions: 10,
};

/** Fields that are lists of pages: with neither `first` nor `last` they hold `DEFAULT_PAGE` rows. */
export const PAGED: readonly string[] = [
  'parties',
  'performanceIssues',
  'improvementPlans',
  'planTemplates',
  'listeners',
  'deliveries',
  'history',
];
