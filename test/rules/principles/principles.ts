/**
 * Principle × act: for each sentence of the rules the test that tries to get round it by an act, or why the act cannot.
 *
 * A cell is a test that names the act, else the reason that holds for its kind (`acts.ts`). A kind without a reason leaves no cell empty:
 * each of its acts has a test.
 */
import type { Kind } from './acts.js';

/** Why an act cannot get round a principle. */
export const REASONS = {
  OTHER_MATTER: 'It neither decides nor changes what the principle is about',
  ON_RECORD: 'It adds to the record with its author, and no rule decides by it',
  IS_DUE: 'Nobody gives it: the timer does what the document says is due, and the rule checks that',
  OWN_PART: 'It moves the own part of whoever gives it, and the other side decides on that',
  SEPARATE_ROLE: 'Another role keeps it than the one that gains',
  EXPLORED: 'On an issue, a plan or an owner it is tried by everyone in exploration.test.ts; elsewhere it changes nothing of these',
} as const;
export type Reason = keyof typeof REASONS;

/** A test by its file and its title; the acts that it tries, or all of their kinds. */
export type Trial = readonly [file: string, title: string, acts: string];

export interface Principle {
  readonly sentence: string;
  readonly trials: readonly Trial[];
  /** The acts that are no trial's, by name or kind. */
  readonly otherwise: Readonly<Partial<Record<Kind, Reason>>> & Readonly<Record<string, Reason>>;
}

/** What is about neither issues nor plans. */
const ASIDE = { DUE: 'IS_DUE', NOTICE: 'OTHER_MATTER', RECORD: 'ON_RECORD' } as const;
const NOT_PLANS = { CONSENT: 'OTHER_MATTER', PLANNING: 'OTHER_MATTER', BEGINNING: 'OTHER_MATTER', WORK: 'OTHER_MATTER' } as const;

export const PRINCIPLES: readonly Principle[] = [
  {
    sentence: 'Who gains from a change of the basis does not decide it alone, and persons are compared, not accounts',
    trials: [
      [
        'rules/figures/rejections',
        'is confirmed by the service provider alone, once, and not contested after that',
        'ConfirmPerformanceIssueRejection',
      ],
      ['domain/creditClaim/creditClaim', 'is neither upheld nor waived by the person who claimed it', 'UpholdCreditClaim WaiveCreditClaim'],
      ['domain/issue/recordedRestoration', 'neither verifies nor rejects what the same person recorded for the party', 'RejectRestoration'],
      ['domain/issue/appointments', 'is agreed by no operator who acted for the party', 'AgreePerformanceIssueAppointment'],
      [
        'domain/issue/milestones',
        'is identified by the service provider, not by the party that gains from it',
        'IdentifyPerformanceIssueCause',
      ],
      ['rules/verification', 'takes effect by somebody else, who did not propose it', 'DecidePerformanceIssueChange AnalyzeServiceQuality'],
      [
        'rules/person',
        'neither verifies, accepts nor rejects it as an operator',
        'VerifyRestoration AcceptPerformanceIssueResolution RejectPerformanceIssueResolution',
      ],
      [
        'rules/bothSides',
        'stops no clock and approves no lower severity as an operator',
        'StopServiceLevelClock DecidePerformanceIssueChange',
      ],
      ['rules/person', 'a person who records a plan of the party as a planner does not confirm it as its client', 'ConfirmPartyPlan'],
      [
        'rules/person',
        'a person who requests access for the party neither approves, prolongs nor reviews it',
        'ApproveAccessGrant RenewAccessGrant ReviewAccessGrant',
      ],
      [
        'rules/person',
        'a person who concludes a review does not close it from another account',
        'ClosePerformanceReview ConcludePerformanceReview',
      ],
      ['rules/fairness', 'is not settled by somebody who %s', 'SettleClockDispute ChangePerformanceIssuePriority ResumeServiceLevelClock'],
      [
        'rules/secondPerson',
        'counts once a second person approves it: until then the clocks run on',
        'StopServiceLevelClock DecidePerformanceIssueChange',
      ],
      ['rules/secondPerson', 'as a cause counts when a second person confirms it', 'IdentifyPerformanceIssueCause'],
      ['rules/secondPerson', 'as the first analysis counts when a second person approves it', 'AnalyzeServiceQuality'],
      ['rules/secondPerson', 'counts until a second person approves that it is void', 'VoidClockStop DecidePerformanceIssueChange'],
      [
        'rules/scoreSettings',
        'are neither approved nor declined by the person who proposed them',
        'ProposePerformanceScoreSettings DecidePerformanceScoreSettings',
      ],
      ['rules/plans/whichPlan', 'does not approve his own override, whatever roles he has', 'DecideImprovementPlanChange'],
      ['rules/plansAndIssues', 'is not passed by a verification after which %s', 'CloseImprovementPlanReview'],
      [
        'rules/plans/authorization',
        'is not by a planner, a party, the author, an amender, or who declared the impact',
        'WaiveImprovementPlanImpact',
      ],
      [
        'rules/secondPerson',
        'takes effect when a second person approves it',
        'ChangePerformanceIssuePriority DecidePerformanceIssueChange',
      ],
      ['rules/secondPerson', 'changes no term of an open issue', 'AmendOutsourcingArrangement'],
      [
        'rules/sharedCalendars',
        'one in use is revised by nobody alone, and not before the date that was decided on',
        'ReviseSharedCalendar DecideSharedCalendarChange ApplySharedCalendarChange',
      ],
      ['rules/sharedCalendars', 'one in use is declined by its proposer, and retired by two', 'RetireSharedCalendar'],
      ['rules/secondPerson', 'is the word of two administrators', 'AmendOutsourcingArrangement DecideOutsourcingArrangement'],
      ['rules/figures/pastTerms', 'is ended in the past by two administrators alone', 'EndOutsourcingArrangement'],
      [
        'rules/secondPerson',
        'is not made by a new arrangement over the same resources',
        'AgreeOutsourcingArrangement EndOutsourcingArrangement',
      ],
      [
        'rules/plans/extension',
        'is not consented to by who extended it, who planned it or who owns nothing of it',
        'ExtendImprovementPlanWindow DecideImprovementPlanExtension',
      ],
      ['rules/plans/proposalReach', 'not by what the planner registered, or acknowledged', 'AcknowledgeImprovementPlanProposal'],
      [
        'rules/cancellation',
        'is another matter by the word of somebody who neither raised nor cancelled the former',
        'RaisePerformanceIssue CancelPerformanceIssue',
      ],
      ['rules/person', 'a person who develops a plan does not authorize it from another account', 'DecideImprovementPlanAuthorization'],
      ['rules/plans/authorization', 'not by somebody else, and not once the work has begun', 'WithdrawImprovementPlanAuthorization'],
      [
        'rules/plans/emergency',
        'is not by who declared the emergency, who wrote the plan',
        'DecideEmergencyAuthorization CommenceEmergencyWork',
      ],
      [
        'domain/ownership/ownership',
        'an author of an open plan on the entity does not choose who authorizes it',
        'RecordEntityOwnership ChangeEntityOwnership',
      ],
      ['domain/ownership/ownership', 'an authorizer does not end or change a record', 'EndEntityOwnership'],
      ['rules/plans/refusalFreed', 'by another access manager than the one who recorded it last', 'ConfirmEntityOwnership'],
      [
        'rules/agreements',
        'changes neither calendars nor agreements as a party or as an operator',
        'AgreeOutsourcingArrangement AmendOutsourcingArrangement DecideOutsourcingArrangement EndOutsourcingArrangement DefineSharedCalendar ReviseSharedCalendar RetireSharedCalendar',
      ],
      [
        'rules/plans/whichPlan',
        'does not make room for a plan of his own by retiring the template that fits',
        'RetireImprovementPlanTemplate',
      ],
      ['rules/plans/whichPlan', 'takes a condition: an author cannot publish what fits everything', 'PublishImprovementPlanTemplate'],
      ['domain/template/template', 'when it was developed and completed: its content as a draft', 'PromoteImprovementPlan'],
      ['rules/plans/consentedWork', 'a mandatory one is cancelled by a second person’s approval', 'CancelImprovementPlanAction'],
    ],
    otherwise: {
      ...ASIDE,
      CLAIM: 'OWN_PART',
      MEASUREMENT: 'ON_RECORD',
      MATTER: 'SEPARATE_ROLE',
      PLANNING: 'SEPARATE_ROLE',
      BEGINNING: 'SEPARATE_ROLE',
      WORK: 'SEPARATE_ROLE',
      AUTHORITY: 'SEPARATE_ROLE',
      RefuseAccessGrant: 'SEPARATE_ROLE',
      StopServiceLevelClock: 'SEPARATE_ROLE',
      DefinePerformanceReviewRule: 'ON_RECORD',
      AmendPerformanceReviewRule: 'ON_RECORD',
      PausePerformanceReviewRule: 'ON_RECORD',
      ResumePerformanceReviewRule: 'ON_RECORD',
      RetirePerformanceReviewRule: 'ON_RECORD',
    },
  },
  {
    sentence: 'What others claim moves only their own part',
    trials: [
      [
        'domain/issue/appointments',
        'is unconfirmed where a party says alone that it came, also when the service provider denies it',
        'ReportPerformanceIssueAppointment',
      ],
      ['domain/issue/appointments', 'is agreed by the side that did not offer it, before it begins', 'OfferPerformanceIssueAppointment'],
      [
        'domain/issue/appointments',
        'gives no time that the party gives back by cancelling it, and none once the deadline has passed',
        'CancelPerformanceIssueAppointment',
      ],
      [
        'domain/issue/recordedRestoration',
        'counts from the claim that was measured, so saying it early gains nothing',
        'RecordRestoration',
      ],
      [
        'domain/creditClaim/creditClaim',
        'moves its own part alone: the party neither computes nor waives',
        'DisputeCreditClaim AgreeCreditClaim',
      ],
      ['domain/issue/milestones', 'counts a milestone from when it was recorded, and once', 'RecordPerformanceIssueMilestone'],
      [
        'rules/verification',
        'measures itself normal in vain: its values are shown and never count',
        'ClaimPerformanceIssueResolution RecordPerformanceIssueMeasurement',
      ],
      ['rules/carriersNotices', 'is named, and a notice of no impact approves and schedules nothing', 'ImportMaintenanceNotice'],
      ['rules/fairness', 'gives the party no new time: its clocks go on where they were', 'RejectPerformanceIssue'],
      ['rules/issueApi', 'reads and disputes its own clocks, and nothing else of the issue', 'DisputeClock'],
      ['rules/person', 'a person who requests access for the party neither approves', 'RequestAccessGrant'],
      ['rules/plans/recommendedPlan', 'needs no issue, and is of the party that accepted it', 'AcceptPerformanceRecommendation'],
      [
        'domain/review/review',
        'is agreed once the party has answered every recommendation',
        'AgreePerformanceReview DeclinePerformanceRecommendation',
      ],
      ['rules/plansAndIssues', 'is taken over by the service provider, and the party does no more of it', 'WORK'],
      ['rules/plansAndIssues', 'for no party that handed the issue over', 'CommenceImprovementPlan'],
      ['rules/plans/emergency', 'is declared by an operator: not by a planner, a party', 'CommenceEmergencyWork'],
      ['rules/plansAndIssues', 'does not begin by a party that handed the issue over', 'StartImprovementPlanFallback'],
      ['rules/plans/whichPlan', 'that a planner recorded is none until a client of the party confirms it', 'AdoptPartyPlan'],
      ['rules/plansAndIssues', 'is withdrawn by no other party, and not where the service provider made it', 'WithdrawImprovementPlan'],
    ],
    otherwise: {
      ...ASIDE,
      BASIS: 'SEPARATE_ROLE',
      AUTHORITY: 'SEPARATE_ROLE',
      MATTER: 'SEPARATE_ROLE',
      DECISION: 'SEPARATE_ROLE',
      CONSENT: 'SEPARATE_ROLE',
      PLANNING: 'SEPARATE_ROLE',
      StartPerformanceIssue: 'OWN_PART',
      RequestPerformanceIssueInformation: 'OWN_PART',
      HoldPerformanceIssue: 'OWN_PART',
      ResumePerformanceIssue: 'OWN_PART',
      ReportPerformanceIssueProgress: 'OWN_PART',
    },
  },
  {
    sentence: 'A verification uses all values of the service provider since the claim, and a bad one voids the pass',
    trials: [
      ['rules/verification', 'does not leave a bad value out: all since the claim count', 'VerifyRestoration'],
      ['rules/verification', 'does not place a bad value before the claim', 'RecordPerformanceIssueMeasurement'],
      ['rules/verification', 'accepts nothing after a bad value, and nothing lapses', 'AcceptPerformanceIssueResolution LapseAcceptance'],
      ['rules/verification', 'stays when %s: that is proposed, with a reason', 'AnalyzeServiceQuality'],
      ['rules/verification', 'voids a pass when it is relaxed', 'DecidePerformanceIssueChange'],
      ['rules/verification', 'that is sent again changes nothing, in whatever order or words: no pass is void', 'AnalyzeServiceQuality'],
      ['rules/verification', 'records values that do not count', 'ClaimPerformanceIssueResolution'],
      [
        'rules/verification',
        'stays frozen after a claim that was withdrawn, or a reopening',
        'RejectPerformanceIssueResolution ReopenPerformanceIssue',
      ],
      ['rules/plansAndIssues', 'is no way out of a failed verification', 'CloseImprovementPlanReview'],
    ],
    otherwise: {
      ...ASIDE,
      ...NOT_PLANS,
      CLAIM: 'EXPLORED',
      BASIS: 'EXPLORED',
      MATTER: 'EXPLORED',
      AUTHORITY: 'OTHER_MATTER',
      DECISION: 'OTHER_MATTER',
      RaisePerformanceIssue: 'OTHER_MATTER',
      ImportMaintenanceNotice: 'OTHER_MATTER',
    },
  },
  {
    sentence: 'Work is authorized by the owners on record for exactly what is done; a refusal binds the entity and the issue',
    trials: [
      ['rules/plans/authorization', 'where the issue affects a service', 'DeclareImprovementPlanImpact'],
      [
        'rules/plans/extension',
        'is an alarm to all concerned, and binds further plans of the issue',
        'ExtendImprovementPlanWindow DecideImprovementPlanExtension',
      ],
      ['rules/plans/authorization', 'by an amendment that adds an action after consent', 'AmendImprovementPlan'],
      [
        'rules/plans/authorization',
        'owners are those on record, whatever the plan says',
        'NotifyImprovementPlanProposal DecideImprovementPlanAuthorization',
      ],
      ['rules/plans/authorization', 'is of what is implied only, and once', 'WaiveImprovementPlanImpact'],
      [
        'rules/plans/authorization',
        'whatever plan asks next: a twin that leaves the entity out still needs it',
        'AdoptPartyPlan UseLibraryPlan DevelopImprovementPlan',
      ],
      ['rules/plans/authorization', 'by who gave it: the plan is rejected, unscheduled', 'WithdrawImprovementPlanAuthorization'],
      ['rules/plans/authorization', 'is not undone by scheduling anew', 'ScheduleImprovementPlan'],
      ['rules/plans/authorization', 'and a plan that was approved before without it does not commence', 'CommenceImprovementPlan'],
      ['rules/plans/emergency', 'does not get round a refusal, of this plan or of another for the issue', 'CommenceEmergencyWork'],
      ['rules/plans/emergency', 'refused, binds the issue and stays owed', 'DecideEmergencyAuthorization'],
      [
        'rules/plans/consentedWork',
        'does not stop a fallback, which says what it lacked',
        'StartImprovementPlanFallback EndImprovementPlanFallback',
      ],
      [
        'rules/plans/consentedWork',
        'stop the work: nothing %s',
        'StartImprovementPlanAction CompleteImprovementPlanAction StartImprovementPlanTask',
      ],
      ['rules/plans/consentedWork', 'stops new actions and the completion', 'CompleteImprovementPlanWork'],
      ['rules/plans/consentedWork', 'a mandatory one is cancelled by a second person’s approval', 'CancelImprovementPlanAction'],
      ['domain/plan/work', 'is dropped only where it is not mandatory', 'CancelImprovementPlanTask'],
      ['rules/carriersNotices', 'does not name the owner: those on record are asked as soon as it confirms', 'ImportMaintenanceNotice'],
      [
        'domain/ownership/ownership',
        'an author of an open plan on the entity does not choose who authorizes it',
        'RecordEntityOwnership ChangeEntityOwnership EndEntityOwnership',
      ],
      ['rules/plans/refusalFreed', '%s stays refused until a second access manager confirms who owns', 'ConfirmEntityOwnership'],
      ['rules/plansAndIssues', 'a running one is extended: the owners are asked', 'ExtendImprovementPlanWindow'],
    ],
    otherwise: {
      ...ASIDE,
      CLAIM: 'OTHER_MATTER',
      MEASUREMENT: 'OTHER_MATTER',
      BASIS: 'EXPLORED',
      MATTER: 'EXPLORED',
      DECISION: 'EXPLORED',
      AUTHORITY: 'OTHER_MATTER',
      RaisePerformanceIssue: 'OTHER_MATTER',
      WORK: 'EXPLORED',
      DevelopRecommendedPlan: 'OWN_PART',
      WithdrawImprovementPlan: 'OWN_PART',
      CancelImprovementPlan: 'OWN_PART',
    },
  },
];
