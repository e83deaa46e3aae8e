/** What the store needs of a performance snapshot, and how one is changed. */
import { snapshot } from '../../domain/snapshot/index.js';
import { bind, MEASURING_DEADLINE_MS } from '../binding.js';
import { executor } from '../execute.js';
import { snapshots } from './collection.js';
import { snapshotFacts } from './facts.js';
import { supersedeSnapshots } from './hooks.js';

/** A snapshot taken concurrently hits the unique key and is numbered again. */
export const snapshotBinding = bind({
  aggregate: snapshot,
  collection: snapshots,
  facts: snapshotFacts,
  hook: supersedeSnapshots,
  deadlineMs: MEASURING_DEADLINE_MS,
});

/** Executes commands on a performance snapshot. */
export const executeOnSnapshot = executor(snapshotBinding);
