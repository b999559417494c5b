import { dateInWords, headlineOf } from '../words';
import type { Cited } from './types';

/** A quote with article, date and link, ready to paste into a text. */
export function citationOf(cited: Cited): string {
  const source = [headlineOf(cited), cited.publisher, cited.published === null ? 'undated' : dateInWords(cited.published)];
  const lines = [`“${cited.quote}” — ${source.filter((part) => part !== null).join(', ')}`];
  return [...lines, ...(cited.url === null ? [] : [cited.url]), `Read in TalentGraph: ${cited.link}`].join('\n');
}

/**
 * A table as CSV (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe in front, since names
 * come from articles that anyone may have written.
 */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

function cell(value: string | number | null): string {
  if (typeof value === 'number' || value === null) {
    return value === null ? '' : String(value);
  }
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A name that every file system takes. */
export function fileNameOf(name: string, ending: string): string {
  const stem = name.replace(/[\\/:*?"<>|\p{C}\s]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '').slice(0, 80);
  return `${stem === '' ? 'talentgraph' : stem}.${ending}`;
}

/** The place of some words in the stored article. */
export function articleLink(articleId: string, start: number | null, end: number | null): string {
  const path = `/a/${encodeURIComponent(articleId)}`;
  return start === null || end === null ? path : `${path}?at=${start}-${end}`;
}

/** The address of a page with other values; null takes a value away. */
export function withValues(url: string, values: Readonly<Record<string, string | null>>): string {
  const target = new URL(url, 'http://page');
  for (const [name, value] of Object.entries(values)) {
    if (value === null) {
      target.searchParams.delete(name);
    } else {
      target.searchParams.set(name, value);
    }
  }
  return target.pathname + target.search;
}
