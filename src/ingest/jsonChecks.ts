/** Validation of untyped JSON, reporting all issues with their paths. */

/** An issue at a path. */
export interface JsonIssue {
  /** Where, as one would write it in code: `status.map.New`, `time[1].zone`. Empty for the whole. */
  readonly path: string;
  readonly message: string;
}

/** The value as its type, or everything that is wrong with it. */
export type CheckResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly JsonIssue[] };

/** @param value what the JSON holds there; undefined when the field is absent */
export type Check<T> = (value: unknown, path: string) => CheckResult<T>;
/** The type that a check gives. */
export type CheckedValue<C> = C extends Check<infer T> ? T : never;

type Fields = Readonly<Record<string, Check<unknown>>>;

export const valid = <T>(value: T): CheckResult<T> => ({ ok: true, value });
export const invalid = (path: string, message: string): CheckResult<never> => ({ ok: false, issues: [{ path, message }] });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mismatch = (value: unknown, path: string, expected: string): CheckResult<never> =>
  invalid(path, value === undefined ? `is missing: must be ${expected}` : `must be ${expected}`);

/** A non-blank string. */
export const text: Check<string> = (value, path) =>
  typeof value === 'string' && value.trim() !== '' ? valid(value) : mismatch(value, path, 'a non-blank string');

/** Any text, the empty one included. */
export const anyText: Check<string> = (value, path) => (typeof value === 'string' ? valid(value) : mismatch(value, path, 'a string'));

export const number: Check<number> = (value, path) =>
  typeof value === 'number' && Number.isFinite(value) ? valid(value) : mismatch(value, path, 'a number');

export const flag: Check<boolean> = (value, path) => (typeof value === 'boolean' ? valid(value) : mismatch(value, path, 'true or false'));

/** One of a few words. */
export const oneOf =
  <const T extends string>(words: readonly T[]): Check<T> =>
  (value, path) => {
    const found = words.find((each) => each === value);
    return found === undefined ? mismatch(value, path, `one of ${words.join(', ')}`) : valid(found);
  };

/** A parsed string; `read` returns a string to report an error. */
export const parsedText =
  <T extends object | number>(read: (text: string) => T | string): Check<T> =>
  (value, path) => {
    const checked = text(value, path);
    if (!checked.ok) return checked;
    const parsed = read(checked.value);
    return typeof parsed === 'string' ? invalid(path, parsed) : valid(parsed);
  };

/** A field that may be absent: then it is `fallback`. */
export const optional =
  <T, const F>(check: Check<T>, fallback: F): Check<T | F> =>
  (value, path) =>
    value === undefined ? valid(fallback) : check(value, path);

/** An object that may be absent with all its fields. */
export const withDefaults =
  <T>(check: Check<T>): Check<T> =>
  (value, path) =>
    check(value ?? {}, path);

const collectResults = <T>(parts: readonly CheckResult<T>[]): CheckResult<readonly T[]> => {
  const issues = parts.flatMap((part) => (part.ok ? [] : part.issues));
  return issues.length > 0 ? { ok: false, issues } : valid(parts.flatMap((part) => (part.ok ? [part.value] : [])));
};

/** A list of valid items. @param minLength minimum number of items */
export const list =
  <T>(check: Check<T>, minLength = 0): Check<readonly T[]> =>
  (value, path) => {
    if (!Array.isArray(value)) return mismatch(value, path, 'a list');
    if (value.length < minLength) return invalid(path, `must have at least ${minLength}`);
    return collectResults(value.map((item: unknown, index) => check(item, `${path}[${index}]`)));
  };

/** One value or a list; returns a list. */
export const oneOrMore =
  <T>(check: Check<T>): Check<readonly T[]> =>
  (value, path) =>
    Array.isArray(value) ? list(check, 1)(value, path) : collectResults([check(value, path)]);

const childPath = (path: string, key: string): string => {
  const step = /^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key);
  return path === '' ? step : `${path}.${step}`;
};

/** An object with any keys. */
export const record =
  <T>(check: Check<T>): Check<Readonly<Record<string, T>>> =>
  (value, path) => {
    if (!isObject(value)) return mismatch(value, path, 'an object');
    const keys = Object.keys(value);
    const checked = collectResults(keys.map((key) => check(value[key], childPath(path, key))));
    return checked.ok
      ? valid(Object.fromEntries(keys.map((key, index) => [key, checked.value[index]])) as Record<string, T>)
      : { ok: false, issues: checked.issues };
  };

/** An object with exactly these fields; unknown fields are errors, since they are usually typing errors. */
export const object =
  <F extends Fields>(fields: F): Check<{ readonly [K in keyof F]: CheckedValue<F[K]> }> =>
  (value, path) => {
    if (!isObject(value)) return mismatch(value, path, 'an object');
    const known = Object.keys(fields);
    const unknown = Object.keys(value)
      .filter((key) => !known.includes(key))
      .map((key) => invalid(childPath(path, key), `is unknown here; known are ${known.join(', ')}`));
    const checked = collectResults([
      ...known.map((key) => fields[key]?.(value[key], childPath(path, key)) ?? valid(undefined)),
      ...unknown,
    ]);
    if (!checked.ok) return checked;
    return valid(Object.fromEntries(known.map((key, index) => [key, checked.value[index]])) as { [K in keyof F]: CheckedValue<F[K]> });
  };

/** Objects of several kinds, distinguished by a field that only one kind has. */
export const byField =
  <F extends Readonly<Record<string, Check<unknown>>>>(kinds: F): Check<CheckedValue<F[keyof F]>> =>
  (value, path) => {
    const names = Object.keys(kinds);
    const named = isObject(value) ? names.filter((name) => value[name] !== undefined) : [];
    const kind = named.length === 1 ? kinds[named[0] ?? ''] : undefined;
    if (kind === undefined) return mismatch(value, path, `an object with one of ${names.join(', ')}`);
    return kind(value, path) as CheckResult<CheckedValue<F[keyof F]>>;
  };

/** A check with a further condition on its value. @param issuesOf the issues with a value; their paths are relative */
export const refine =
  <T>(check: Check<T>, issuesOf: (value: T) => readonly JsonIssue[]): Check<T> =>
  (value, path) => {
    const checked = check(value, path);
    const issues = checked.ok ? issuesOf(checked.value) : [];
    const rooted = issues.map((one) => ({ ...one, path: [path, one.path].filter((part) => part !== '').join('.') }));
    return rooted.length > 0 ? { ok: false, issues: rooted } : checked;
  };

/** A check with a further one of the raw value, whose issues come with the others. */
export const also =
  <T>(check: Check<T>, issuesOf: (value: Readonly<Record<string, unknown>>) => readonly JsonIssue[]): Check<T> =>
  (value, path) => {
    const checked = check(value, path);
    const issues = isObject(value) ? issuesOf(value).map((one) => ({ ...one, path: childPath(path, one.path) })) : [];
    if (issues.length === 0) return checked;
    return { ok: false, issues: [...(checked.ok ? [] : checked.issues), ...issues] };
  };

/** A checked value turned into another one. */
export const transform =
  <T, U>(check: Check<T>, convert: (value: T) => U): Check<U> =>
  (value, path) => {
    const checked = check(value, path);
    return checked.ok ? valid(convert(checked.value)) : checked;
  };
