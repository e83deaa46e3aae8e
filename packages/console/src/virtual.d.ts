/** Modules that the build makes from the contract (`build/contract.mjs`). */
declare module 'virtual:cache-schema' {
  export const value: unknown;
}
declare module 'virtual:forms' {
  export const value: unknown;
}
