/** Resolvers of measured values and their rows. */
import { type Dimension, type MeasuredRow, MEASURES } from '../../domain/measures/measures.js';
import { parties } from '../../store/party/collection.js';
import type { ModuleResolvers } from '../looking.js';
import { loadOne } from '../references.js';
import type { DimensionValue, NamedRow } from './mappers.js';

/** A value with a key, and the names of its dimensions. @param by the requested dimensions, in the order of the keys */
export const withNamedKeys = <R extends { readonly key: MeasuredRow['key'] }>(
  rows: readonly R[],
  by: readonly Dimension[],
): readonly (Omit<R, 'key'> & { readonly key: readonly DimensionValue[] })[] =>
  rows.map((row) => ({ ...row, key: by.map((dimension, index) => ({ dimension, value: row.key[index] ?? null })) }));

/** The rows of an answer. */
export const namedRows = <R extends MeasuredRow>(rows: readonly R[], by: readonly Dimension[]): readonly (Omit<R, 'key'> & NamedRow)[] =>
  withNamedKeys(rows, by);

export const measureResolvers = {
  PerformanceMeasuredValue: {
    unit: ({ measure }) => MEASURES[measure].unit,
    asserted: ({ asserted }) => asserted ?? 0,
    imported: ({ imported }) => imported ?? 0,
    unverified: ({ unverified }) => unverified ?? 0,
  },
  PerformanceDimensionValue: {
    party: ({ dimension, value }, _, context, info) => loadOne(context, parties, dimension === 'PARTY' ? value : null, info),
  },
} satisfies ModuleResolvers;
