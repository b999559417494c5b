import type { Picture, PictureNode, Point } from './types';
import { shorten } from './utils';

/** Places for pictures that read from left to right: a column for each step, evenly filled. */
export function columnPlaces(nodes: readonly PictureNode[], wide = 230, high = 64): Map<string, Point> {
  const columns = new Map<number, PictureNode[]>();
  for (const node of nodes) {
    columns.set(node.column, [...(columns.get(node.column) ?? []), node]);
  }
  const tallest = Math.max(1, ...[...columns.values()].map((column) => column.length));
  const places = new Map<string, Point>();
  for (const [column, members] of columns) {
    members.forEach((node, row) => places.set(node.id, {
      x: column * wide,
      y: node.row === null ? (row + 0.5) * (tallest / members.length) * high : node.row * 1.5 * high,
    }));
  }
  return places;
}

const labelWidth = 105;
const ringGap = 85;
const firstRing = 150;

/**
 * Places around the focus: those tied to it on the inner rings, by kind, those tied to these further out, near whom they
 * came with. A ring takes as many as have room for their names, so that the picture can be read at any size; the same
 * picture is always drawn the same way. The flatness is height by width of the whole.
 */
export function ringPlaces(picture: Picture, flatness: number): Map<string, Point> {
  const places = new Map<string, Point>();
  const angles = new Map<string, number>();
  let radius = firstRing;
  for (const [distance, layer] of layersOf(picture).entries()) {
    if (distance === 0) {
      layer.forEach((node, index) => places.set(node.id, { x: index * labelWidth, y: 0 }));
      continue;
    }
    const near = (node: PictureNode) => neighbourAngle(picture, node.id, angles);
    const ordered = [...layer].sort((a, b) => near(a) - near(b) || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
    const rings = ringsFor(ordered.length, radius);
    for (const node of ordered) {
      emptiest(rings).members.push(node.id);
    }
    for (const [turn, ring] of rings.entries()) {
      ring.members.forEach((id, index) => {
        // Every other ring is turned by half a place, so that no spoke runs through an inner name.
        const angle = (2 * Math.PI * (index + (turn % 2) / 2)) / ring.members.length;
        angles.set(id, angle);
        places.set(id, { x: Math.cos(angle) * ring.radius, y: Math.sin(angle) * ring.radius * flatness });
      });
    }
    radius = (rings.at(-1)?.radius ?? radius) + ringGap;
  }
  return apart(places, picture.nodes);
}

const letterWidth = 6.4;
const nameHeight = 38;
const mostRounds = 60;

/** Moves names that lie on each other out of the way, the shorter way; the focus stays. */
function apart(places: ReadonlyMap<string, Point>, nodes: readonly PictureNode[]): Map<string, Point> {
  const boxes = nodes.flatMap((node) => {
    const place = places.get(node.id);
    return place === undefined ? [] : [{ node, x: place.x, y: place.y, wide: Math.max(24, [...shorten(node.label)].length * letterWidth) }];
  });
  for (let round = 0, moved = true; moved && round < mostRounds; round++) {
    moved = false;
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        const across = (one.wide + other.wide) / 2 - Math.abs(other.x - one.x);
        const down = nameHeight - Math.abs(other.y - one.y);
        // A hair is left to rounding, so that names which just touch come to rest.
        if (across > 0.01 && down > 0.01) {
          moved = true;
          const axis = down <= across ? 'y' : 'x';
          const way = Math.min(down, across) * (other[axis] < one[axis] ? -1 : 1);
          one[axis] -= one.node.focus ? 0 : other.node.focus ? way : way / 2;
          other[axis] += other.node.focus ? 0 : one.node.focus ? way : way / 2;
        }
      }
    }
  }
  return new Map(boxes.map((box) => [box.node.id, { x: box.x, y: box.y }]));
}

interface Ring {
  readonly radius: number;
  readonly room: number;
  readonly members: string[];
}

function ringsFor(count: number, first: number): Ring[] {
  const rings: Ring[] = [];
  for (let room = 0, radius = first; room < count; radius += ringGap) {
    const here = Math.floor((2 * Math.PI * radius) / labelWidth);
    rings.push({ radius, room: here, members: [] });
    room += here;
  }
  return rings;
}

function emptiest(rings: readonly Ring[]): Ring {
  return rings.reduce((best, ring) => ((ring.members.length + 1) / ring.room < (best.members.length + 1) / best.room ? ring : best));
}

/** Nodes by their distance from the focus; what hangs on nothing stands last. */
function layersOf(picture: Picture): PictureNode[][] {
  const neighbours = new Map<string, string[]>();
  for (const edge of picture.edges) {
    neighbours.set(edge.from, [...(neighbours.get(edge.from) ?? []), edge.to]);
    neighbours.set(edge.to, [...(neighbours.get(edge.to) ?? []), edge.from]);
  }
  const distances = new Map(picture.nodes.filter((node) => node.focus).map((node) => [node.id, 0]));
  const queue = [...distances.keys()];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    for (const next of neighbours.get(id) ?? []) {
      if (!distances.has(next)) {
        distances.set(next, (distances.get(id) ?? 0) + 1);
        queue.push(next);
      }
    }
  }
  const farthest = Math.max(0, ...distances.values()) + 1;
  const layers = new Map<number, PictureNode[]>();
  for (const node of picture.nodes) {
    const distance = distances.get(node.id) ?? farthest;
    layers.set(distance, [...(layers.get(distance) ?? []), node]);
  }
  return Array.from({ length: farthest + 1 }, (_, distance) => layers.get(distance) ?? []);
}

function neighbourAngle(picture: Picture, id: string, angles: ReadonlyMap<string, number>): number {
  const edge = picture.edges.find((one) => (one.to === id && angles.has(one.from)) || (one.from === id && angles.has(one.to)));
  return edge === undefined ? 0 : (angles.get(edge.to === id ? edge.from : edge.to) ?? 0);
}
