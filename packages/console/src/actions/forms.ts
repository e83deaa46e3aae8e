/** Forms of mutations as data, made from the contract when the console is built (`build/forms.mjs`). */

export interface FormField {
  readonly name: string;
  /** Its description in the contract. */
  readonly help?: string;
  readonly required?: boolean;
  readonly list?: boolean;
  /** The name of its type. */
  readonly type: string;
  /** The values of an enum. */
  readonly choices?: readonly { readonly value: string; readonly help?: string }[];
}

export interface MutationForm {
  readonly input: string;
  /** The type that the mutation answers when it is not refused, and its field of what was changed. */
  readonly payload: string;
  readonly changed: string;
  readonly answer: readonly string[];
  readonly help: string;
  readonly fields: readonly FormField[];
}

export interface Forms {
  readonly mutations: Readonly<Record<string, MutationForm>>;
  /** The fields of input objects. */
  readonly inputs: Readonly<Record<string, readonly FormField[]>>;
}

/** Loaded with the first form. */
export const loadForms = async (): Promise<Forms> => (await import('virtual:forms')).value as Forms;

/** The operation that sends a mutation: what was changed comes back as far as buttons need it, or the refusal with its details. */
export const mutationOf = (name: string, { input, payload, changed, answer }: MutationForm): string => `mutation Act($input: ${input}!) {
  answer: ${name}(input: $input) {
    __typename
    ... on ${payload} { changed: ${changed} { ${['__typename', ...answer].join(' ')} } }
    ... on PerformanceNotFound { code message }
    ... on PerformanceNotPermitted { code message }
    ... on PerformanceIllegalTransition { code message }
    ... on PerformanceRuleBroken { code message }
    ... on PerformanceVersionConflict { code message }
    ... on PerformanceMutationIdReused { code message }
    ... on PerformanceInvalidInput { code message problems { path message } }
  }
}`;
