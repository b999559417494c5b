import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

/** Address of a server over an empty graph with background facts. */
export const address = process.env['TALENTGRAPH_URL'] ?? 'http://127.0.0.1:5080';
/** Address of a server over the same graph that takes articles only with the key. */
export const keyedAddress = process.env['TALENTGRAPH_KEYED_URL'] ?? 'http://127.0.0.1:5081';
export const key = process.env['TALENTGRAPH_KEY'] ?? '';
const executable = process.env['TALENTGRAPH_CHROMIUM'] ?? '/usr/bin/chromium';

/** A page that remembers what it must not do: speak to another host, or fail. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: string[];
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: executable,
    args: [
      '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync',
    ],
  });
}

export async function visit(browser: Browser, options: { readonly width?: number; readonly dark?: boolean; readonly home?: string } = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: 800 },
    colorScheme: options.dark === true ? 'dark' : 'light',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const home = new URL(options.home ?? address).host;
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'blob:' && url.protocol !== 'data:' && url.host !== home) {
      complaints.push(`request to ${url.host}`);
    }
  });
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, context, complaints };
}

/** One answer of the API, for what a test has to know beforehand. */
export async function ask<T>(query: string, variables: object = {}): Promise<T> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { data: T }).data;
}

export async function idOf(name: string): Promise<string> {
  const data = await ask<{ search: { edges: { node: { id: string } }[] } }>('query Id($t: String!) { search(text: $t, first: 1) { edges { node { id } } } }', { t: name });
  const id = data.search.edges[0]?.node.id;
  if (id === undefined) {
    throw new Error(`The graph has no "${name}".`);
  }
  return id;
}
