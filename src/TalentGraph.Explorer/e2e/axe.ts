import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

interface Finding {
  readonly impact: string | null;
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious or critical on a page. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(await source);
  const findings = await page.evaluate(async () => (await (window as unknown as { axe: { run(): Promise<{ violations: Finding[] }> } }).axe.run()).violations);
  return findings
    .filter((one) => one.impact === 'serious' || one.impact === 'critical')
    .map((one) => `${one.id}: ${one.nodes[0]?.html ?? ''}`);
}
