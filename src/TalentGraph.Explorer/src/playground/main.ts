import { GraphiQL, type GraphiQLProps } from 'graphiql';
import 'graphiql/style.css';
import { createElement, Fragment } from 'react';
import { createRoot } from 'react-dom/client';
import { ShareButton } from './ShareButton';
import { exampleTabs, readLink } from './utils';

const endpoint = '/graphql';
const examples = import.meta.glob<string>('./examples/*.graphql', { query: '?raw', import: 'default', eager: true });

/** One answer of the API; what the editor shows, errors included. */
async function ask(operation: object, options?: { headers?: Record<string, string> }): Promise<object> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json', ...options?.headers },
    body: JSON.stringify(operation),
  });
  return (await response.json()) as object;
}

const shared = readLink(window.location.hash);
const logo = createElement(GraphiQL.Logo, null, createElement('a', { className: 'playground-title', href: '/' }, 'TalentGraph'));
const toolbar = createElement(GraphiQL.Toolbar, {
  children: ({ prettify, merge, copy }) => createElement(Fragment, null, prettify, merge, copy, createElement(ShareButton)),
});
const root = document.getElementById('playground');
if (root !== null) {
  createRoot(root).render(
    createElement(
      GraphiQL,
      {
        fetcher: ask as GraphiQLProps['fetcher'],
        defaultTabs: exampleTabs(examples),
        defaultEditorToolsVisibility: 'variables',
        inputValueDeprecation: true,
        schemaDescription: true,
        ...(shared === null ? {} : { query: shared.query, variables: shared.variables }),
      },
      logo,
      toolbar,
    ),
  );
}
