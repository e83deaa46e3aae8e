/** Stops everything that was started, last first. */
export declare const stopAll: () => Promise<void>;
