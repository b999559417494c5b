/** What a citation names. */
export interface Cited {
  readonly quote: string;
  readonly title: string;
  readonly titleIsDerived: boolean;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** Address of the place in the stored article. */
  readonly link: string;
}
