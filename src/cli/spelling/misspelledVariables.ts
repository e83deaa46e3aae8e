/** Environment variables that look like ours but are unknown: a misspelt one would be ignored silently. */
import { type Environment, VARIABLES } from '../../config.js';
import { closestName } from './closestName.js';

const KNOWN_NAMES = Object.keys(VARIABLES);

const prefixOf = (name: string): string => /^[A-Z]+_/.exec(name)?.[0] ?? '';

/** Prefixes shared by at least two variables: a single one (`LOG_`, `DATA_`) may belong to other programs. */
const PREFIXES: ReadonlySet<string> = new Set(
  KNOWN_NAMES.map(prefixOf).filter((prefix, index, all) => prefix !== '' && all.indexOf(prefix) !== index),
);

/** Variables that Kubernetes sets for services: a service `mongodb` gives `MONGODB_SERVICE_HOST`. */
const KUBERNETES_SERVICE = /_(SERVICE|PORT)(_|$)/;
/** Variables of OpenTelemetry, most of which its SDK reads itself. */
const OPENTELEMETRY = /^OTEL_/;

/** A warning for every variable of the environment that is unknown and looks like ours. */
export const unknownVariables = (environment: Environment): readonly string[] =>
  Object.keys(environment)
    .filter((name) => !OPENTELEMETRY.test(name))
    .filter((name) => !KNOWN_NAMES.includes(name) && Boolean(environment[name]?.trim()))
    .flatMap((name) => {
      const closest = closestName(name, KNOWN_NAMES);
      if (closest !== null) return [`${name} is unknown and has no effect: did you mean ${closest}?`];
      return PREFIXES.has(prefixOf(name)) && !KUBERNETES_SERVICE.test(name) ? [`${name} is unknown and has no effect`] : [];
    });
