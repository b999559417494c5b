import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { address, ask, idOf, launch, visit, type Visit } from './browser';
import { articles, centre, partners } from './crowd';

const samples = join(import.meta.dirname, '../../../samples');
const turns = 5;
let browser: Browser;
let at: Visit;

beforeAll(async () => {
  browser = await launch();
  at = await visit(browser);
  await send(articles());
});

afterAll(async () => {
  await browser.close();
});

test('Two hundred names are drawn, and no two names lie on each other', async () => {
  const { page } = at;
  const opened = await Promise.all(partners.map(idOf));
  const path = `/e/${await idOf(centre)}?embed&names=many&with=${opened.join()}`;
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    await page.goto(address + path);
    times.push(await drawnAfter(page, '200 names'));
  }
  tell('200 names drawn after opening the address', times);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as SVG' }).click();
  const labels = labelsOf(await readFile(await (await download).path(), 'utf8'));
  expect(labels.length).toBe(200);
  expect(labels.flatMap((one, index) => labels.slice(index + 1).filter((other) => overlap(one, other)).map((other) => `${one.text} / ${other.text}`))).toEqual([]);
});

test('The first names stand under the box as soon as the typing rests', async () => {
  const { page } = at;
  const files = (await readdir(samples)).filter((name) => /\.(txt|md|html)$/.test(name)).map((name) => join(samples, name));
  await page.goto(address);
  await page.locator('input[type=file]').setInputFiles(files);
  await page.locator('.progress').getByRole('status').getByText(/articles? read/).waitFor({ timeout: 60_000 });
  const times: number[] = [];
  for (const name of ['Tencent', 'Baidu', 'Made in China', 'Shenzen', '深圳']) {
    await page.goto(address);
    times.push(await answeredAfter(page, name));
    expect(await page.getByRole('option').count(), name).toBeGreaterThan(0);
  }
  tell('first names after the last key (120 ms of them rest)', times);
});

/** Milliseconds from opening the page to the second frame after its picture was drawn. */
async function drawnAfter(page: Page, names: string): Promise<number> {
  const drawn = await page.waitForFunction((wanted) => {
    const canvas = document.querySelector('.canvas');
    return canvas?.getAttribute('aria-label')?.includes(wanted) === true && canvas.querySelector('canvas') !== null
      ? new Promise<number>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))))
      : null;
  }, names);
  return (await drawn.jsonValue()) ?? 0;
}

/** Milliseconds from the last change of the box to the first suggestion. */
async function answeredAfter(page: Page, text: string): Promise<number> {
  await page.evaluate(() => {
    const seen = window as unknown as { answered: Promise<number> };
    let typed = 0;
    document.addEventListener('input', () => (typed = performance.now()), { capture: true });
    seen.answered = new Promise((done) => {
      const look = () => (document.querySelector('[role=option]') === null ? requestAnimationFrame(look) : done(performance.now() - typed));
      look();
    });
  });
  await page.getByRole('combobox', { name: 'Search people' }).fill(text);
  return page.evaluate(() => (window as unknown as { answered: Promise<number> }).answered);
}

async function send(sent: object[]): Promise<void> {
  for (let from = 0; from < sent.length; from += 6) {
    await ask('mutation Send($articles: [ArticleInput!]!) { importArticles(articles: $articles) { added } }', { articles: sent.slice(from, from + 6) });
  }
}

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

function labelsOf(svg: string): Label[] {
  return [...svg.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)"[^>]*>([^<]*)<\/text>/g)].map((match) => ({ x: Number(match[1]), y: Number(match[2]), text: match[3] ?? '' }));
}

// The letters of the picture are 13 pixels high and about half as wide.
function overlap(one: Label, other: Label): boolean {
  return Math.abs(one.y - other.y) < 13 && Math.abs(one.x - other.x) < (6.2 * (one.text.length + other.text.length)) / 2;
}

function tell(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  console.info(`${what}: median ${sorted[Math.floor(sorted.length / 2)]?.toFixed(0)} ms, slowest ${sorted.at(-1)?.toFixed(0)} ms of ${times.length}`);
}
