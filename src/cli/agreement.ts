/** `party-performance agreement`: checks an agreement in a file, and prints the schema of such files. */
import type { Command } from 'commander';
import { parse, YAMLParseError } from 'yaml';
import { agreementSentences, exampleStarts } from '../domain/agreement/sentences.js';
import { arrangementWarnings } from '../domain/party/arrangements.js';
import { agreementJsonSchema, readAgreement } from '../graphql/party/agreementFile.js';
import { escapeInvisible } from '../ingest/printable.js';
import { readText } from './fileErrors.js';
import { type Output, processOutput } from './output.js';

const appendValue = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** The instants of the examples. @throws Error for one that is none */
const startsOf = (texts: readonly string[]): readonly Date[] =>
  texts.map((text) => {
    const at = new Date(text);
    if (!/[zZ]|[+-]\d\d:?\d\d$/.test(text) || Number.isNaN(at.getTime()))
      throw new Error(`--at ${text} is no instant: give a date, a time and a zone, as 2026-06-06T10:00+01:00`);
    return at;
  });

/** YAML 1.2 is a superset of JSON, so that one reader takes both. @throws Error with the line of what is neither */
const parsed = (file: string, text: string): unknown => {
  try {
    return parse(text) as unknown;
  } catch (error) {
    if (error instanceof YAMLParseError)
      throw new Error(`${file} is neither JSON nor YAML: ${error.message.split('\n')[0] ?? ''}`, { cause: error });
    throw error;
  }
};

/**
 * What an agreement says, as lines.
 * @throws Error that lists what is wrong, by path
 */
export const checkedAgreement = (file: string, text: string, at: readonly string[]): readonly string[] => {
  const agreement = readAgreement(parsed(file, text));
  if (!('targets' in agreement)) {
    const lines = agreement.map(({ path, message }) => `  ${path.join('.') || 'the file'}: ${message}`);
    throw new Error([`${file} cannot be agreed:`, ...lines].join('\n'));
  }
  const starts = at.length > 0 ? startsOf(at) : exampleStarts(agreement.calendar, agreement.validFrom);
  return [
    `${agreement.agreementReference}: ${String(agreement.targets.length)} targets, in ${agreement.calendar.timeZone}`,
    ...agreementSentences(agreement, starts).flatMap(({ path, sentence, examples }) => [
      '',
      `${path}  ${sentence}`,
      ...examples.map((example) => `  ${example}`),
    ]),
    ...arrangementWarnings(agreement).flatMap(({ message }) => ['', `Note: ${message}`]),
  ];
};

/**
 * Checks an agreement.
 * @returns the exit code: 0 for one that can be agreed, 1 for one that cannot
 */
export const checkAgreement = async (file: string, at: readonly string[], { out, err }: Output): Promise<number> => {
  try {
    out(`${checkedAgreement(file, await readText('The agreement', file), at).join('\n')}\n`);
    return 0;
  } catch (error) {
    err(`${escapeInvisible(error instanceof Error ? error.message : String(error))}\n`);
    return 1;
  }
};

/** Adds the command. */
export const agreementCommand = (program: Command): void => {
  const agreement = program.command('agreement').description('agreements in files, as agreeOutsourcingArrangement takes them');
  agreement
    .command('check <file>')
    .description('say what an agreement (JSON or YAML) means, with computed examples, or what is wrong with it')
    .option('--at <instant>', 'compute examples for a report at this instant; may be repeated', appendValue)
    .action(async (file: string, { at = [] }: { readonly at?: readonly string[] }) => {
      process.exitCode = await checkAgreement(file, at, processOutput());
    });
  agreement
    .command('schema')
    .description('print the JSON Schema of such files')
    .action(() => {
      process.stdout.write(`${JSON.stringify(agreementJsonSchema(), null, 2)}\n`);
    });
};
