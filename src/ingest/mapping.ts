/**
 * The mapping file: what the columns of an incident log mean. Every field is described in docs/importing.md.
 *
 * It is data through and through: checked here once, with every fault named by its path, and turned into functions by `extract.ts`.
 */
import { INITIATING_LAYERS, ISSUE_STATUSES } from '../domain/issue.js';
import { ENTITY_TYPES, SEVERITIES, STOP_REASONS } from '../domain/terms.js';
import { arrangement } from './arrangement.js';
import {
  type Check,
  type CheckedBy,
  type Finding,
  anyText,
  byField,
  demanding,
  list,
  object,
  oneOrMore,
  optional,
  record,
  sparse,
  text,
  word,
} from './check.js';
import { choice, instants, optionalWording, wording, when } from './fields.js';

/** A row whose status is IGNORE moves nothing; its other columns still count. */
export const STATUS_WORDS = [...ISSUE_STATUSES, 'IGNORE'] as const;
export type StatusWord = (typeof STATUS_WORDS)[number];
const statusWord = word(STATUS_WORDS);

const status = byField({
  column: object({ column: text, map: record(statusWord), default: optional(statusWord, null) }),
  rules: object({ rules: list(object({ when, status: statusWord }), 1), default: optional(statusWord, null) }),
});

/** How the rows of a case follow each other in the file. */
export const ROW_ORDERS = ['file', 'oldestFirst', 'newestFirst', 'byTime'] as const;

const encoding: Check<string> = demanding(text, (label) => {
  try {
    new TextDecoder(label);
    return [];
  } catch {
    return [{ path: '', message: `must be an encoding such as utf-8 or windows-1252; ${JSON.stringify(label)} is none` }];
  }
});

const character: Check<string> = demanding(text, (value) => (value.length === 1 ? [] : [{ path: '', message: 'must be one character' }]));
const delimiter: Check<string> = (value, path) => (value === '\t' ? anyText(value, path) : character(value, path));

const file = object({
  format: optional(word(['csv', 'jsonl']), 'csv'),
  encoding: optional(encoding, 'utf-8'),
  delimiter: optional(delimiter, ','),
  quote: optional(character, '"'),
  columns: optional(list(text, 1), null),
});

const entity = object({ type: word(ENTITY_TYPES), id: wording });
const RECORDED = { value: 'As the log records it' } as const;
const recorded = optional(wording, RECORDED);

/** The words that go with a move or a change, where a life cycle asks for some. */
const texts = object({
  note: recorded,
  question: recorded,
  answer: recorded,
  hold: recorded,
  resolution: recorded,
  cause: optional(optionalWording, null),
  resolutionRejected: recorded,
  reopening: recorded,
  rejection: recorded,
  cancellation: recorded,
  handOver: recorded,
  severity: recorded,
});

const structure = object({
  system: text,
  file: sparse(file),
  empty: optional(list(anyText), ['']),
  ignore: optional(list(when), []),
  case: oneOrMore(text),
  rowsOfACase: optional(word(['anywhere', 'together']), 'anywhere'),
  order: optional(word(ROW_ORDERS), 'oldestFirst'),
  time: instants,
  raisedAt: optional(instants, null),
  status,
  stopReason: optional(word(STOP_REASONS), null),
  party: object({ value: wording, name: optional(optionalWording, null), scheme: optional(text, null), arrangement }),
  issue: object({
    name: wording,
    description: optional(optionalWording, null),
    category: wording,
    severity: choice(SEVERITIES),
    initiatingLayer: choice(INITIATING_LAYERS),
    initiatingProcess: wording,
    resource: entity,
    affectedEntities: list(object({ type: word(ENTITY_TYPES), id: optionalWording }), 1),
    occurredAt: optional(instants, null),
  }),
  texts: sparse(texts),
});

const mapping = demanding(structure, ({ stopReason, party }): readonly Finding[] =>
  stopReason === null || party.arrangement.stopReasons.includes(stopReason)
    ? []
    : [{ path: 'stopReason', message: `must be one of party.arrangement.stopReasons, which does not have ${stopReason}` }],
);

/** A checked mapping. Where the file leaves a field out, its default stands here. */
export type Mapping = CheckedBy<typeof structure>;

/** The mapping file cannot be used. */
export class MappingError extends Error {
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    super(findings.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('\n'));
    this.findings = findings;
  }
}

/**
 * Reads a mapping file.
 * @param json its text
 * @throws MappingError naming everything that is wrong with it
 */
export const readMapping = (json: string): Mapping => {
  const checked = mapping(parse(json), '');
  if (!checked.ok) throw new MappingError(checked.findings);
  return checked.value;
};

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    throw new MappingError([{ path: '', message: `is no JSON: ${error instanceof Error ? error.message : String(error)}` }]);
  }
};
