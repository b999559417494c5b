/** A stretch of text in UTF-16 units, the end exclusive, with what stands behind it. */
export interface Mark<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** A piece of text over which the same marks lie, outermost first. */
export interface Segment<T> {
  readonly start: number;
  readonly text: string;
  readonly values: readonly T[];
}
