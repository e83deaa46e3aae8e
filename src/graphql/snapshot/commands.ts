/** The commands of a performance snapshot. */
import { snapshotBinding } from '../../store/snapshot/index.js';
import { plain } from '../codec.js';
import { mutations } from '../mutations.js';

export const snapshotMutations = mutations(snapshotBinding, { takePerformanceSnapshot: plain });
