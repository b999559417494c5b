import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { address, launch, visit, type Visit } from './browser';

const editorDelay = 600;
let browser: Browser;
let at: Visit;

beforeAll(async () => {
  browser = await launch();
  at = await visit(browser);
});

afterAll(async () => {
  await browser.close();
});

test('A browser that opens the endpoint gets the playground with an example in each tab', async () => {
  const { page } = at;
  await page.goto(`${address}/graphql`);
  await page.locator('.graphiql-tab').first().waitFor();
  expect(await page.locator('.graphiql-tab').count()).toBeGreaterThanOrEqual(10);
});

test('Every example is answered without an error', async () => {
  const { page } = at;
  for (const tab of await page.locator('.graphiql-tab-button').all()) {
    await tab.click();
    // The editor reads the operation's name a moment after the tab has changed.
    await page.waitForTimeout(editorDelay);
    const answer = page.waitForResponse((response) => response.request().method() === 'POST' && !(response.request().postData() ?? '').includes('IntrospectionQuery'));
    await page.getByRole('button', { name: /Execute query/ }).click();
    const body = (await (await answer).json()) as { errors?: unknown };
    expect(body.errors, await tab.innerText()).toBeUndefined();
  }
});

test('The documentation of the schema opens', async () => {
  const { page } = at;
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.getByText('Root Types').waitFor();
});

test('A shared link opens the operation that it carries', async () => {
  const other = await visit(browser);
  await other.page.goto(`${address}/graphql#${new URLSearchParams({ query: 'query Shared { stats { articles } }', variables: '' }).toString()}`);
  await other.page.locator('.graphiql-tab', { hasText: 'Shared' }).waitFor();
  expect(other.complaints).toEqual([]);
  await other.context.close();
});

test('The playground spoke to no other host and broke no content security policy', () => {
  expect(at.complaints).toEqual([]);
});
