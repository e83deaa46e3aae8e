/** Environment variables that look like ours and are not: a misspelt one would be ignored without a word. */
import { type Environment, VARIABLES } from '../config.js';
import { closestName } from './closestName.js';

const KNOWN_NAMES = Object.keys(VARIABLES);

const prefixOf = (name: string): string => /^[A-Z]+_/.exec(name)?.[0] ?? '';

/** What the names of at least two variables begin with: one alone (`LOG_`, `DATA_`) may be anybody's. */
const PREFIXES: ReadonlySet<string> = new Set(
  KNOWN_NAMES.map(prefixOf).filter((prefix, index, all) => prefix !== '' && all.indexOf(prefix) !== index),
);

/** What Kubernetes tells every container of the services beside it: a service called `mongodb` gives `MONGODB_SERVICE_HOST`. */
const KUBERNETES_SERVICE = /_(SERVICE|PORT)(_|$)/;

/** A sentence for every variable of an environment that is none of ours and may have been meant to be. */
export const unknownVariables = (environment: Environment): readonly string[] =>
  Object.keys(environment)
    .filter((name) => !KNOWN_NAMES.includes(name) && Boolean(environment[name]?.trim()))
    .flatMap((name) => {
      const closest = closestName(name, KNOWN_NAMES);
      if (closest !== null) return [`${name} is not known and has no effect: is ${closest} meant?`];
      return PREFIXES.has(prefixOf(name)) && !KUBERNETES_SERVICE.test(name) ? [`${name} is not known and has no effect`] : [];
    });
