/** Rules of our own for the linter. */

/** A rule that forbids what a selector finds. @param forbidden selectors, each with what to say */
const forbid = (forbidden) => ({
  create: (context) =>
    Object.fromEntries(Object.entries(forbidden).map(([selector, message]) => [selector, (node) => context.report({ node, message })])),
});

const TIME = 'domain/ is pure: the time comes in with the command';

export default {
  meta: { name: 'house' },
  rules: {
    /** What cannot fail for reasons outside the code lives in domain/: no promise, no clock, no randomness. */
    pure: forbid({
      AwaitExpression: 'domain/ is pure: no promises',
      "NewExpression[callee.name='Date'][arguments.length=0]": TIME,
      "CallExpression[callee.object.name='Date'][callee.property.name='now']": TIME,
      "MemberExpression[object.name='Math'][property.name='random']": 'domain/ is pure: no randomness',
    }),
  },
};
