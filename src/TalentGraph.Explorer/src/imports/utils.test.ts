import { expect, test } from 'vitest';
import { problem } from '../api';
import { batchSize, draftsOf, idle, reduce, settled } from './utils';

const began = reduce(idle, { type: 'began', names: ['a.txt', 'b.txt'], refused: [{ name: 'c.txt', reason: 'The file is empty.' }] });
const receipt = { articles: [{ id: 'a1', title: 'A', titleIsDerived: false }, null], added: 1, changed: 0, unchanged: 0, claims: 7, rejected: [{ index: 1, reason: 'No sentence.' }] };

test('A file is read by its ending', () => {
  expect(draftsOf('a.HTML', '<p>x</p>')).toEqual([{ name: 'a.HTML', input: { html: '<p>x</p>' } }]);
  expect(draftsOf('a.md', '# x')).toEqual([{ name: 'a.md', input: { text: '# x' } }]);
  expect(draftsOf('a.txt', ' \n')).toEqual([{ name: 'a.txt', reason: 'The file is empty.' }]);
});

test('JSON Lines give an article a line, and a bad line is refused by its number', () => {
  expect(draftsOf('x.jsonl', '{"text":"t","published":"2024-06","authors":["A",1],"other":2}\n\nnot json\n[1]\n')).toEqual([
    { name: 'x.jsonl, line 1', input: { text: 't', published: '2024-06', authors: ['A'] } },
    { name: 'x.jsonl, line 3', reason: 'The line is no JSON; expected one article a line.' },
    { name: 'x.jsonl, line 4', reason: 'The line is no JSON object; expected one article a line.' },
  ]);
});

test('Refused files stand behind the articles and are settled from the start', () => {
  expect(began.items.map((item) => [item.name, item.state])).toEqual([['a.txt', 'waiting'], ['b.txt', 'waiting'], ['c.txt', 'rejected']]);
  expect(settled(began)).toBe(1);
});

test('An answer settles each article of its batch', () => {
  const state = reduce(reduce(began, { type: 'sent', from: 0, count: 2 }), { type: 'answered', from: 0, count: 2, receipt });
  expect(state.items[0]).toEqual({ name: 'a.txt', state: 'done', articleId: 'a1', title: 'A', reason: null });
  expect(state.items[1]?.reason).toBe('No sentence.');
  expect([state.added, state.claims, settled(state)]).toEqual([1, 7, 3]);
});

test('Stopping lets what was being read wait again', () => {
  const state = reduce(reduce(began, { type: 'sent', from: 0, count: 1 }), { type: 'stopped', problem: problem('NETWORK', 'Gone.') });
  expect(state.items[0]?.state).toBe('waiting');
  expect([state.running, state.problem?.code]).toEqual([false, 'NETWORK']);
});

test('Few articles go one by one, many in tens', () => {
  expect([batchSize(4), batchSize(20), batchSize(21)]).toEqual([1, 1, 10]);
});
