import type { Palette, Picture, PictureEdge, Point } from './types';

/** Most entities that one picture shows; more cannot be read. */
export const maxNodes = 200;

/** Adds to a picture what it does not show yet, up to the most that can be read. Edges need both ends. */
export function merge(picture: Picture, more: Picture): Picture {
  const nodes = new Map(picture.nodes.map((node) => [node.id, node]));
  for (const node of more.nodes) {
    if (!nodes.has(node.id) && nodes.size < maxNodes) {
      nodes.set(node.id, { ...node, focus: false });
    }
  }
  const edges = new Map<string, PictureEdge>();
  for (const edge of [...picture.edges, ...more.edges]) {
    if (nodes.has(edge.from) && nodes.has(edge.to)) {
      edges.set(edge.id, edge);
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** A label that fits beside its neighbours. */
export function shorten(label: string, most = 32): string {
  const letters = [...label];
  return letters.length <= most ? label : `${letters.slice(0, most - 1).join('')}…`;
}

const radius = 9;

/** The picture as a document of its own: text stays text, nothing in it can run. */
export function svgOf(picture: Picture, places: ReadonlyMap<string, Point>, palette: Palette, title: string): string {
  const points = [...places.values()];
  const left = Math.min(...points.map((point) => point.x)) - 120;
  const top = Math.min(...points.map((point) => point.y)) - 40;
  const width = Math.max(...points.map((point) => point.x)) + 120 - left;
  const height = Math.max(...points.map((point) => point.y)) + 50 - top;
  const round = (value: number) => Math.round(value * 10) / 10;
  const lines = picture.edges.flatMap((edge) => {
    const [from, to] = [places.get(edge.from), places.get(edge.to)];
    if (from === undefined || to === undefined) {
      return [];
    }
    const long = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const end = { x: to.x - ((to.x - from.x) / long) * (radius + 3), y: to.y - ((to.y - from.y) / long) * (radius + 3) };
    const dash = edge.background ? ' stroke-dasharray="5 4"' : '';
    const head = edge.directed ? ' marker-end="url(#head)"' : '';
    const line = `<line x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(end.x)}" y2="${round(end.y)}"${dash}${head}/>`;
    const label = edge.label === '' ? '' : `<text class="edge" x="${round((from.x + to.x) / 2)}" y="${round((from.y + to.y) / 2 - 4)}">${escape(edge.label)}</text>`;
    return [line + label];
  });
  const dots = picture.nodes.flatMap((node) => {
    const place = places.get(node.id);
    return place === undefined ? [] : [
      `<circle cx="${round(place.x)}" cy="${round(place.y)}" r="${node.focus ? radius + 3 : radius}" fill="${palette.kinds[node.kind]}"/>`
      + `<text x="${round(place.x)}" y="${round(place.y + radius + 16)}"${node.focus ? ' font-weight="bold"' : ''}>${escape(shorten(node.label))}</text>`,
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${round(left)} ${round(top)} ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" font-family="Georgia, serif" font-size="13" text-anchor="middle" fill="${palette.ink}">`,
    `<title>${escape(title)}</title>`,
    `<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="${palette.line}"/></marker></defs>`,
    `<rect x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(height)}" fill="${palette.paper}"/>`,
    `<g stroke="${palette.line}" stroke-width="1.4">${lines.join('').replaceAll('<text class="edge"', '<text stroke="none" font-size="10"')}</g>`,
    ...dots,
    '</svg>',
  ].join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
