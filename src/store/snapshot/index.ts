/** What the store needs of a performance snapshot, and how one is changed. */
import { snapshot } from '../../domain/snapshot/index.js';
import { bind, MEASURED_MS } from '../binding.js';
import { executor } from '../execute.js';
import { snapshots } from './collection.js';
import { snapshotFacts } from './facts.js';
import { supersedeFormer } from './hooks.js';

/** A snapshot that is taken again at the same moment meets the unique key and counts once more. */
export const snapshotBinding = bind({
  aggregate: snapshot,
  collection: snapshots,
  facts: snapshotFacts,
  hook: supersedeFormer,
  deadlineMs: MEASURED_MS,
});

/** Executes commands on a performance snapshot. */
export const executeOnSnapshot = executor(snapshotBinding);
