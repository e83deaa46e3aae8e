/** A band of a credit as the contract shows it: it knows whether its values are times. */
import type { CreditBand } from '../../domain/agreement/terms.js';

export interface CreditBandView extends CreditBand {
  readonly timed: boolean;
}
