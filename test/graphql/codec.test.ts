/** Inputs of mutations become commands by tables whose types compare both; an assertion of a type error fails to compile where there is none. */
import { describe, expect, test } from '@jest/globals';
import { type Codecs, type Exact, given, plain } from '../../src/graphql/codec.js';
import type { PartyTypes } from '../../src/domain/party/messages.js';
import type { ReviewRuleTypes } from '../../src/domain/reviewRule/messages.js';

const table =
  <T extends PartyTypes | ReviewRuleTypes>() =>
  <X extends Partial<Codecs<T>>>(codecs: X & Exact<T, X>): readonly string[] =>
    Object.keys(codecs);

const party = table<PartyTypes>();
const reviewRule = table<ReviewRuleTypes>();

describe('a codec does not compile', () => {
  test('as plain, where the input has fields that the command spells otherwise', () => {
    // @ts-expect-error the input says `every` and `lookBack`, the command `everyMs` and `lookBackMs`
    expect(reviewRule({ amendReviewRule: plain })).toHaveLength(1);
    // @ts-expect-error roles may lack their dates in the input, and never do in the command
    expect(party({ registerParty: plain })).toHaveLength(1);
    expect(party({ closeParty: plain })).toHaveLength(1);
  });

  test('where it hands on an optional field that the command does not know', () => {
    expect(
      reviewRule({
        // @ts-expect-error the command has neither `every` nor `lookBack`
        amendReviewRule: (input) => given(input),
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
    expect(party({ closeParty: plain, shutParty: plain })).toHaveLength(2);
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
