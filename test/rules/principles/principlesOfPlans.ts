/** Principle × act, continued: the plan that is followed, plan and issue, windows, the past, and what a party sees. */
import type { Principle } from './principles.js';

const ASIDE = {
  DUE: 'IS_DUE',
  NOTICE: 'OTHER_MATTER',
  RECORD: 'ON_RECORD',
  MEASUREMENT: 'OTHER_MATTER',
  AUTHORITY: 'OTHER_MATTER',
} as const;

export const PRINCIPLES_OF_PLANS: readonly Principle[] = [
  {
    sentence: 'The plan to follow is decided by stated conditions, and leaving it takes a second person',
    trials: [
      ['rules/plans/whichPlan', 'is no matter of shared words', 'UseLibraryPlan'],
      [
        'rules/plans/whichPlan',
        'gives a reason to develop although a template fits, and goes on once a second person approves',
        'DevelopImprovementPlan',
      ],
      [
        'rules/plans/whichPlan',
        'that a planner recorded is none until a client of the party confirms it',
        'AdoptPartyPlan ConfirmPartyPlan',
      ],
      [
        'rules/plans/whichPlan',
        'is not changed later by an amendment instead: that waits for the second person too',
        'AmendImprovementPlan DeclareImprovementPlanImpact NotifyImprovementPlanProposal ScheduleImprovementPlan CommenceImprovementPlan',
      ],
      [
        'rules/plans/whichPlan',
        'does not change the plan after its override was approved: that is void, and decided anew',
        'AmendImprovementPlan DecideImprovementPlanChange',
      ],
      ['rules/plans/whichPlan', 'does not keep an override whose analysis or severity became another', 'CommenceImprovementPlan'],
      ['rules/plans/whichPlan', 'that %s waits for a second person', 'UseLibraryPlan AdoptPartyPlan'],
      ['rules/plans/whichPlan', 'does not approve his own override, whatever roles he has', 'DecideImprovementPlanChange'],
      ['rules/plans/emergency', 'the second person that an override takes', 'CommenceEmergencyWork'],
      [
        'rules/plans/whichPlan',
        'does not make room for a plan of his own by retiring the template that fits',
        'RetireImprovementPlanTemplate',
      ],
      [
        'rules/plans/whichPlan',
        'is none of the party’s where a planner publishes it in the name of the party',
        'PublishImprovementPlanTemplate',
      ],
      ['rules/plans/whichPlan', 'does not develop a plan before the degradation is analyzed', 'AnalyzeServiceQuality'],
      ['rules/plans/recommendedPlan', 'does not rest on one that is %s', 'DevelopRecommendedPlan'],
      ['domain/template/template', 'and not when there is no such plan', 'PromoteImprovementPlan'],
    ],
    otherwise: {
      ...ASIDE,
      CLAIM: 'OTHER_MATTER',
      BASIS: 'OTHER_MATTER',
      MATTER: 'OTHER_MATTER',
      DECISION: 'OTHER_MATTER',
      CONSENT: 'OTHER_MATTER',
      WORK: 'EXPLORED',
      StartImprovementPlanFallback: 'OTHER_MATTER',
      WithdrawImprovementPlan: 'OWN_PART',
      CancelImprovementPlan: 'OWN_PART',
    },
  },
  {
    sentence: 'Issue and plan move together: work is for an open issue, by or for the party that has it',
    trials: [
      ['rules/plansAndIssues', 'for no issue that is %s', 'CommenceImprovementPlan'],
      ['rules/plans/emergency', 'an issue that is %s', 'CommenceEmergencyWork'],
      ['rules/plansAndIssues', 'does not begin for an issue that is %s', 'StartImprovementPlanFallback'],
      [
        'rules/verification',
        'is not %s',
        'CancelPerformanceIssue RejectPerformanceIssue AcceptPerformanceIssueResolution AssignPerformanceIssue',
      ],
      ['rules/verification', 'does not lapse into closure: acceptance is put off', 'LapseAcceptance'],
      [
        'store/transactions/guards',
        'lets no plan be proposed for an issue that is cancelled at the same time',
        'AdoptPartyPlan UseLibraryPlan DevelopImprovementPlan',
      ],
      ['rules/plansAndIssues', 'is taken over by the service provider, and the party does no more of it', 'TakeOverImprovementPlan'],
      [
        'rules/plansAndIssues',
        'is closed as not assessed where the issue ended otherwise, and is no success',
        'CloseImprovementPlanReview',
      ],
      [
        'rules/fairness',
        'is not contested, and nothing is reopened, with a party that was closed meanwhile',
        'ContestPerformanceIssueRejection ReopenPerformanceIssue',
      ],
      ['store/transactions/guards', 'leaves no open issue with a closed party, in either order', 'CloseParty RaisePerformanceIssue'],
      ['rules/agreements', 'raises nothing new under an arrangement that runs off', 'EndOutsourcingArrangement'],
    ],
    otherwise: {
      ...ASIDE,
      CLAIM: 'EXPLORED',
      BASIS: 'OTHER_MATTER',
      MATTER: 'OTHER_MATTER',
      DECISION: 'EXPLORED',
      CONSENT: 'EXPLORED',
      PLANNING: 'EXPLORED',
      WORK: 'EXPLORED',
      ImportMaintenanceNotice: 'OTHER_MATTER',
      DevelopRecommendedPlan: 'OTHER_MATTER',
    },
  },
  {
    sentence: 'All work has a window, in which it begins, conflicts and is overdue',
    trials: [
      ['domain/plan/schedule', 'inside the window that was authorized, to its ends', 'ScheduleImprovementPlan'],
      ['domain/plan/schedule', 'is reported again before commencing, when it was not known', 'CommenceImprovementPlan'],
      ['rules/plans/emergency', 'occupies its actual window, and is overdue at its end', 'CommenceEmergencyWork AnnounceOverdue'],
      ['rules/plansAndIssues', 'it is not made shorter, or extended into the past', 'ExtendImprovementPlanWindow'],
      ['rules/carriersNotices', 'cannot put work of ours into the carrier’s plan, nor move its window', 'AmendImprovementPlan'],
      ['rules/carriersNotices', 'that begins early, or without consent, alarms the owners', 'ImportMaintenanceNotice'],
    ],
    otherwise: {
      ...ASIDE,
      CLAIM: 'OTHER_MATTER',
      BASIS: 'OTHER_MATTER',
      MATTER: 'OTHER_MATTER',
      DECISION: 'OTHER_MATTER',
      CONSENT: 'OTHER_MATTER',
      PLANNING: 'OTHER_MATTER',
      WORK: 'OTHER_MATTER',
      StartImprovementPlanFallback: 'OTHER_MATTER',
    },
  },
  {
    sentence: 'The past is not rewritten: a change counts from its instant on',
    trials: [
      [
        'rules/figures/pastTerms',
        'counts what was done under it by what held then',
        'AmendOutsourcingArrangement DecideOutsourcingArrangement EndOutsourcingArrangement',
      ],
      [
        'rules/agreements',
        'does not move the clock of an open issue: not by a target, an end, a newer arrangement',
        'AgreeOutsourcingArrangement AmendOutsourcingArrangement DecideOutsourcingArrangement EndOutsourcingArrangement ReviseSharedCalendar AdoptCalendar',
      ],
      ['rules/fairness', 'to a looser target, or to none, takes no breach back', 'ChangePerformanceIssuePriority'],
      ['rules/cancellation', 'goes on with the clocks of the cancelled one', 'RaisePerformanceIssue CancelPerformanceIssue'],
      ['rules/secondPerson', 'gives a party no fresh clock', 'AssignPerformanceIssue'],
      ['rules/scoreSettings', 'are in force once approved, for snapshots from then on', 'DecidePerformanceScoreSettings'],
      ['rules/fairness', 'is appealed once after it was dismissed, and the first is kept', 'SettleClockDispute DisputeClock'],
      [
        'rules/fairness',
        'gives the party no new time: its clocks go on where they were',
        'ContestPerformanceIssueRejection RejectPerformanceIssue',
      ],
      ['rules/fairness', 'does not count; any other link changes nothing', 'LinkPerformanceIssues'],
      ['domain/template/template', 'keeps what it said when it is retired', 'RetireImprovementPlanTemplate'],
    ],
    otherwise: {
      ...ASIDE,
      MEASUREMENT: 'ON_RECORD',
      CLAIM: 'ON_RECORD',
      BASIS: 'ON_RECORD',
      MATTER: 'ON_RECORD',
      DECISION: 'ON_RECORD',
      CONSENT: 'ON_RECORD',
      PLANNING: 'ON_RECORD',
      BEGINNING: 'ON_RECORD',
      WORK: 'ON_RECORD',
    },
  },
  {
    sentence: 'A party sees its own, and acts on its own, only',
    trials: [
      [
        'store/scope',
        'is nothing of another party’s, whatever the filter says',
        'DUE NOTICE RECORD CLAIM MEASUREMENT BASIS AUTHORITY MATTER DECISION CONSENT PLANNING BEGINNING WORK',
      ],
    ],
    otherwise: {},
  },
];
