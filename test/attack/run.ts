/** The table of attacks, carried out. */
import { ACCESS_ATTACKS } from './access.js';
import { DOCUMENT_ATTACKS } from './documents.js';
import { LOAD_ATTACKS } from './load.js';
import { REQUEST_ATTACKS } from './requests.js';
import { SOCKET_ATTACKS } from './sockets.js';
import type { Attack, Target } from './target.js';
import { TOKEN_ATTACKS } from './tokens.js';

/** Every row. */
export const ATTACKS: readonly Attack[] = [
  ...TOKEN_ATTACKS,
  ...ACCESS_ATTACKS,
  ...REQUEST_ATTACKS,
  ...DOCUMENT_ATTACKS,
  ...SOCKET_ATTACKS,
  ...LOAD_ATTACKS,
];

/** How a row ended. */
export interface Finding {
  readonly row: number;
  readonly says: string;
  readonly result: 'PASS' | 'FAIL' | 'LEFT OUT';
  readonly detail: string;
}

/** Carries out one row. A fault of the attack itself counts as a failure. */
export const carryOut = async (attack: Attack, target: Target): Promise<Finding> => {
  const { row, says } = attack;
  if (attack.needsIssuer === true && target.sign === undefined)
    return { row, says, result: 'LEFT OUT', detail: 'it needs a key of the issuer' };
  const before = target.leaks.length;
  const failed = await attack.run(target).catch((error: unknown) => String(error));
  const detail = [failed, ...target.leaks.slice(before)].filter((text) => text !== null).join('; ');
  return { row, says, result: detail === '' ? 'PASS' : 'FAIL', detail };
};

/** A finding as a line. */
export const lineOf = ({ row, says, result, detail }: Finding): string =>
  `${result.padEnd(8)} ${String(row).padStart(2)}  ${says}${detail === '' ? '' : `\n             ${detail}`}`;
