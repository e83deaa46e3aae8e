/** The commands of a notice delivery. */
import { deliveryBinding } from '../../store/delivery/index.js';
import { plain } from '../codec.js';
import { mutations } from '../mutations.js';

export const deliveryMutations = mutations(deliveryBinding, { replayDelivery: plain, acknowledgeNotice: plain });
