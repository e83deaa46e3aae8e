/**
 * The rules explored in small scope: every act with its few telling inputs, by everyone, breadth first from every state of the honest ways.
 * A fault is shown as the shortest way to it that was found.
 */
import { expect, test } from '@jest/globals';
import { issue } from '../../../src/domain/issue/index.js';
import { ownership } from '../../../src/domain/ownership/index.js';
import { plan } from '../../../src/domain/plan/index.js';
import { explore, type HonestStep } from '../../support/rules/explore.js';
import { NOT_EXPLORED } from '../../support/rules/smallMoves.js';
import { INVARIANTS } from '../../support/rules/invariants.js';
import { adaOfA, ann, ben, ivy, olga, omar, START } from '../../support/rules/smallWorld.js';
import { sized } from '../../support/size.js';

const PROPOSED: readonly HonestStep[] = [
  [ben, 'analyze (the issue)'],
  [adaOfA, 'start (the issue)'],
  [ann, 'develop plan 1'],
];
const AT_WORK: readonly HonestStep[] = [
  [ann, 'start the task of plan 1'],
  [ann, 'complete the task of plan 1'],
  [ann, 'start the action of plan 1'],
  [ann, 'complete the action of plan 1'],
];
const VERIFIED: readonly HonestStep[] = [
  [adaOfA, 'claim (the issue)'],
  [ben, 'measure a good value (the issue)'],
  [ben, 'verify (the issue)'],
  [ben, 'review plan 1'],
  [ben, 'accept (the issue)'],
];

const APPROVED: readonly HonestStep[] = [
  ...PROPOSED,
  [ann, 'declare both services impacted by plan 1'],
  [ann, 'propose plan 1'],
  [olga, 'grant plan 1'],
  [omar, 'grant plan 1'],
];
const COMMENCED: readonly HonestStep[] = [...APPROVED, [ann, 'schedule plan 1'], 'time passes', [ann, 'commence plan 1']];
const EMERGENCY: readonly HonestStep[] = [...PROPOSED, [ben, 'commence as an emergency plan 1']];

/** Ways that people would go. Each of their states is a start. */
const WAYS: readonly (readonly HonestStep[])[] = [
  [
    ...COMMENCED,
    ...AT_WORK,
    [ann, 'complete the work of plan 1'],
    ...VERIFIED,
    'time passes',
    [ben, 'measure a bad value (the issue)'],
    [ben, 'reopen (the issue)'],
  ],
  [
    ...EMERGENCY,
    ...AT_WORK,
    [olga, 'grant afterwards plan 1'],
    [ann, 'fall back from plan 1'],
    [ann, 'start the action of plan 1'],
    [ann, 'find the former value at the action of plan 1'],
    [ann, 'restore by the fallback of plan 1'],
  ],
  [
    ...COMMENCED,
    [ann, 'start the action on another value of plan 1'],
    [ann, 'amend the action of plan 1'],
    [ann, 'propose plan 1'],
    [olga, 'grant plan 1'],
    [omar, 'grant plan 1'],
    [ann, 'commence plan 1'],
  ],
  [...COMMENCED, [ann, 'extend plan 1'], [olga, 'grant the extension of plan 1'], [omar, 'refuse the extension of plan 1'], 'time passes'],
  [...APPROVED.slice(0, -2), [olga, 'acknowledge the proposal of plan 1'], 'time passes'],
  [...EMERGENCY, [olga, 'refuse afterwards plan 1'], [ann, 'amend the action of plan 1'], [ann, 'propose plan 1']],
  [...EMERGENCY, 'time passes', 'time passes', 'time passes', 'time passes'],
  [...APPROVED, 'time passes', 'time passes', 'time passes'],
  [...COMMENCED, [ann, 'take over plan 1'], [ben, 'hand over (the issue)']],
  [...PROPOSED, [omar, 'waive service-1 for plan 1'], [ann, 'declare nothing impacted by plan 1'], [ann, 'schedule plan 1']],
  [
    [adaOfA, 'start (the issue)'],
    [ann, 'adopt plan 1'],
    [adaOfA, 'confirm plan 1'],
    [adaOfA, 'withdraw plan 1'],
  ],
  [
    [ann, 'relax the analysis (the issue)'],
    [adaOfA, 'start (the issue)'],
    [ann, 'use the library for plan 1'],
    [ann, 'develop in spite of a template plan 2'],
    [ben, 'approve a change of plan 2'],
  ],
  [...PROPOSED, [ivy, 'name ben for service-1'], [ivy, 'end service-1'], [ivy, 'record omar for service-1']],
  [...PROPOSED, [ann, 'relax the analysis (the issue)'], [ben, 'approve the proposed change (the issue)']],
  [
    [adaOfA, 'start (the issue)'],
    [ben, 'stop the clock (the issue)'],
    [ann, 'approve the proposed change (the issue)'],
    'time passes',
    [ben, 'void the stop (the issue)'],
    [ann, 'approve the proposed change (the issue)'],
    [adaOfA, 'dispute (the issue)'],
  ],
  [
    [adaOfA, 'start (the issue)'],
    [adaOfA, 'offer an appointment (the issue)'],
    [ben, 'agree the appointment (the issue)'],
    [adaOfA, 'report the appointment (the issue)'],
    [adaOfA, 'hold (the issue)'],
    [adaOfA, 'resume (the issue)'],
    [adaOfA, 'restore (the issue)'],
    [ben, 'reject the restoration (the issue)'],
  ],
  [[adaOfA, 'start (the issue)'], 'time passes', 'time passes', 'time passes', [adaOfA, 'dispute (the issue)']],
  [
    [adaOfA, 'reject (the issue)'],
    [ben, 'contest (the issue)'],
    [adaOfA, 'start (the issue)'],
    [adaOfA, 'ask (the issue)'],
  ],
  [...PROPOSED, ...VERIFIED.slice(0, 3), 'time passes', 'time passes', 'time passes'],
  [[adaOfA, 'reject (the issue)'], 'time passes', 'time passes', 'time passes', 'time passes'],
];

test('no way round the rules is found within some steps of the honest ways, whoever tries', () => {
  const { faults, states, steps, depth, accepted } = explore(START, WAYS, INVARIANTS, sized(150, 1_500));
  process.stdout.write(
    `Explored ${String(states)} states by ${String(steps)} steps, and every way of ${String(depth)} steps off the honest ones\n`,
  );
  expect(faults).toEqual([]);
  const commands = [issue, plan, ownership]
    .flatMap(({ lifecycle }) => Object.keys(lifecycle))
    .filter((type) => !NOT_EXPLORED.includes(type));
  expect([...accepted].toSorted()).toEqual(commands.toSorted());
});
