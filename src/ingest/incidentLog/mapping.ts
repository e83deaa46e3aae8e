/**
 * The mapping file: what the columns of an incident log mean. Every field is described in docs/importing.md.
 *
 * Plain data: validated here once, with all issues by path, and compiled to functions by `extract.ts`.
 */
import { INITIATING_LAYERS, ISSUE_STATUSES } from '../../domain/issue/model.js';
import { ENTITY_TYPES } from '../../domain/kernel/entityRef.js';
import { SEVERITIES, STOP_REASONS, type StopReason } from '../../domain/time/serviceLevelTerms.js';
import { arrangement } from './arrangement.js';
import {
  type Check,
  type CheckedValue,
  type JsonIssue,
  also,
  anyText,
  byField,
  refine,
  list,
  object,
  oneOrMore,
  optional,
  record,
  withDefaults,
  text,
  oneOf,
  transform,
} from '../jsonChecks.js';
import { choice, instants, optionalChoice, optionalWording, wording, condition } from './fields.js';

/** A row with status RESTORED records a restoration; neither it nor IGNORE changes the status, and their other columns count. */
export const LOG_STATUSES = [...ISSUE_STATUSES, 'RESTORED', 'IGNORE'] as const;
export type LogStatus = (typeof LOG_STATUSES)[number];
const logStatus = oneOf(LOG_STATUSES);

const status = byField({
  column: object({ column: text, map: record(logStatus), default: optional(logStatus, null) }),
  rules: object({
    rules: list(object({ when: condition, after: optional(list(oneOf(ISSUE_STATUSES), 1), null), status: logStatus }), 1),
    default: optional(logStatus, null),
  }),
});

/** How the rows of a case follow each other in the file. */
export const ROW_ORDERS = ['file', 'oldestFirst', 'newestFirst', 'byTime'] as const;

const encoding: Check<string> = refine(text, (label) => {
  try {
    new TextDecoder(label);
    return [];
  } catch {
    return [{ path: '', message: `must be an encoding such as utf-8 or windows-1252; ${JSON.stringify(label)} is not` }];
  }
});

const character: Check<string> = refine(text, (value) => (value.length === 1 ? [] : [{ path: '', message: 'must be one character' }]));
const delimiter: Check<string> = (value, path) => (value === '\t' ? anyText(value, path) : character(value, path));

const file = object({
  format: optional(oneOf(['csv', 'json']), 'csv'),
  encoding: optional(encoding, 'utf-8'),
  delimiter: optional(delimiter, ','),
  quote: optional(character, '"'),
  columns: optional(list(text, 1), null),
  records: optional(text, null),
  each: optional(text, null),
});

/** A type, or the column that has it. */
const typeByColumn = choice(ENTITY_TYPES);
const constantType = transform(oneOf(ENTITY_TYPES), (value) => ({ value }));
const entityType: typeof typeByColumn = (value, path) =>
  typeof value === 'object' ? typeByColumn(value, path) : constantType(value, path);
const entity = object({ type: entityType, id: wording });
const DEFAULT_TEXT = { value: 'As recorded in the log' } as const;
const textWithDefault = optional(wording, DEFAULT_TEXT);

/** The texts of status moves and changes that the life cycle requires. */
const texts = object({
  note: textWithDefault,
  question: textWithDefault,
  answer: textWithDefault,
  hold: textWithDefault,
  resolution: textWithDefault,
  cause: optional(optionalWording, null),
  resolutionRejected: textWithDefault,
  reopening: textWithDefault,
  rejection: textWithDefault,
  cancellation: textWithDefault,
  handOver: textWithDefault,
  severity: textWithDefault,
});

const structure = object({
  system: text,
  file: withDefaults(file),
  empty: optional(list(anyText), ['']),
  ignore: optional(list(condition), []),
  case: oneOrMore(text),
  rowsOfACase: optional(oneOf(['anywhere', 'together']), 'anywhere'),
  order: optional(oneOf(ROW_ORDERS), 'oldestFirst'),
  time: optional(instants, null),
  raisedAt: optional(instants, null),
  status: optional(status, null),
  moves: optional(list(object({ status: logStatus, time: instants, when: optional(condition, null) }), 1), null),
  stopReason: optional(optionalChoice(STOP_REASONS), null),
  party: object({ value: wording, name: optional(optionalWording, null), scheme: optional(text, null), arrangement }),
  issue: object({
    name: wording,
    description: optional(optionalWording, null),
    category: wording,
    severity: choice(SEVERITIES),
    initiatingLayer: choice(INITIATING_LAYERS),
    initiatingProcess: wording,
    resource: entity,
    affectedEntities: list(object({ type: entityType, id: optionalWording }), 1),
    occurredAt: optional(instants, null),
  }),
  texts: withDefaults(texts),
});

/** The reasons that a mapping may stop clocks for. */
const stopReasonsOf = (reason: CheckedValue<typeof structure>['stopReason']): readonly StopReason[] => {
  if (reason === null) return [];
  if ('value' in reason) return [reason.value];
  return [...Object.values(reason.map), ...(reason.default === null ? [] : [reason.default])];
};

const agreed = refine(structure, ({ stopReason, party }): readonly JsonIssue[] =>
  stopReasonsOf(stopReason)
    .filter((reason) => !party.arrangement.stopReasons.includes(reason))
    .map((reason) => ({
      path: 'stopReason',
      message: `must be one of party.arrangement.stopReasons, which does not have ${reason}`,
    })),
);

/** A row has a time and a status, or several of them. */
const mapping = also(agreed, (value): readonly JsonIssue[] =>
  ['time', 'status']
    .filter((field) => (value['moves'] === undefined) === (value[field] === undefined))
    .map((path) =>
      value['moves'] === undefined
        ? { path, message: 'is missing: a row has a time and a status, or several in "moves"' }
        : { path, message: 'is said by "moves": leave it out' },
    ),
);

/** A validated mapping with defaults. */
export type Mapping = CheckedValue<typeof structure>;

/** The mapping file cannot be used. */
export class MappingError extends Error {
  readonly issues: readonly JsonIssue[];
  constructor(findings: readonly JsonIssue[]) {
    super(findings.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('\n'));
    this.issues = findings;
  }
}

/**
 * Reads a mapping file.
 * @param json its text
 * @throws MappingError with all issues
 */
export const readMapping = (json: string): Mapping => {
  const checked = mapping(parse(json), '');
  if (!checked.ok) throw new MappingError(checked.issues);
  return checked.value;
};

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    throw new MappingError([{ path: '', message: `is not JSON: ${error instanceof Error ? error.message : String(error)}` }]);
  }
};
