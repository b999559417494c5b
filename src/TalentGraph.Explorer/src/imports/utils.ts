import { headlineOf } from '../words';
import type { ArticleInput, Draft, ImportEvent, ImportState, Item, Refusal } from './types';

/** Largest file, bytes: a longer one is no article. */
export const maxFileBytes = 2 * 1024 * 1024;
/** Most articles in one go; beyond, the command line reads a folder faster. */
export const maxArticles = 500;

export const idle: ImportState = { items: [], running: false, added: 0, changed: 0, unchanged: 0, claims: 0, problem: null };

/** The articles of a file, by its ending: a page, JSON Lines, or a text. */
export function draftsOf(name: string, content: string): (Draft | Refusal)[] {
  if (content.trim() === '') {
    return [{ name, reason: 'The file is empty.' }];
  }
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (ending === 'html' || ending === 'htm') {
    return [{ name, input: { html: content } }];
  }
  return ending === 'jsonl' || ending === 'ndjson' ? content.split('\n').flatMap((line, index) => lineOf(`${name}, line ${index + 1}`, line)) : [{ name, input: { text: content } }];
}

function lineOf(name: string, line: string): (Draft | Refusal)[] {
  if (line.trim() === '') {
    return [];
  }
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? [{ name, input: inputOf(value as Record<string, unknown>) }]
      : [{ name, reason: 'The line is no JSON object; expected one article a line.' }];
  } catch {
    return [{ name, reason: 'The line is no JSON; expected one article a line.' }];
  }
}

function inputOf(value: Readonly<Record<string, unknown>>): ArticleInput {
  const text = (key: string) => (typeof value[key] === 'string' ? { [key]: value[key] } : {});
  const authors = Array.isArray(value['authors']) ? { authors: value['authors'].filter((one): one is string => typeof one === 'string') } : {};
  return Object.assign({}, ...['url', 'title', 'text', 'html', 'published', 'publisher', 'language'].map(text), authors) as ArticleInput;
}

export function isDraft(one: Draft | Refusal): one is Draft {
  return 'input' in one;
}

/** How many articles go into one request: one by one while a person watches, ten when there are many. */
export function batchSize(count: number): number {
  return count <= 20 ? 1 : 10;
}

/** What an event makes of the state. Refused files stand behind the articles. */
export function reduce(state: ImportState, event: ImportEvent): ImportState {
  switch (event.type) {
    case 'began':
      return {
        ...idle,
        running: true,
        items: [
          ...event.names.map((name): Item => ({ name, state: 'waiting', articleId: null, title: null, reason: null })),
          ...event.refused.map((one): Item => ({ ...one, state: 'rejected', articleId: null, title: null })),
        ],
      };
    case 'sent':
      return { ...state, items: change(state.items, event, () => ({ state: 'reading' })) };
    case 'answered':
      return {
        ...state,
        added: state.added + event.receipt.added,
        changed: state.changed + event.receipt.changed,
        unchanged: state.unchanged + event.receipt.unchanged,
        claims: state.claims + event.receipt.claims,
        items: change(state.items, event, (index) => {
          const article = event.receipt.articles[index];
          const reason = event.receipt.rejected.find((one) => one.index === index)?.reason ?? 'It could not be read.';
          return article === null || article === undefined
            ? { state: 'rejected', reason }
            : { state: 'done', articleId: article.id, title: headlineOf(article) };
        }),
      };
    case 'refused':
      return { ...state, items: change(state.items, event, () => ({ state: 'rejected', reason: event.reason })) };
    case 'stopped':
      return {
        ...state,
        running: false,
        problem: event.problem,
        items: state.items.map((item) => (item.state === 'reading' ? { ...item, state: 'waiting' } : item)),
      };
    case 'ended':
      return { ...state, running: false };
  }
}

function change(
  items: readonly Item[],
  range: { readonly from: number; readonly count: number },
  to: (index: number) => Partial<Item>,
): Item[] {
  return items.map((item, place) => (place >= range.from && place < range.from + range.count ? { ...item, ...to(place - range.from) } : item));
}

/** How many articles are settled, one way or the other. */
export function settled(state: ImportState): number {
  return state.items.filter((item) => item.state === 'done' || item.state === 'rejected').length;
}
