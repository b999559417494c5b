import type { Problem } from '../api';

/** What went wrong, what to do, and a way to try again. */
export function Failure(props: { readonly problem: Problem; readonly again?: () => void }) {
  return (
    <div class="failure" role="alert">
      <p><strong>{props.problem.what}</strong> {props.problem.advice}</p>
      {props.again !== undefined && <button type="button" onClick={props.again}>Try again</button>}
    </div>
  );
}

/** Stands where an answer will be. */
export function Skeleton(props: { readonly lines: number }) {
  return (
    <div class="skeleton" role="status">
      <span class="unseen">Loading</span>
      {Array.from({ length: props.lines }, (_, line) => <span key={line} class="bar" />)}
    </div>
  );
}

export function NotFound(props: { readonly what: string }) {
  return (
    <section>
      <h1 tabIndex={-1}>Not here</h1>
      <p>{props.what} Search for the name above, or <a href="/">start again</a>.</p>
    </section>
  );
}
