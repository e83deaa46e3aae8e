/** Rules of our own for the linter. */

/** The globals that answer alike whenever they are used. `Date` and `Math` are checked further. */
const PURE_GLOBALS = new Set(
  'Array BigInt Boolean Date Error Float64Array Infinity Intl JSON Map Math NaN Number Object RegExp Set String Symbol URL WeakMap undefined'.split(
    ' ',
  ),
);

const PROMISES = 'domain/ is pure: no promises';
const TIME = 'domain/ is pure: the time comes in with the command';
const RANDOMNESS = 'domain/ is pure: no randomness';
const IMPORTS = 'domain/ is pure: of Node it may import createHash alone, and nothing while it runs';

/** What is forbidden wherever it stands, by the selector that finds it. */
const FORBIDDEN = {
  AwaitExpression: PROMISES,
  ':function[async=true]': PROMISES,
  'ForOfStatement[await=true]': PROMISES,
  'MemberExpression[property.name=/^(then|catch|finally)$/]': PROMISES,
  ImportExpression: IMPORTS,
  'ImportDeclaration[source.value=/^node:/] > :not(ImportSpecifier[imported.name="createHash"], Literal)': IMPORTS,
  ':matches(ExportNamedDeclaration, ExportAllDeclaration)[source.value=/^node:/]': IMPORTS,
  'MemberExpression[property.name="now"][object.name=/^[A-Z]/]': TIME,
};

/** Whether an identifier stands where it can make no instant of its own: `new Date(value)`, `instanceof Date`, `Date.UTC`. */
const isPureDate = (node) =>
  (node.parent.type === 'NewExpression' && node.parent.callee === node && node.parent.arguments.length > 0) ||
  (node.parent.type === 'BinaryExpression' && node.parent.operator === 'instanceof') ||
  (node.parent.type === 'MemberExpression' && ['UTC', 'parse'].includes(node.parent.property.name));

const isPureMath = ({ parent }) => parent.type === 'MemberExpression' && !parent.computed && parent.property.name !== 'random';

const fault = (node) => {
  if (!PURE_GLOBALS.has(node.name)) return `domain/ is pure: it uses the globals of the language alone, and "${node.name}" is none`;
  if (node.name === 'Date' && !isPureDate(node)) return TIME;
  return node.name === 'Math' && !isPureMath(node) ? RANDOMNESS : undefined;
};

/** What a file uses without declaring or importing it; types aside. */
const globalReferences = ({ scopeManager }) => {
  const [scope] = scopeManager.scopes;
  const declared = scope.variables.filter(({ defs }) => defs.length === 0).flatMap(({ references }) => references);
  return [...declared, ...scope.through].filter(({ isTypeReference }) => isTypeReference !== true).map(({ identifier }) => identifier);
};

export default {
  meta: { name: 'house' },
  rules: {
    /** What cannot fail for reasons outside the code lives in domain/: no promise, no clock, no randomness. */
    pure: {
      create: (context) => ({
        ...Object.fromEntries(
          Object.entries(FORBIDDEN).map(([selector, message]) => [selector, (node) => context.report({ node, message })]),
        ),
        'Program:exit': () => {
          for (const node of globalReferences(context.sourceCode)) {
            const message = fault(node);
            if (message !== undefined) context.report({ node, message });
          }
        },
      }),
    },
  },
};
