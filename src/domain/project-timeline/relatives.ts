import type { Testimony } from './testimony';

/** A project of the same family with what is known of it after a promise was made. */
export interface Relative {
  readonly name: string;
  readonly evidence: readonly Testimony[];
  /** When the documents first name it, in years. */
  readonly firstSaid: number;
  /** When the last document that names it was issued: `2026-04-10`; empty if none does. */
  readonly lastNamedOn: string;
}

/** The project that another is part of, outermost last, and the parts of which it consists. */
export interface Relatives {
  readonly wholes: readonly Relative[];
  readonly parts: readonly Relative[];
}
