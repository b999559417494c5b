import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriousFindings } from './axe';
import { key, keyedAddress, launch, visit, type Visit } from './browser';

let browser: Browser;
let at: Visit;

beforeAll(async () => {
  browser = await launch();
  at = await visit(browser, { home: keyedAddress });
});

afterAll(async () => {
  await browser.close();
});

test('A server with keys asks for one, says when it is wrong, and then takes what was pasted before', async () => {
  const { page } = at;
  await page.goto(keyedAddress);
  await page.getByRole('textbox', { name: 'or paste one article' }).fill('Tencent and the key\n\nTencent recruits engineers from Baidu.');
  await page.getByRole('button', { name: 'Read this text' }).click();
  await page.getByText('This server takes articles only with a key.').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByLabel('Key for adding articles').fill('not-the-right-key');
  await page.keyboard.press('Enter');
  await page.getByText('This server does not know the key.').waitFor();
  await page.getByLabel('Key for adding articles').fill(key);
  await page.getByRole('button', { name: 'Send again with this key' }).click();
  await page.locator('.files a', { hasText: 'Tencent and the key' }).waitFor();
  expect(await page.getByLabel('Key for adding articles').count()).toBe(0);
});

test('The key is kept for the tab, not for the browser', async () => {
  const { page, context } = at;
  await page.getByRole('link', { name: 'TalentGraph' }).click();
  await page.getByRole('textbox', { name: 'or paste one article' }).fill('Baidu and the key\n\nBaidu recruits engineers from Tencent.');
  await page.getByRole('button', { name: 'Read this text' }).click();
  await page.locator('.files a', { hasText: 'Baidu and the key' }).waitFor();
  const state = await context.storageState();
  expect(JSON.stringify([state, await page.evaluate(() => [document.cookie, { ...sessionStorage }, { ...localStorage }, location.href])])).not.toContain(key);
  await page.reload();
  await page.getByRole('textbox', { name: 'or paste one article' }).fill('Neither\n\nBaidu recruits engineers from Google.');
  await page.getByRole('button', { name: 'Read this text' }).click();
  await page.getByText('This server takes articles only with a key.').waitFor();
});
