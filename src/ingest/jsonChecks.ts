/** Checks of untyped JSON that name every fault at once, each with its path. A check gives the checked value or what is wrong with it. */

/** What is wrong at one place. */
export interface Finding {
  /** Where, as one would write it in code: `status.map.New`, `time[1].zone`. Empty for the whole. */
  readonly path: string;
  readonly message: string;
}

export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly findings: readonly Finding[] };

/** @param value what the JSON holds there; undefined when the field is absent */
export type Check<T> = (value: unknown, path: string) => Checked<T>;
export type CheckedBy<C> = C extends Check<infer T> ? T : never;

type Fields = Readonly<Record<string, Check<unknown>>>;

export const good = <T>(value: T): Checked<T> => ({ ok: true, value });
export const bad = (path: string, message: string): Checked<never> => ({ ok: false, findings: [{ path, message }] });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mismatch = (value: unknown, path: string, wanted: string): Checked<never> =>
  bad(path, value === undefined ? `is missing: must be ${wanted}` : `must be ${wanted}`);

/** A text that is not blank. */
export const text: Check<string> = (value, path) =>
  typeof value === 'string' && value.trim() !== '' ? good(value) : mismatch(value, path, 'a text that is not blank');

/** Any text, the empty one included. */
export const anyText: Check<string> = (value, path) => (typeof value === 'string' ? good(value) : mismatch(value, path, 'a text'));

export const number: Check<number> = (value, path) =>
  typeof value === 'number' && Number.isFinite(value) ? good(value) : mismatch(value, path, 'a number');

export const flag: Check<boolean> = (value, path) => (typeof value === 'boolean' ? good(value) : mismatch(value, path, 'true or false'));

/** One of a few words. */
export const word =
  <const T extends string>(words: readonly T[]): Check<T> =>
  (value, path) => {
    const found = words.find((each) => each === value);
    return found === undefined ? mismatch(value, path, `one of ${words.join(', ')}`) : good(found);
  };

/** What `read` makes of a text; it answers a sentence to say what is wrong. */
export const textAs =
  <T extends object | number>(read: (text: string) => T | string): Check<T> =>
  (value, path) => {
    const checked = text(value, path);
    if (!checked.ok) return checked;
    const made = read(checked.value);
    return typeof made === 'string' ? bad(path, made) : good(made);
  };

/** A field that may be absent: then it is `fallback`. */
export const optional =
  <T, const F>(check: Check<T>, fallback: F): Check<T | F> =>
  (value, path) =>
    value === undefined ? good(fallback) : check(value, path);

/** An object all of whose fields may be absent, and it with them. */
export const sparse =
  <T>(check: Check<T>): Check<T> =>
  (value, path) =>
    check(value ?? {}, path);

const gather = <T>(parts: readonly Checked<T>[]): Checked<readonly T[]> => {
  const findings = parts.flatMap((part) => (part.ok ? [] : part.findings));
  return findings.length > 0 ? { ok: false, findings } : good(parts.flatMap((part) => (part.ok ? [part.value] : [])));
};

/** A list whose items all pass. @param least how many it must have */
export const list =
  <T>(check: Check<T>, least = 0): Check<readonly T[]> =>
  (value, path) => {
    if (!Array.isArray(value)) return mismatch(value, path, 'a list');
    if (value.length < least) return bad(path, `must have at least ${least}`);
    return gather(value.map((item: unknown, index) => check(item, `${path}[${index}]`)));
  };

/** One value or a list of them; always a list afterwards. */
export const oneOrMore =
  <T>(check: Check<T>): Check<readonly T[]> =>
  (value, path) =>
    Array.isArray(value) ? list(check, 1)(value, path) : gather([check(value, path)]);

const below = (path: string, key: string): string => {
  const step = /^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key);
  return path === '' ? step : `${path}.${step}`;
};

/** An object with any keys. */
export const record =
  <T>(check: Check<T>): Check<Readonly<Record<string, T>>> =>
  (value, path) => {
    if (!isObject(value)) return mismatch(value, path, 'an object');
    const keys = Object.keys(value);
    const checked = gather(keys.map((key) => check(value[key], below(path, key))));
    return checked.ok
      ? good(Object.fromEntries(keys.map((key, index) => [key, checked.value[index]])) as Record<string, T>)
      : { ok: false, findings: checked.findings };
  };

/** An object with exactly these fields; an unknown one is a fault, since it is most often a typing error. */
export const object =
  <F extends Fields>(fields: F): Check<{ readonly [K in keyof F]: CheckedBy<F[K]> }> =>
  (value, path) => {
    if (!isObject(value)) return mismatch(value, path, 'an object');
    const known = Object.keys(fields);
    const strange = Object.keys(value)
      .filter((key) => !known.includes(key))
      .map((key) => bad(below(path, key), `is not known here; known are ${known.join(', ')}`));
    const checked = gather([...known.map((key) => fields[key]?.(value[key], below(path, key)) ?? good(undefined)), ...strange]);
    if (!checked.ok) return checked;
    return good(Object.fromEntries(known.map((key, index) => [key, checked.value[index]])) as { [K in keyof F]: CheckedBy<F[K]> });
  };

/** Objects of several kinds, told apart by a field that only one kind has. */
export const byField =
  <F extends Readonly<Record<string, Check<unknown>>>>(kinds: F): Check<CheckedBy<F[keyof F]>> =>
  (value, path) => {
    const names = Object.keys(kinds);
    const named = isObject(value) ? names.filter((name) => value[name] !== undefined) : [];
    const kind = named.length === 1 ? kinds[named[0] ?? ''] : undefined;
    if (kind === undefined) return mismatch(value, path, `an object with one of ${names.join(', ')}`);
    return kind(value, path) as Checked<CheckedBy<F[keyof F]>>;
  };

/** A check with one more demand on what it gives. @param fault what is wrong with a value, or null; a finding's path is added to the place's */
export const demanding =
  <T>(check: Check<T>, fault: (value: T) => readonly Finding[]): Check<T> =>
  (value, path) => {
    const checked = check(value, path);
    const findings = checked.ok ? fault(checked.value) : [];
    const rooted = findings.map((one) => ({ ...one, path: [path, one.path].filter((part) => part !== '').join('.') }));
    return rooted.length > 0 ? { ok: false, findings: rooted } : checked;
  };

/** A checked value turned into another one. */
export const turned =
  <T, U>(check: Check<T>, turn: (value: T) => U): Check<U> =>
  (value, path) => {
    const checked = check(value, path);
    return checked.ok ? good(turn(checked.value)) : checked;
  };
