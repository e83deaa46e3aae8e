/**
 * The owners' answer to an extended window (own). The work goes on while they have not answered. After a refusal nothing more begins once the
 * window they consented to is over: what was begun is ended, or falls back.
 */
import type { Aggregate, Context, MessageOf, RuleResult } from '../../kernel/decider.js';
import { entityKey } from '../../kernel/entityRef.js';
import { invalidInput, isRefusal, type Refusal, refuse } from '../../kernel/refusal.js';
import { effectiveWindow } from '../conflicts.js';
import { withNotice } from '../eventFields.js';
import type { PlanCommand, PlanEvent, PlanFacts, PlanTypes } from '../messages.js';
import type { ImprovementPlan } from '../model.js';
import { allRecipients, noticeFields } from '../notices.js';
import { decidedRows, grantableRows, mayDecideFor, ownPlanRefusal } from './authorization.js';
import type { ExtensionAnswer, WindowExtension } from './windowExtension.js';

/** The refusals of the last extension that no later decision on the same plan took back. */
const refusals = ({ extensions, decisions }: Pick<ImprovementPlan, 'extensions' | 'decisions'>): readonly ExtensionAnswer[] =>
  (extensions.at(-1)?.answers ?? []).filter(
    ({ granted, entity }) => !granted && decisions.findLast((one) => entityKey(one.entity) === entityKey(entity))?.granted === false,
  );

const refusalOf = ({ by, entity, reason }: ExtensionAnswer, until: Date): Refusal =>
  refuse(
    'EXTENSION_REFUSED',
    `${by} refused work on ${entityKey(entity)} after ${until.toISOString()} (${reason ?? ''}): end what was begun, start the fallback, or amend the plan`,
  );

/** Why a window is not extended once more; null when it may be. */
export const extensionRefusal = (plan: Pick<ImprovementPlan, 'extensions' | 'decisions'>): Refusal | null => {
  const [refused] = refusals(plan);
  const last = plan.extensions.at(-1);
  return refused === undefined || last === undefined ? null : refusalOf(refused, last.from);
};

/** Why nothing more of the work begins at `now`: the window is over, or was extended and refused. Null when it may. */
export const overrunRefusal = (
  plan: Pick<ImprovementPlan, 'extensions' | 'decisions' | 'scheduled' | 'window'>,
  now: Date,
): Refusal | null => {
  const last = plan.extensions.at(-1);
  const refused = last === undefined || now < last.from ? null : extensionRefusal(plan);
  const window = effectiveWindow(plan);
  return (
    refused ??
    (window === null || now < window.end
      ? null
      : refuse(
          'OUTSIDE_WINDOW',
          'The window of the work is over: extend it (extendImprovementPlanWindow), end what was begun, or start the fallback',
        ))
  );
};

export const extensionRules = {
  DecideImprovementPlanExtension: (
    { granted, reason }: MessageOf<PlanCommand, 'DecideImprovementPlanExtension'>,
    plan: ImprovementPlan,
    context: Context<PlanFacts>,
  ): RuleResult<PlanEvent> => {
    const { actor, facts, now } = context;
    const extension = plan.extensions.at(-1);
    if (extension === undefined) return refuse('NOT_EXTENDED', 'The window of this work was not extended');
    if (extension.by === actor.id) return refuse('FOUR_EYES', 'Who extended the window may not consent to it');
    const own = ownPlanRefusal(plan, actor);
    if (own !== null) return own;
    const rows = (plan.consent?.authorizations ?? []).filter(({ entity }) => mayDecideFor(actor, entity, facts, now));
    if (rows.length === 0) return refuse('NOT_AN_OWNER', 'You own no entity that this plan impacts');
    const barred = granted ? rows.map((row) => grantableRows(plan, [row], context)).find(isRefusal) : undefined;
    if (barred !== undefined) return barred;
    if (!granted && reason == null) return invalidInput([{ path: ['reason'], message: 'is required to refuse' }]);
    const decided = decidedRows(rows, context);
    if (granted) return [{ type: 'ExtensionGranted', decided, reason: reason ?? null }];
    const text = `The extension was refused, the work ends by ${extension.from.toISOString()}: ${reason ?? ''}`;
    return [
      { type: 'ExtensionRefused', decided, reason: reason ?? null, ...noticeFields('ALARM', allRecipients(plan, facts), text, null) },
    ];
  },
};

type Answered = Parameters<Aggregate<PlanTypes>['changes']['ExtensionGranted' | 'ExtensionRefused']>[0];

/** The answer with the extension, and as a decision that binds further plans of the issue. */
const answered = ({ at, actor, data }: Answered, { extensions, decisions }: ImprovementPlan, granted: boolean) => {
  const keys = data.decided.map(({ entity }) => entityKey(entity));
  const answers = data.decided.map(({ entity }): ExtensionAnswer => ({ entity, granted, by: actor.id, at, reason: data.reason }));
  return {
    extensions: extensions.map((one, index): WindowExtension =>
      index === extensions.length - 1
        ? { ...one, answers: [...one.answers.filter(({ entity }) => !keys.includes(entityKey(entity))), ...answers] }
        : one,
    ),
    decisions: [...decisions, ...data.decided.map((one) => ({ ...one, granted, by: actor.id, at, reason: data.reason }))],
  };
};

export const extensionChanges: Pick<Aggregate<PlanTypes>['changes'], 'ExtensionGranted' | 'ExtensionRefused'> = {
  ExtensionGranted: (event, plan) => answered(event, plan, true),
  ExtensionRefused: (event, plan) => ({ ...withNotice(event, plan, event.data), ...answered(event, plan, false) }),
};
