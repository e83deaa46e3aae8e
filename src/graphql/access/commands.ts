/** The commands of an access grant. */
import { accessBinding } from '../../store/access/index.js';
import { plain } from '../codec.js';
import { mutations } from '../mutations.js';

export const accessMutations = mutations(accessBinding, {
  requestAccess: plain,
  approveAccess: plain,
  refuseAccess: plain,
  withdrawAccessRequest: plain,
  provisionAccess: plain,
  recordAccessTest: plain,
  suspendAccess: plain,
  resumeAccess: plain,
  revokeAccess: plain,
  renewAccess: plain,
  reviewAccess: plain,
});
