/**
 * Guards settle races between commands on different documents: those that rely on a state, and those that end it.
 *
 * The rules read the other document before the transaction. Under snapshot isolation a read cannot see a concurrent write, so both sides
 * write: a command that ends the state counts `ended` up and requires that `relied` has not moved since its facts were read, and a command
 * that relies on it does the reverse. Whichever commits second misses, and is decided again by new facts. Commands that do neither never
 * touch a guard.
 *
 * Commands that rely on the same state need not wait for one another: they take turns over several slots, and only those in the same slot
 * at the same instant meet. A command that ends the state writes every slot.
 */
import type { ClientSession } from 'mongodb';
import { guards } from './collection.js';
import { findDocuments } from '../reading/findCommand.js';
import { documents, type Store } from '../store.js';
import type { TransactionWrite } from './transactionHook.js';

/** A state of a document that a command relies on or ends. */
export interface Guard {
  /** Names the state, for example `Party:…`. */
  readonly of: string;
  readonly slots: number;
  readonly effect: 'RELIES' | 'ENDS';
}

/** That a party is engaged: raises, reopenings and hand-overs rely on it, its closure and the end of an arrangement or its access end it. */
export const partyGuard = (partyId: string, effect: Guard['effect']): Guard => ({ of: `Party:${partyId}`, slots: 32, effect });

/** That an issue is open with its party: a plan that is proposed or begins relies on it, the end of the issue and a hand-over end it. */
export const issueGuard = (issueId: string, effect: Guard['effect']): Guard => ({ of: `PerformanceIssue:${issueId}`, slots: 1, effect });

/** That an issue has no plan: an analysis that demands less at once relies on it, the proposal of a plan ends it. */
export const unplannedGuard = (issueId: string, effect: Guard['effect']): Guard => ({ of: `Unplanned:${issueId}`, slots: 1, effect });

/** That no party is being closed: a plan that rests on a recommendation names no party, and relies on it; the closure of any party ends it. */
export const recommendedPlanGuard = (effect: Guard['effect']): Guard => ({ of: 'RecommendedPlan', slots: 1, effect });

/** That an issue is no duplicate: an issue linked to it as its duplicate relies on it. */
export const originalGuard = (issueId: string, effect: Guard['effect']): Guard => ({ of: `Original:${issueId}`, slots: 1, effect });

/** Each state once. */
export const distinctGuards = (all: readonly Guard[]): readonly Guard[] =>
  all.filter(({ of, effect }, index) => all.findIndex((one) => one.of === of && one.effect === effect) === index);

let turn = Math.floor(Math.random() * 1_000_000);

const slotIds = ({ of, slots, effect }: Guard): readonly string[] => {
  if (effect === 'ENDS') return Array.from({ length: slots }, (_, slot) => `${of}:${String(slot)}`);
  turn += 1;
  return [`${of}:${String(turn % slots)}`];
};

/**
 * Reads the guards of a request; call it before the facts are read.
 * @returns the write that its transaction has to make; a slot that moved since makes it fail by a duplicate key, which is a lost race
 */
export const readGuards = async (store: Store, wanted: readonly Guard[]): Promise<TransactionWrite | undefined> => {
  if (wanted.length === 0) return undefined;
  const slots = wanted.flatMap((guard) => slotIds(guard).map((_id) => ({ _id, effect: guard.effect })));
  const found = await findDocuments(store, guards, { _id: { $in: slots.map(({ _id }) => _id) } });
  const known = new Map(found.map((slot) => [slot._id, slot]));
  return async (session: ClientSession) => {
    await documents(store, guards).bulkWrite(
      slots.map(({ _id, effect }) => {
        const { relied, ended } = known.get(_id) ?? { relied: 0, ended: 0 };
        // A slot at another count does not match, so that the upsert meets its id.
        return effect === 'ENDS'
          ? { updateOne: { filter: { _id, relied }, update: { $inc: { ended: 1 } }, upsert: true } }
          : { updateOne: { filter: { _id, ended }, update: { $inc: { relied: 1 } }, upsert: true } };
      }),
      { session },
    );
  };
};
