/** A subgraph by somebody who never read our contract, and owns every plain name of the field. */
import { parse } from 'graphql';
import type { Subgraph } from './neighbours.js';

/** The words that make a name one of this domain. */
const DOMAIN = [
  'Performance',
  'PerformanceIssue',
  'ImprovementPlan',
  'ServiceLevel',
  'OutsourcingArrangement',
  'Outsourcing',
  'Outsourced',
];

/** What TM Forum's other interfaces, an identity provider, a ticket system, a shop and a calendar call their own. */
const OWNED = `Account Action Actor Agreement Alarm Appointment Approval Assessment Assignment Attachment Attempt Authorization Band Calendar
  Caller Cancellation Catalog Change ChangeDecision ChangeRequest Characteristic Claim Clock ClockKind ClockState Comment Comparator Conflict
  ContactMedium Credit CreditInput CreditLine CreditTerms Customer Decision Delivery DeliveryAttempt Dimension Direction Discount Dispute Entity
  EntityType Error Event Evidence Expense ExternalIdentifier ExternalReference Filter Finding Forbidden Grant Group Hub IllegalTransition Impact
  ImpactAssessment Indicator Individual InputProblem Invoice InvalidInput Inventory InventoryEntry InventoryFilter Issue Link Listener Location
  Measure MeasureUnit Measurement Member Money Node Note NotFound NotPermitted Notice Notification Objective Order Organization Outage Period
  PeriodInput Permission Plan PlanNotice PlanOption PlanStatus PlanTask PlanTemplate Principal PrincipalKind Privilege Problem ProgressReport
  Project Quantity Question Quota Recommendation RecommendationStatus Refusal RelatedParty Report Resolution Review ReviewRule Role PartyRole Rule
  RuleBroken Schedule Score ScoreSettings ServiceAction Setting Severity SeverityCount Slot Statement StatusChange Step Subject Task Team Template
  Threshold Ticket TimeBucket TimePeriod TimeWindow Tool Unit User Vendor VersionConflict Warning Window WorkingCalendar WorkingHours`;

/** Its queries and mutations. */
const QUERIES = `actor agreement alarms calendar caller change changes conflicts customer degradationKinds entity events history invoice issue issues
  listener listeners measure measures node nodes note notes notice organization permissions plan planOptions planTemplates plans recommendation
  recommendations report reports review reviewRule reviewRules reviews score scoreSettings search service product resource task tasks template
  templates user users viewer warnings`;
const MUTATIONS = `acceptRecommendation addNote amendPlan approveAccess assignParty cancelPlan cancelTask changePriority claimCredit closeReview
  completeTask completeAction createUser defineCalendar holdTask linkIssues promotePlan publishTemplate pauseListener recordMeasurement
  registerListener removeListener reportProgress requestAccess requestInformation resumeClock revokeAccess schedulePlan startAction startTask
  stopClock withdrawPlan`;

const words = (text: string): readonly string[] => text.split(/\s+/);

/** The names of a contract without the words of the domain: `PerformanceIssueNote` → `Note`. */
const plainNames = (sdl: string): readonly string[] => {
  const names = parse(sdl).definitions.flatMap((node) => ('name' in node ? [node.name.value] : []));
  const plain = names.flatMap((name) => DOMAIN.filter((word) => name.startsWith(word)).map((word) => name.slice(word.length)));
  return plain.filter((name) => /^[A-Z]/.test(name));
};

/** Names that federation and Relay share out among all subgraphs, or that belong to the inventory. */
const SHARED = ['Query', 'Mutation', 'Subscription', 'PageInfo', 'Service', 'Product', 'Resource'];

/** @param sdl our contract @returns a subgraph that owns each plain name, as a kind of type that merges with no other */
export const strangerTo = (sdl: string): Subgraph => {
  const owned = new Set([...words(OWNED), ...plainNames(sdl)]);
  const scalars = [...owned].filter((name) => !SHARED.includes(name) && !['User', 'Severity'].includes(name));
  return {
    name: 'stranger',
    sdl: `
      schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"]) { query: Query mutation: Mutation }
      ${scalars.map((name) => `scalar ${name}`).join('\n')}
      enum Severity { CRITICAL MAJOR MINOR WARNING INDETERMINATE CLEARED }
      type User @key(fields: "id") { id: ID! name: String severity: Severity }
      type Query { me: User ${words(QUERIES)
        .filter((name) => !['service', 'product', 'resource'].includes(name))
        .map((name) => `${name}: String`)
        .join(' ')} }
      type Mutation { ${words(MUTATIONS)
        .map((name) => `${name}(input: String): String`)
        .join(' ')} }
    `,
  };
};
