/** The program of an installed browser; undefined if there is none. */
export declare function findBrowser(): string | undefined;
