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
  // These look at everything there is in a period, however little they answer.
  performance: 100,
  performanceTrend: 5_000,
  rankParties: 5_000,
  partyProgressReport: 5_000,
};

/** Fields that are lists of pages: with neither `first` nor `last` they hold `DEFAULT_PAGE` rows. */
export const PAGED: readonly string[] = [
  'parties',
  'performanceIssues',
  'improvementPlans',
  'planTemplates',
  'listeners',
  'deliveries',
  'readinessAssessments',
  'accessGrants',
  'performanceReviews',
  'reviews',
  'recommendations',
  'reviewRules',
  'performanceSnapshots',
  'performanceReports',
  'inventory',
  'history',
];
