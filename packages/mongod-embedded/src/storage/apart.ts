/**
 * The caller's side of `apartProcess.ts`: starts that process and reads its outcome. If it ends without one, the data count as unreadable.
 */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Check } from './check.js';

/** What the process writes: what came of it, or what is wrong with the data. */
export type Outcome = { readonly documents: number } | { readonly damage: string };

/** Runs the check in a process of its own: a damaged file may end it by a signal. */
export const checkApart: Check = (path) => apart(path);

/** Copies the data of a directory in a process of its own, without free pages, and checks the copy. @returns how many documents it holds */
export const copyApart = (from: string, to: string): Promise<number> => apart(to, from);

const apart = (...paths: readonly string[]): Promise<number> =>
  new Promise((resolve, reject) => {
    const script = fileURLToPath(new URL('./apartProcess.js', import.meta.url));
    execFile(process.execPath, [script, ...paths], (error, written) => {
      if (error !== null) {
        reject(new Error(`data.mdb cannot be read: the process that tried ended with ${error.signal ?? `code ${String(error.code)}`}`));
        return;
      }
      const outcome = JSON.parse(written) as Outcome;
      if ('documents' in outcome) resolve(outcome.documents);
      else reject(new Error(outcome.damage));
    });
  });
