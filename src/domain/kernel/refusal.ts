/** Refusals are data: a command that cannot be done answers one of these, and nothing is stored. Faults are thrown. */
import type { RefusalCode, RuleCode } from './ruleCodes.js';

/** What is wrong with one input field. */
export interface InputProblem {
  /** The field's path in the command, for example `['affectedEntities', '0', 'id']`. */
  readonly path: readonly string[];
  readonly message: string;
}

/** Why a command was not carried out. Every kind is a member of the mutations' unions in the contract. */
export type Refusal =
  | { readonly kind: 'NotFound'; readonly message: string }
  | { readonly kind: 'NotPermitted'; readonly message: string }
  | { readonly kind: 'IllegalTransition'; readonly message: string; readonly allowed: readonly string[] }
  | { readonly kind: 'RuleBroken'; readonly message: string; readonly rule: RuleCode }
  | { readonly kind: 'VersionConflict'; readonly message: string; readonly currentVersion: number }
  | { readonly kind: 'MutationIdReused'; readonly message: string }
  | { readonly kind: 'InvalidInput'; readonly message: string; readonly problems: readonly InputProblem[] };

/** Whether a result is a refusal: only refusals have a message besides their kind. */
export const isRefusal = (value: object): value is Refusal => 'kind' in value && 'message' in value;

/** A stable code for logs and metrics: of a broken rule its own, else the kind: `NotPermitted` → `NOT_PERMITTED`. */
export const refusalCode = (refusal: Refusal): RefusalCode => (refusal.kind === 'RuleBroken' ? refusal.rule : CODES[refusal.kind]);

const CODES = {
  NotFound: 'NOT_FOUND',
  NotPermitted: 'NOT_PERMITTED',
  IllegalTransition: 'ILLEGAL_TRANSITION',
  VersionConflict: 'VERSION_CONFLICT',
  MutationIdReused: 'MUTATION_ID_REUSED',
  InvalidInput: 'INVALID_INPUT',
} as const satisfies Record<Exclude<Refusal['kind'], 'RuleBroken'>, RefusalCode>;

/** A text that a document shows where a value belongs, such as `<raisePerformanceIssue.id>`. */
const isPlaceholder = (text: string): boolean => /^<.*>$/.test(text);

/** The aggregate does not exist, or the principal may not see it: the two answer alike. */
export const notFound = (what: string, id: string): Refusal => ({
  kind: 'NotFound',
  message: `No ${what} with id ${JSON.stringify(id.slice(0, 64))}${isPlaceholder(id) ? ': put the id of an earlier answer in its place' : ''}`,
});

/** An input field names a party that does not exist, or that the principal may not see. */
export const noSuchParty = (path: readonly string[], id: string): InputProblem => ({
  path,
  message: isPlaceholder(id)
    ? `no such party: put the id of an earlier answer in the place of ${id.slice(0, 64)}`
    : 'no such party: find its id with the queries parties or partyByExternalIdentifier',
});

/** The principal lacks the permission. @param message who has it */
export const notPermitted = (message: string): Refusal => ({ kind: 'NotPermitted', message });

/** The name of the mutation that carries out a command: `StartPerformanceIssue` → `startPerformanceIssue`. */
export const mutationName = (command: string): string => command.charAt(0).toLowerCase() + command.slice(1);

/** @param allowed the commands that are open from `status` to the same principal */
export const illegalTransition = (command: string, status: string | null, allowed: readonly string[]): Refusal => ({
  kind: 'IllegalTransition',
  message: [
    `${mutationName(command)} is not allowed ${status === null ? 'before it exists' : `in status ${status}`}`,
    ...(allowed.length === 0 ? [] : [`open to you: ${allowed.map(mutationName).join(', ')}`]),
  ].join('; '),
  allowed,
});

/** A business rule refuses. @param rule its code, of the list in `ruleCodes.ts` */
export const refuse = (rule: RuleCode, message: string): Refusal => ({ kind: 'RuleBroken', rule, message });

/** Fields of the command are wrong. The message joins those of the problems, each behind its path. */
export const invalidInput = (problems: readonly InputProblem[]): Refusal => ({
  kind: 'InvalidInput',
  message: problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
  problems,
});

/** The caller decided on an older version than the current one. */
export const versionConflict = (expected: number, currentVersion: number): Refusal => ({
  kind: 'VersionConflict',
  message: `Expected version ${String(expected)}, but it is at ${String(currentVersion)}: read it again, then retry`,
  currentVersion,
});

/**
 * What a list names again.
 * @param keys the key of each item
 */
export const duplicateProblems = (path: string, keys: readonly string[]): readonly InputProblem[] => {
  const seen = new Set<string>();
  return keys.flatMap((key, index) =>
    seen.size === seen.add(key).size ? [{ path: [path, String(index)], message: 'is named twice' }] : [],
  );
};
