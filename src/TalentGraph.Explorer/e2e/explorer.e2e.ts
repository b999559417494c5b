import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriousFindings } from './axe';
import { address, ask, idOf, launch, visit, type Visit } from './browser';

const seeds = process.env['TALENTGRAPH_SEEDS'] ?? '';
let browser: Browser;
let at: Visit;

beforeAll(async () => {
  browser = await launch();
  at = await visit(browser);
});

afterAll(async () => {
  await browser.close();
});

test('Four dropped articles give a report with three answers of their own', async () => {
  const { page } = at;
  const files = (await readdir(seeds)).filter((name) => name.endsWith('.txt')).map((name) => join(seeds, name));
  expect(files.length).toBe(4);
  await page.goto(address);
  await page.locator('input[type=file]').setInputFiles(files);
  await page.getByRole('heading', { name: 'From the articles that you added' }).waitFor({ timeout: 60_000 });
  expect(await page.locator('.progress').innerText()).toContain('4 articles read (4 new)');
  await page.locator('.chips a', { hasText: 'China' }).first().waitFor();
  const findings = page.locator('.finding');
  await expect.poll(() => findings.locator('.statement').count(), { timeout: 20_000 }).toBe(3);
  expect(await findings.first().innerText()).toMatch(/recruits? from/);
  expect(await findings.first().locator('mark').count()).toBeGreaterThan(1);
});

test('The same articles again change nothing, and what cannot be read says why', async () => {
  const { page } = at;
  await page.locator('input[type=file]').setInputFiles([
    { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from(' ') },
    { name: 'lines.jsonl', mimeType: 'application/json', buffer: Buffer.from('{"title": "x"}\nnot json\n') },
  ]);
  const refused = page.locator('.progress');
  await refused.getByText('empty.txt: The file is empty.').waitFor();
  await refused.getByText('lines.jsonl, line 2: The line is no JSON').waitFor();
});

test('A typed name leads to the page, the quote and the place in the article, and back', async () => {
  const { page } = at;
  await page.goto(address);
  const box = page.getByRole('combobox', { name: 'Search people' });
  await box.fill('Yang Liu');
  await page.getByRole('option', { name: /Yang Liu/ }).first().waitFor();
  expect(await page.getByRole('option').first().innerText()).toContain('this very name');
  await box.press('ArrowDown');
  await box.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Yang Liu' }).waitFor();
  await page.locator('#reported .evidence button').first().click();
  const claim = page.locator('#reported .claim').first();
  await claim.locator('mark').first().waitFor();
  const quote = await claim.locator('.quote').innerText();
  await claim.locator('figcaption a').first().click();
  await page.locator('.article-text .place').first().waitFor();
  const marked = (await page.locator('.article-text .place').allInnerTexts()).join('').replaceAll(/\s+/g, ' ');
  expect(marked).toContain(quote.slice(0, 60).replaceAll(/\s+/g, ' '));
  expect(await page.locator('.article-text .place').first().evaluate((place) => place.getBoundingClientRect().top < innerHeight)).toBe(true);
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Yang Liu' }).waitFor();
});

test('A citation is copied with quote, article and link', async () => {
  const { page } = at;
  await page.goto(`${address}/e/${await idOf('Yang Liu')}`);
  await page.locator('#reported .evidence button').first().click();
  const claim = page.locator('#reported .claim').first();
  await claim.getByRole('button', { name: 'Copy citation' }).click();
  await claim.getByRole('button', { name: 'Copied' }).waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(`“${await claim.locator('.quote').innerText()}” — `);
  expect(text).toContain(`Read in TalentGraph: ${address}/a/`);
});

test('A connection tells its steps, or what is shared and passed over', async () => {
  const { page } = at;
  await page.goto(`${address}/paths?from=${await idOf('Yang Liu')}&to=${await idOf('Tencent')}`);
  const lead = page.locator('.lead');
  await lead.waitFor();
  expect(await lead.innerText()).toMatch(/connection|connected|connects/i);
  const told = (await page.locator('.path').count()) + (await page.getByRole('heading', { name: /Named together in|No article names both/ }).count());
  expect(told).toBeGreaterThan(0);
});

test('Two names typed in full need no choosing, and what does not connect them is told', async () => {
  const { page } = at;
  await page.goto(address);
  await page.getByRole('combobox', { name: 'From' }).fill('Robert Hunter');
  await page.getByRole('combobox', { name: 'To', exact: true }).fill('Made in China 2025');
  await page.getByRole('option', { name: /Made in China 2025/ }).first().waitFor();
  await page.getByRole('button', { name: 'Find the connection' }).click();
  await page.getByLabel('Only what your articles report').check();
  await page.getByRole('heading', { name: /Named together in 1 article/ }).waitFor();
  await page.getByText('Standing in the same article is no connection').waitFor();
});

test('What two share is told beside their paths, with the steps from either', async () => {
  const { page } = at;
  await page.goto(`${address}/paths?from=${await idOf('Tencent')}&to=${await idOf('Baidu')}&shared=many`);
  const shared = page.locator('details.shared', { has: page.locator('.shared-name', { hasText: /^China$/ }) });
  await shared.waitFor();
  expect(await shared.locator('summary').innerText()).toMatch(/Tencent .*China\..* Baidu .*China\./);
  await shared.locator('summary').click();
  for (const step of await shared.locator('.steps > li').all()) {
    expect(await step.locator((await step.getAttribute('class')) === 'from-background' ? '.badge' : '.quote').count()).toBeGreaterThan(0);
  }
  expect(await page.getByRole('heading', { name: /^\d+ polic/ }).count()).toBe(1);
});

test('An article tells what was not claimed from it, and why', async () => {
  const { page } = at;
  await page.goto(address);
  await page.getByRole('textbox', { name: 'or paste one article' }).fill('A supposition\n\nIf Tencent acquires Baidu, many engineers will leave.');
  await page.getByRole('button', { name: 'Read this text' }).click();
  await page.locator('.files a').first().click();
  await page.getByText('What was not claimed, and why').click();
  await page.getByText('Not claimed: “Tencent acquired Baidu”. The sentence only supposes, asks or wishes it.').waitFor();
  expect(await page.locator('.rejections mark').allInnerTexts()).toEqual(['Tencent', 'Baidu']);
  await page.locator('.rejections').getByRole('link', { name: 'Show it in the text' }).click();
  await page.locator('.article-text .place').first().waitFor();
  expect((await page.locator('.article-text .place').allInnerTexts()).join('')).toBe('If Tencent acquires Baidu, many engineers will leave.');
  expect(await seriousFindings(page)).toEqual([]);
});

test('A firm shows the policies that reach it, each step with a quote or marked as background', async () => {
  const { page } = at;
  await page.goto(`${address}/routes/${await idOf('Baidu')}`);
  await page.locator('.route').first().waitFor();
  const steps = page.locator('.route[open] .steps > li');
  for (const step of await steps.all()) {
    const background = (await step.getAttribute('class')) === 'from-background';
    expect(await step.locator(background ? '.badge' : '.quote').count()).toBeGreaterThan(0);
  }
  expect(await steps.count()).toBeGreaterThan(1);
});

test('Every permalink stands after a reload, without a serious finding of axe, at any width and in the dark', async () => {
  const article = (await ask<{ articles: { nodes: { id: string }[] } }>('{ articles(first: 1) { nodes { id } } }')).articles.nodes[0]?.id ?? '';
  const [person, firm, hub] = [await idOf('Yang Liu'), await idOf('Baidu'), await idOf('China')];
  const pages = ['/', '/search?q=talent', `/e/${person}`, `/e/${hub}?type=RECRUITS_FROM`, `/a/${article}`, `/routes/${firm}`, `/paths?from=${person}&to=${firm}`, '/e/none', `/e/${hub}?embed`];
  for (const options of [{ width: 1280 }, { width: 360, dark: true }]) {
    const narrow = await visit(browser, options);
    for (const path of pages) {
      await narrow.page.goto(address + path);
      await narrow.page.locator('main h1, main h2').first().waitFor();
      await narrow.page.waitForLoadState('networkidle');
      const before = await narrow.page.locator('main h1, main h2').first().innerText();
      await narrow.page.reload();
      await narrow.page.locator('main h1, main h2').first().waitFor();
      await narrow.page.waitForLoadState('networkidle');
      expect(await narrow.page.locator('main h1, main h2').first().innerText(), path).toBe(before);
      expect(await seriousFindings(narrow.page), path).toEqual([]);
      expect(await narrow.page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${path} is wider than the window`).toBeLessThanOrEqual(0);
    }
    expect(narrow.complaints).toEqual([]);
    await narrow.context.close();
  }
});

test('Two names are connected with the keyboard alone', async () => {
  const { page } = at;
  await page.goto(address);
  const from = page.getByRole('combobox', { name: 'From' });
  const to = page.getByRole('combobox', { name: 'To', exact: true });
  for (const [box, name] of [[from, 'Baidu'], [to, 'Tencent']] as const) {
    await box.focus();
    await page.keyboard.type(name);
    await page.getByRole('option', { name: new RegExp(name) }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Baidu and Tencent/ }).waitFor();
});

test('A picture is saved as SVG and PNG, and its embedded form shows nothing else', async () => {
  const { page } = at;
  await page.goto(`${address}/e/${await idOf('China')}?embed`);
  await page.locator('.canvas canvas').first().waitFor();
  expect(await page.locator('.masthead').count()).toBe(0);
  for (const kind of ['SVG', 'PNG']) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `Save as ${kind}` }).click();
    expect((await download).suggestedFilename()).toBe(`around-China.${kind.toLowerCase()}`);
  }
});

test('Hostile text stays text', async () => {
  const { page } = at;
  await page.goto(address);
  const text = 'Tencent <img src=x onerror=alert(1)> hires from Google\n\nTencent hires researchers from <script>alert(2)</script> Google. Tencent recruits engineers from Google.';
  await page.getByRole('textbox', { name: 'or paste one article' }).fill(text);
  await page.getByRole('button', { name: 'Read this text' }).click();
  await page.locator('.files a').first().waitFor();
  await page.locator('.files a').first().click();
  await page.locator('.article-text').waitFor();
  expect(await page.locator('.article-text').innerText()).toContain('<script>alert(2)</script>');
  expect(await page.locator('main img, main script').count()).toBe(0);
});

test('No page spoke to another host, broke the content security policy or failed', () => {
  expect(at.complaints).toEqual([]);
});
