/** Objects that the types of measured values and trends resolve from. */
import type { ComparedRow, Comparison } from '../../domain/measures/comparison.js';
import type { TrendFinding } from '../../domain/measures/findings.js';
import type { Dimension, MeasuredRow } from '../../domain/measures/measures.js';
import type { TrendAnalysis } from '../../store/measures/trends.js';

/** The value of one dimension, with its name. */
export interface DimensionValue {
  readonly dimension: Dimension;
  readonly value: string | null;
}

/** A row that knows what its key is made of. */
export interface NamedRow extends Omit<MeasuredRow, 'key'> {
  readonly key: readonly DimensionValue[];
}

export type TrendView = TrendAnalysis;

/** The comparison with its dimensions. */
export interface ComparisonView extends Comparison {
  readonly by: readonly Dimension[];
}
export interface ComparedRowView extends Omit<ComparedRow, 'key'> {
  readonly key: readonly DimensionValue[];
}
export interface FindingView extends Omit<TrendFinding, 'key'> {
  readonly key: readonly DimensionValue[];
}
