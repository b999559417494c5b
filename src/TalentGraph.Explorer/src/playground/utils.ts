import type { SharedOperation } from './types';

/** The examples in the order of their file names. */
export function exampleTabs(files: Readonly<Record<string, string>>): { query: string }[] {
  return Object.keys(files)
    .sort()
    .map((path) => ({ query: (files[path] ?? '').trimEnd() }));
}

/** The operation that a link carries behind its #, where no server sees it; null when it carries none. */
export function readLink(hash: string): SharedOperation | null {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  const query = values.get('query');
  return query === null || query.trim() === '' ? null : { query, variables: values.get('variables') ?? '' };
}

/** A link that opens the playground with this operation in a tab. */
export function writeLink(pageUrl: string, operation: SharedOperation): string {
  const url = new URL(pageUrl);
  const values = new URLSearchParams({ query: operation.query });
  if (operation.variables.trim() !== '') {
    values.set('variables', operation.variables);
  }
  url.search = '';
  url.hash = values.toString();
  return url.toString();
}
