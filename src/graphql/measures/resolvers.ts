/** Resolvers of measured values and of the rows they stand in, wherever an answer holds them. */
import { type Dimension, type MeasuredRow, MEASURES } from '../../domain/measures/measures.js';
import { parties } from '../../store/party/collection.js';
import { projectionFor } from '../engine/projection.js';
import type { Resolvers } from '../generated/types.js';
import type { DimensionValue, NamedRow } from './mappers.js';

/** Whatever has a key, with the names of its dimensions. @param by the dimensions asked for, in the order of the keys */
export const keyed = <R extends { readonly key: MeasuredRow['key'] }>(
  rows: readonly R[],
  by: readonly Dimension[],
): readonly (Omit<R, 'key'> & { readonly key: readonly DimensionValue[] })[] =>
  rows.map((row) => ({ ...row, key: by.map((dimension, index) => ({ dimension, value: row.key[index] ?? null })) }));

/** The rows of an answer. */
export const named = <R extends MeasuredRow>(rows: readonly R[], by: readonly Dimension[]): readonly (Omit<R, 'key'> & NamedRow)[] =>
  keyed(rows, by);

export const measureResolvers = {
  MeasuredValue: { unit: ({ measure }) => MEASURES[measure].unit },
  DimensionValue: {
    party: ({ dimension, value }, _, { loaders }, info) =>
      dimension !== 'PARTY' || value === null ? null : loaders.load(parties, value, projectionFor('Party', info)),
  },
} satisfies Resolvers;
