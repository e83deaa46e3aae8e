/** The start-up banner: URLs, tokens and a sample query. */
import { SAMPLE_QUERY } from '../../server/http/sampleQuery.js';

/** A token ready to use. */
export interface ReadyToken {
  readonly holder: string;
  readonly token: string;
}

/**
 * @param url where the server listens
 * @param hasConsole whether the console is served
 * @param tokens empty if an identity provider issues them
 * @param isColoured whether a terminal shows it
 */
export const banner = (url: string, hasConsole: boolean, tokens: readonly ReadyToken[], isColoured: boolean): string => {
  const bold = (text: string): string => (isColoured ? `\u001b[1m${text}\u001b[0m` : text);
  const dim = (text: string): string => (isColoured ? `\u001b[2m${text}\u001b[0m` : text);
  const lines = [
    '',
    `  ${bold('party-performance')}   ${hasConsole ? `${url}/console` : url}`,
    `  ${dim(`GraphiQL at ${hasConsole ? url : ''}/, GraphQL at /graphql, subscriptions at /graphql and /ws`)}`,
    '',
    ...(tokens.length === 0 ? [] : tokenLines(tokens, bold, dim)),
  ];
  return `${lines.join('\n')}\n`;
};

const tokenLines = (tokens: readonly ReadyToken[], bold: (text: string) => string, dim: (text: string) => string): readonly string[] => [
  `  ${bold('Tokens')}   ${dim('valid for 12 hours; more with: npx party-performance token --help')}`,
  ...tokens.flatMap(({ holder, token }) => ['', `  ${holder}`, `  ${token}`]),
  '',
  `  ${bold('Try')}      ${dim('in GraphiQL, with { "authorization": "Bearer <token>" } under Headers')}`,
  ...SAMPLE_QUERY.split('\n').map((line) => `  ${line}`),
  '',
];
