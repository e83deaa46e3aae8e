/** The commands of an entity's ownership. */
import { ownershipBinding } from '../../store/ownership/index.js';
import { given } from '../codec.js';
import { mutations } from '../mutations.js';

export const ownershipMutations = mutations(ownershipBinding, {
  changeEntityOwnership: (input) => given(input, 'ownerGroup', 'validTo'),
});
