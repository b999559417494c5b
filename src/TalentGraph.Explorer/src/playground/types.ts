/** An operation as a tab of the playground holds it. */
export interface SharedOperation {
  readonly query: string;
  readonly variables: string;
}
