import { expect, test } from 'vitest';
import type { Picture, PictureNode } from './types';
import { maxNodes, merge, shorten, svgOf } from './utils';

const node = (id: string, column = 0, focus = false): PictureNode => ({ id, label: id, kind: 'FIRM', focus, column, row: null });
const edge = (from: string, to: string) => ({ id: `${from}-${to}`, from, to, label: '', background: false, directed: true });
const picture: Picture = { nodes: [node('a', 0, true), node('b', 1)], edges: [edge('a', 'b')] };
const palette = { paper: '#fff', ink: '#000', line: '#888', focus: '#800', kinds: { PERSON: '#1', FIRM: '#2', INSTITUTION: '#3', HUB: '#4', POLICY: '#5', TECHNOLOGY: '#6' } };

test('Merging adds what is new, once, and keeps one focus', () => {
  const merged = merge(picture, { nodes: [node('b'), node('c', 0, true)], edges: [edge('a', 'b'), edge('b', 'c'), edge('c', 'x')] });
  expect(merged.nodes.map((one) => [one.id, one.focus])).toEqual([['a', true], ['b', false], ['c', false]]);
  expect(merged.edges.map((one) => one.id)).toEqual(['a-b', 'b-c']);
});

test('A picture never grows beyond what can be read', () => {
  const many = { nodes: Array.from({ length: 500 }, (_, i) => node(`n${i}`)), edges: [] };
  expect(merge(picture, many).nodes.length).toBe(maxNodes);
});

test('A hostile name stays text in the picture', () => {
  const svg = svgOf({ nodes: [{ ...node('a'), label: '<script>x</script>&"' }], edges: [] }, new Map([['a', { x: 0, y: 0 }]]), palette, '<b>');
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;script&gt;x&lt;/script&gt;&amp;&quot;');
  expect(svg).toContain('<title>&lt;b&gt;</title>');
});

test('Background is dashed, and an edge ends before its circle', () => {
  const places = new Map([['a', { x: 0, y: 0 }], ['b', { x: 112, y: 0 }]]);
  expect(svgOf({ ...picture, edges: [{ ...edge('a', 'b'), background: true }] }, places, palette, 't'))
    .toContain('<line x1="0" y1="0" x2="100" y2="0" stroke-dasharray="5 4" marker-end="url(#head)"/>');
});

test('A long label is cut at a whole character', () => {
  expect(shorten('😀'.repeat(5), 4)).toBe('😀😀😀…');
  expect(shorten('short')).toBe('short');
});
