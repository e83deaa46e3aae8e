/** @returns whether anything had to be built */
export const buildConsole: () => Promise<boolean>;
