import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Check } from './check.js';

/** What the process of a check writes. */
export type Checked = { readonly documents: number } | { readonly damage: string };

/** Runs the check in a separate process, so that a crash ends only that process. */
export const checkApart: Check = (path) =>
  new Promise((resolve, reject) => {
    const script = fileURLToPath(new URL('./checkProcess.js', import.meta.url));
    execFile(process.execPath, [script, path], (error, written) => {
      if (error !== null) {
        reject(new Error(`data.mdb cannot be read: the process that tried ended with ${error.signal ?? `code ${String(error.code)}`}`));
        return;
      }
      const checked = JSON.parse(written) as Checked;
      if ('documents' in checked) resolve(checked.documents);
      else reject(new Error(checked.damage));
    });
  });
