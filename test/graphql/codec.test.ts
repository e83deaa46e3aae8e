/** Inputs of mutations become commands by tables whose types compare both; an assertion of a type error fails to compile where there is none. */
import { describe, expect, test } from '@jest/globals';
import { type Codecs, type Exact, given, type PlainMutation, type UnlikeCommand } from '../../src/graphql/codec.js';
import type { PartyTypes } from '../../src/domain/party/messages.js';
import type { ReviewRuleTypes } from '../../src/domain/reviewRule/messages.js';

const table =
  <T extends PartyTypes | ReviewRuleTypes>() =>
  <X extends Partial<Codecs<T>>>(codecs: X & Exact<T, X>): readonly string[] =>
    Object.keys(codecs);

const party = table<PartyTypes>();
const reviewRule = table<ReviewRuleTypes>();

describe('a mutation needs a codec', () => {
  test('where its input has fields that the command spells otherwise, and the types name them', () => {
    const needless: PlainMutation<PartyTypes> = 'closeParty';
    // @ts-expect-error the input says `every` and `lookBack`, the command `everyMs` and `lookBackMs`
    const needed: PlainMutation<ReviewRuleTypes> = 'amendPerformanceReviewRule';
    // @ts-expect-error roles may lack their dates in the input, and never do in the command
    const neededToo: PlainMutation<PartyTypes> = 'registerParty';
    const unlike: readonly UnlikeCommand<ReviewRuleTypes, 'amendPerformanceReviewRule'>[] = ['every', 'everyMs', 'lookBack', 'lookBackMs'];
    expect([needless, needed, neededToo, ...unlike]).toHaveLength(7);
  });
});

describe('a codec does not compile', () => {
  test('where it hands on an optional field that the command does not know', () => {
    expect(
      reviewRule({
        // @ts-expect-error the command has neither `every` nor `lookBack`
        amendPerformanceReviewRule: (input) => given(input),
      }),
    ).toHaveLength(1);
  });

  test('where it takes a field that the input does not have', () => {
    // @ts-expect-error the input has no `cause`
    expect(party({ closeParty: ({ cause }) => ({ reason: String(cause) }) })).toHaveLength(1);
  });

  test('where it leaves out a field that the command needs', () => {
    // @ts-expect-error the command needs its reason
    expect(party({ closeParty: () => ({}) })).toHaveLength(1);
  });

  test('where the contract has no such mutation', () => {
    // @ts-expect-error there is no such mutation
    expect(party({ closeParty: given, shutParty: given })).toHaveLength(2);
  });
});

describe('the fields of an input', () => {
  test('are absent where they are null', () => {
    expect(given({ name: 'Nordnetz', tradingName: null, description: undefined })).toEqual({ name: 'Nordnetz' });
  });

  test('stay null where null clears them', () => {
    expect(given({ tradingName: null, description: null }, 'tradingName')).toEqual({ tradingName: null });
  });
});
