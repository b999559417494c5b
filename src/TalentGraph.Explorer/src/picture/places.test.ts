import { expect, test } from 'vitest';
import { columnPlaces, ringPlaces } from './places';
import type { PictureNode } from './types';

const node = (id: string, column = 0, focus = false): PictureNode => ({ id, label: id, kind: 'FIRM', focus, column, row: null });
const edge = (from: string, to: string) => ({ id: `${from}-${to}`, from, to, label: '', background: false, directed: true });
const star = (count: number) => ({
  nodes: [node('f', 0, true), ...Array.from({ length: count }, (_, i) => node(`n${i}`))],
  edges: Array.from({ length: count }, (_, i) => edge('f', `n${i}`)),
});

test('Columns stand side by side, each centred', () => {
  const places = columnPlaces([node('a', 0), node('b', 1), node('c', 1)], 100, 10);
  expect([...places]).toEqual([['a', { x: 0, y: 10 }], ['b', { x: 100, y: 5 }], ['c', { x: 100, y: 15 }]]);
});

test('A name with a row of its own stands there', () => {
  expect(columnPlaces([{ ...node('a', 1), row: -0.5 }], 100, 10).get('a')).toEqual({ x: 100, y: -7.5 });
});

test('The focus is in the middle, and a neighbour on the first ring', () => {
  const places = ringPlaces(star(1), 1);
  expect(places.get('f')).toEqual({ x: 0, y: 0 });
  expect(places.get('n0')).toEqual({ x: 150, y: 0 });
});

test('Two hundred names keep apart from each other', () => {
  const points = [...ringPlaces(star(199), 0.6).values()];
  expect(points.length).toBe(200);
  const distances = points.flatMap((a, i) => points.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
  expect(Math.min(...distances)).toBeGreaterThan(30);
});

test('Names of two hundred do not lie on each other, whatever their length', () => {
  const picture = { nodes: star(199).nodes.map((one, i) => ({ ...one, label: 'x'.repeat(4 + (i * 7) % 28) })), edges: star(199).edges };
  const places = ringPlaces(picture, 0.55);
  const boxes = picture.nodes.map((one) => ({ ...(places.get(one.id) ?? { x: 0, y: 0 }), wide: one.label.length * 6 }));
  const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => Math.abs(a.x - b.x) < (a.wide + b.wide) / 2 && Math.abs(a.y - b.y) < 30));
  expect(pairs).toEqual([]);
  expect(places.get('f')).toEqual({ x: 0, y: 0 });
});

test('Neighbours of neighbours stand further out than these', () => {
  const picture = { nodes: [...star(5).nodes, node('far')], edges: [...star(5).edges, edge('n2', 'far')] };
  const places = ringPlaces(picture, 1);
  expect(places.get('far')?.x).toBe(235);
});

test('What hangs on nothing is still on the picture', () => {
  expect(ringPlaces({ nodes: [node('f', 0, true), node('alone')], edges: [] }, 1).size).toBe(2);
});
