/**
 * Principle × measure: for each sentence on figures that cannot be gamed the test that plays the person who gains by a measure, or why the
 * measure cannot be gamed that way. A cell is a test that names the measure, else the reason for it.
 */
/** Why a measure cannot be gamed against a principle. */
export const FIGURE_REASONS = {
  NO_PARTY: 'What is counted has one party from its beginning to its end, and names it',
  NO_CLAIM: 'No claim has a part in it: the product records what happens as it happens',
  NO_OBLIGATION: 'It counts what happened, and nothing is owed that could be left out',
  NO_INTERVAL: 'It counts no words: one that is said often counts nowhere, and silence takes nothing away',
  NO_TEXT: 'Instants, states and codes of the service provider make it: no text has a part in it',
  NO_WORD: 'Nothing is promised in it that could be broken',
  NO_CLOCK: 'No clock that a dispute could excuse is read for it',
  NOT_SCORED: 'No published score is made of it: reports answer it as of now, for a period that they name',
  NO_IMPORT: 'An import brings nothing that it is made of',
  NO_RETURN: 'A return of the issue begins nothing in it anew',
} as const;
export type FigureReason = keyof typeof FIGURE_REASONS;

/** A test by its file and its title; the measures that it plays. */
export type FigureTrial = readonly [file: string, title: string, measures: string];

export interface FigurePrinciple {
  readonly sentence: string;
  readonly trials: readonly FigureTrial[];
  /** Why the measures that are no trial's cannot be gamed. */
  readonly otherwise: Readonly<Partial<Record<FigureReason, string>>>;
}

/** Measures of plans: a plan is of the party that proposed it. */
const PLANS = 'FIRST_PLAN_SUCCESS TOUCH_TIME_RATIO EMERGENCY_SHARE EMERGENCIES_AUTHORIZED_LATE EMERGENCIES_UNAUTHORIZED';
/** Measures of what somebody did, counted once and then. */
const ACTS = 'ISSUES_RAISED REJECTIONS REJECTIONS_CONTESTED REJECTIONS_SUSTAINED CANCELLATIONS HAND_OVERS HAND_OVERS_RECEIVED';
const CLAIMS = 'ISSUES_RESTORED RESTORE_TIME RESTORE_TIME_NET RESOLVE_TIME RESOLVE_TIME_NET';
const CLOCKS = 'ON_TIME_SHARE ACKNOWLEDGED_ON_TIME PROVIDER_ON_TIME_SHARE';
const UPDATES = 'MISSED_UPDATES UPDATE_PUNCTUALITY';
const PROVIDER = 'ANSWER_TIME VERIFICATION_TIME';
const LEVELS = 'OPEN OVERDUE BACKLOG_AGE';
const HELD = 'STOP_TIME DELAY';
const OUTAGES = 'OUTAGES AVAILABILITY';
/** Every measure, for a test that plays all of them. */
const RECOUNTED = 'ISSUES_RAISED ISSUES_RESTORED REJECTIONS CANCELLATIONS REOPENINGS HAND_OVERS HAND_OVERS_RECEIVED';

export const FIGURE_PRINCIPLES: readonly FigurePrinciple[] = [
  {
    sentence: 'A figure belongs to whoever had the matter when it happened',
    trials: [
      ['rules/figures/outages', 'are each party’s for the time in which it had the issue', OUTAGES],
      [
        'rules/figures/attribution',
        'keeps the raise, the claims, their reopenings and the hand-over; the one that restores has its own part alone',
        `ISSUES_RAISED REOPENINGS REOPEN_RATE REPEAT_RATE HAND_OVERS HAND_OVERS_RECEIVED ${CLAIMS}`,
      ],
      [
        'rules/figures/attribution',
        'keeps what it missed before, and its own time',
        `ON_TIME_SHARE ACKNOWLEDGED_ON_TIME ACKNOWLEDGE_TIME ${UPDATES} ${HELD}`,
      ],
      ['rules/figures/attribution', 'what was open at the end of a past period counts for the party that had it then', LEVELS],
      [
        'rules/figures/attribution',
        'in the millisecond of a hand-over what the former party did stays its own',
        'REJECTIONS REJECTIONS_CONTESTED REJECTIONS_SUSTAINED',
      ],
      ['rules/figures/attribution', 'a cancellation counts for the party that had the issue', 'CANCELLATIONS'],
      [
        'rules/figures/attribution',
        'the service provider is measured too: its answers, its verdicts',
        `${PROVIDER} PROVIDER_ON_TIME_SHARE`,
      ],
      ['domain/issue/restoration', 'slips by how much later than first said its end came or, before that, is expected', 'SLIPPAGE'],
      ['domain/measures/trend.properties', 'counts for each party what happened while it had the issue', RECOUNTED],
    ],
    otherwise: { NO_PARTY: PLANS },
  },
  {
    sentence: 'What was not verified counts for nobody’s benefit',
    trials: [
      ['rules/figures/outages', 'go on while nobody has verified that operation is normal', OUTAGES],
      ['rules/figures/outages', 'counts from the raise on the word of who raised it, and with values of the same person', OUTAGES],
      [
        'rules/figures/unverified',
        'meets no deadline, shortens no time and thins no rate; the figure says that it is there',
        `ON_TIME_SHARE PROVIDER_ON_TIME_SHARE REOPEN_RATE REPEAT_RATE SLIPPAGE ${CLAIMS}`,
      ],
      [
        'rules/figures/rejections',
        'of which nobody has confirmed anything leaves open what is open, and late what is late',
        `ON_TIME_SHARE OPEN OVERDUE RESTORE_TIME RESTORE_TIME_NET ${OUTAGES}`,
      ],
      ['rules/figures/timeGames', 'has stopped nothing, the first neither', 'RESTORE_TIME_NET ON_TIME_SHARE'],
      ['rules/figures/restorations', 'that is rejected or refuted is a claim that did not hold', 'REOPEN_RATE'],
      [
        'rules/figures/oneOperator',
        'takes back no recorded restoration that measurement has confirmed, until another value does',
        'RESTORE_TIME ON_TIME_SHARE REOPEN_RATE',
      ],
      ['rules/figures/oneOperator', 'voids no pass by saying the same again, nor by other words about the same', 'RESTORE_TIME'],
      [
        'rules/figures/restorations',
        'is not made true by a later one: what was measured after that confirms that alone',
        'RESTORE_TIME ON_TIME_SHARE',
      ],
      ['rules/figures/unverified', 'that comes late takes nothing back: it stays overdue until it is verified', 'OVERDUE'],
      ['rules/figures/dueWork', 'a question and a claim that the service provider leaves open', PROVIDER],
      ['rules/figures/dueWork', 'is missed in every period, and its age is part of the time to restore', 'OPEN BACKLOG_AGE'],
      ['rules/plansAndIssues', 'is closed as not assessed where the issue ended otherwise, and is no success', 'FIRST_PLAN_SUCCESS'],
    ],
    otherwise: {
      NO_CLAIM: `${ACTS} REOPENINGS ${UPDATES} ACKNOWLEDGED_ON_TIME ACKNOWLEDGE_TIME ${HELD} TOUCH_TIME_RATIO EMERGENCY_SHARE EMERGENCIES_AUTHORIZED_LATE EMERGENCIES_UNAUTHORIZED`,
    },
  },
  {
    sentence: 'An obligation past due counts as missed in every period until it is met, and open age is part of the time to restore',
    trials: [
      ['rules/figures/outages', 'of another resource make availability no better, however short they are', 'AVAILABILITY'],
      ['rules/figures/outages', 'make every period in which they last a worse one', 'AVAILABILITY'],
      [
        'rules/figures/dueWork',
        'is missed in every period, and its age is part of the time to restore',
        `ON_TIME_SHARE PROVIDER_ON_TIME_SHARE RESTORE_TIME RESTORE_TIME_NET RESOLVE_TIME RESOLVE_TIME_NET ${LEVELS}`,
      ],
      ['rules/figures/dueWork', 'an issue that nobody acknowledges is missed in every period', 'ACKNOWLEDGED_ON_TIME ACKNOWLEDGE_TIME'],
      ['rules/figures/dueWork', 'a question and a claim that the service provider leaves open count with their age', PROVIDER],
      [
        'rules/figures/dueWork',
        'a first word on the end counts against what came true, and while it is broken in every period',
        'SLIPPAGE',
      ],
      ['rules/figures/dueWork', 'counts in every interval, whether the timer has announced it or a report has ended it', UPDATES],
      [
        'rules/plans/emergencyMeasures',
        'where authorization is past due, in every period until it comes',
        'EMERGENCIES_AUTHORIZED_LATE EMERGENCIES_UNAUTHORIZED',
      ],
    ],
    otherwise: {
      NO_OBLIGATION: `OUTAGES ${ACTS} ISSUES_RESTORED REOPENINGS REOPEN_RATE REPEAT_RATE ${HELD} FIRST_PLAN_SUCCESS TOUCH_TIME_RATIO EMERGENCY_SHARE`,
    },
  },
  {
    sentence: 'Silence counts in every interval, and many words in one interval count once',
    trials: [
      ['rules/figures/dueWork', 'is not made up for by many words: those in one interval count once', UPDATES],
      ['rules/figures/dueWork', 'a first word on the end counts against what came true', 'SLIPPAGE'],
    ],
    otherwise: {
      NO_INTERVAL: `${OUTAGES} ${ACTS} ${CLAIMS} ${CLOCKS} ${PROVIDER} ${LEVELS} ${HELD} ${PLANS} REOPENINGS REOPEN_RATE REPEAT_RATE ACKNOWLEDGE_TIME`,
    },
  },
  {
    sentence: 'A text anybody can vary never decides a figure: codes do, confirmed by the other side',
    trials: [
      ['rules/figures/outages', 'are none by the code of a cancellation, whatever its words', OUTAGES],
      [
        'domain/measures/measuring',
        'is one with the same degradation code, whatever its category; the words of a claim decide nothing',
        'REPEAT_RATE',
      ],
      ['rules/figures/rejections', 'buys no time: contested, the clocks are as if it had never been', 'RESTORE_TIME_NET ON_TIME_SHARE'],
      ['rules/figures/oneOperator', 'hides no repeat behind another way to write the category', 'REPEAT_RATE'],
      ['rules/figures/oneOperator', 'raises no bogus repeat: what turned out to be no fault repeats nothing', 'REPEAT_RATE'],
      [
        'rules/figures/oneOperator',
        'hides no late issue behind an old one, a dummy or one that is called off, nor does it alone',
        'ON_TIME_SHARE ISSUES_RAISED',
      ],
      ['rules/cancellation', 'is the same %s', 'ISSUES_RAISED'],
      ['rules/cancellation', 'is measured by its code', 'CANCELLATIONS'],
      [
        'rules/figures/timeGames',
        'does not stop its clocks for what no answer ends',
        `STOP_TIME RESTORE_TIME_NET RESOLVE_TIME_NET ON_TIME_SHARE`,
      ],
    ],
    otherwise: {
      NO_TEXT: `ISSUES_RESTORED RESTORE_TIME RESOLVE_TIME REOPENINGS REOPEN_RATE REJECTIONS REJECTIONS_CONTESTED REJECTIONS_SUSTAINED HAND_OVERS HAND_OVERS_RECEIVED DELAY ACKNOWLEDGED_ON_TIME PROVIDER_ON_TIME_SHARE ${UPDATES} ${PROVIDER} ${LEVELS} SLIPPAGE ACKNOWLEDGE_TIME ${PLANS}`,
    },
  },
  {
    sentence: 'A first word is measured against what came true, not only against the next word',
    trials: [
      [
        'rules/figures/dueWork',
        'a first word on the end counts against what came true, and while it is broken in every period',
        'SLIPPAGE',
      ],
      [
        'rules/plansAndIssues',
        'a running one is extended: the owners are asked, and the overrun is measured by the first end',
        'TOUCH_TIME_RATIO',
      ],
    ],
    otherwise: {
      NO_WORD: `${OUTAGES} ${ACTS} ${CLAIMS} ${CLOCKS} ${UPDATES} ${PROVIDER} ${LEVELS} ${HELD} REOPENINGS REOPEN_RATE REPEAT_RATE ACKNOWLEDGE_TIME FIRST_PLAN_SUCCESS EMERGENCY_SHARE EMERGENCIES_AUTHORIZED_LATE EMERGENCIES_UNAUTHORIZED`,
    },
  },
  {
    sentence: 'Excusing a stretch excuses that stretch, not the clock',
    trials: [
      [
        'rules/fairness',
        'what is left of the time counts: two hours excused of eleven are a breach, four are none',
        'ON_TIME_SHARE RESTORE_TIME_NET',
      ],
      [
        'rules/fairness',
        'the clock of a party that waits on goes on, is announced again, and is breached again',
        'OVERDUE ACKNOWLEDGED_ON_TIME RESOLVE_TIME_NET',
      ],
      ['domain/issue/progress', 'whose breach a dispute set aside is not missed', UPDATES],
      ['rules/fairness', 'is not over a clock of the service provider’s: nothing excuses that', 'PROVIDER_ON_TIME_SHARE'],
    ],
    otherwise: {
      NO_CLOCK: `${OUTAGES} ${ACTS} ISSUES_RESTORED RESTORE_TIME RESOLVE_TIME REOPENINGS REOPEN_RATE REPEAT_RATE ACKNOWLEDGE_TIME ${PROVIDER} OPEN BACKLOG_AGE ${HELD} SLIPPAGE ${PLANS}`,
    },
  },
  {
    sentence: 'What is published for requisition is the calendar’s snapshot, taken by the timer and taken again when an input changes',
    trials: [
      [
        'background/monthlySnapshots',
        'are taken again when an issue has changed what they come to, and the former is kept with the reason',
        `ON_TIME_SHARE ACKNOWLEDGED_ON_TIME REOPEN_RATE REPEAT_RATE UPDATE_PUNCTUALITY ISSUES_RAISED REOPENINGS HAND_OVERS MISSED_UPDATES STOP_TIME ACKNOWLEDGE_TIME RESOLVE_TIME RESTORE_TIME RESTORE_TIME_NET ISSUES_RESTORED SLIPPAGE OPEN OVERDUE ${OUTAGES}`,
      ],
    ],
    otherwise: {
      NOT_SCORED: `REJECTIONS REJECTIONS_CONTESTED REJECTIONS_SUSTAINED CANCELLATIONS HAND_OVERS_RECEIVED DELAY RESOLVE_TIME_NET PROVIDER_ON_TIME_SHARE ${PROVIDER} BACKLOG_AGE ${PLANS}`,
    },
  },
  {
    sentence: 'Imported history is marked and its unmeasured parts are left out of scores',
    trials: [
      ['rules/figures/outages', 'of an import are told, and are no part of a score', OUTAGES],
      [
        'rules/figures/unverified',
        'is told in every figure, and is no part of a score',
        `${ACTS} ${CLAIMS} ${CLOCKS} ACKNOWLEDGE_TIME REOPENINGS REOPEN_RATE REPEAT_RATE SLIPPAGE ${LEVELS} ${HELD} ${PROVIDER}`,
      ],
      ['rules/figures/unverified', 'has no silence: an import brings no reports', UPDATES],
    ],
    otherwise: { NO_IMPORT: PLANS },
  },
  {
    sentence: 'A return to a former holder continues its clock',
    trials: [
      ['rules/figures/outages', 'are no new ones by a return', OUTAGES],
      ['rules/figures/freshClocks', 'goes on with the party’s own clock where it was cancelled with another', 'RESTORE_TIME'],
      [
        'rules/secondPerson',
        'gives a party no fresh clock: it goes on where it was, without the time of the other',
        'RESTORE_TIME RESTORE_TIME_NET RESOLVE_TIME RESOLVE_TIME_NET',
      ],
      ['rules/secondPerson', 'makes no second breach of one', 'ON_TIME_SHARE OVERDUE'],
      [
        'rules/figures/attribution',
        'a return to the party goes on with all its clocks',
        `ACKNOWLEDGED_ON_TIME ACKNOWLEDGE_TIME ${UPDATES}`,
      ],
    ],
    otherwise: {
      NO_RETURN: `${ACTS} ISSUES_RESTORED REOPENINGS REOPEN_RATE REPEAT_RATE PROVIDER_ON_TIME_SHARE ${PROVIDER} OPEN BACKLOG_AGE ${HELD} SLIPPAGE ${PLANS}`,
    },
  },
];
