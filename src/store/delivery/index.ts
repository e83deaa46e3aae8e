/** What the store needs of a notice delivery, and how one is changed. */
import { delivery } from '../../domain/delivery/index.js';
import { bind } from '../binding.js';
import { executor } from '../execute.js';
import { deliveries } from './collection.js';

/** The binding of a notice delivery. */
export const deliveryBinding = bind({
  aggregate: delivery,
  collection: deliveries,
  facts: () => Promise.resolve(null),
});

/** Executes commands on a notice delivery. */
export const executeOnDelivery = executor(deliveryBinding);
