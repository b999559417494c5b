import type { Picture, PictureEdge, PictureNode } from '../picture';
import { countOf, listInWords, relationshipTypes, type RelationshipType } from '../words';
import type { PathAnswer, PathParts, PathQuestion, SharedTie } from './types';

const mostHops = 6;
const usualHops = 4;
const fewShared = 4;
const manyShared = 25;
const noHubLimit = 1_000_000;

/** The question that an address asks; null when an end is missing. */
export function questionOf(query: Readonly<Record<string, string>>): PathQuestion | null {
  const { from, to, type } = query;
  if (from === undefined || to === undefined || from === '' || to === '') {
    return null;
  }
  const hops = Number(query['hops'] ?? usualHops);
  return {
    from,
    to,
    maxHops: Number.isInteger(hops) && hops >= 1 && hops <= mostHops ? hops : usualHops,
    types: type !== undefined && isType(type) ? [type] : null,
    filter: {
      ...(query['reported'] === '1' ? { derivations: ['REPORTED'] as const } : {}),
      ...(query['unnamed'] === '1' ? { includeUnnamed: true } : {}),
      ...(query['origins'] === '2' ? { minOrigins: 2 } : {}),
    },
    hubLimit: query['hubs'] === '1' ? noHubLimit : null,
    shared: query['shared'] === 'many' ? manyShared : fewShared,
  };
}

function isType(value: string): value is RelationshipType {
  return (relationshipTypes as readonly string[]).includes(value);
}

/** How many ties a name has, and how many of them are listed. */
export function tiesInWords(total: number, listed: number): string {
  if (total === 0) {
    return 'No tie under these conditions';
  }
  return total > listed ? `The ${listed} surest of ${countOf(total, 'tie')}` : countOf(total, 'tie');
}

/** What the search found, in one sentence. */
export function outcomeOf(answer: PathAnswer, maxHops: number): string {
  const shortest = answer.paths[0];
  const reach = countOf(maxHops, 'step');
  if (shortest !== undefined) {
    const count = answer.paths.length === 1 ? 'One connection' : `${answer.paths.length} connections`;
    return `${count}; the shortest takes ${countOf(shortest.length, 'step')}.`;
  }
  const hubs = answer.passedOver.slice(0, 3).map((one) => one.entity.name);
  if (answer.throughHubs !== null) {
    return `They are connected only through ${hubs.length === 0 ? 'a name that is tied to almost everything' : listInWords(hubs)}, which says little about the two.`;
  }
  return answer.complete
    ? `Nothing in your articles or the background connects them within ${reach}.`
    : `No connection was found within ${reach}, but not everything could be looked at. Choose fewer steps or one type.`;
}

/** The names that a path passes, in order. */
export function namesOn(path: PathParts): string[] {
  return [...path.hops.map((hop) => hop.from.name), ...path.hops.slice(-1).map((hop) => hop.to.name)];
}

/** The steps to something shared as sentences, first those from the one, then those from the other. */
export function sharedInWords(tie: SharedTie): string {
  return [tie.fromSteps, tie.toSteps].map((steps) => `${steps.map((step) => step.relationship.inWords).join('; ')}.`).join(' ');
}

/** All paths on one picture, from left to right. */
export function pictureOfPaths(answer: PathAnswer): Picture {
  const paths = answer.paths.length > 0 ? answer.paths : answer.throughHubs === null ? [] : [answer.throughHubs];
  const longest = Math.max(0, ...paths.map((path) => path.length));
  const nodes = new Map<string, PictureNode>();
  const edges = new Map<string, PictureEdge>();
  for (const [index, path] of paths.entries()) {
    addPath(path, { longest, row: index - (paths.length - 1) / 2 }, answer, nodes, edges);
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

interface Lane {
  readonly longest: number;
  readonly row: number;
}

/** Each path has a row of its own, so that a short one does not run through the names of a longer. */
function addPath(path: PathParts, lane: Lane, answer: PathAnswer, nodes: Map<string, PictureNode>, edges: Map<string, PictureEdge>): void {
  path.hops.forEach((hop, index) => {
    for (const [entity, place] of [[hop.from, index], [hop.to, index + 1]] as const) {
      if (!nodes.has(entity.id)) {
        const end = entity.id === answer.from.id || entity.id === answer.to.id;
        const column = entity.id === answer.to.id ? lane.longest : place;
        nodes.set(entity.id, { id: entity.id, label: entity.name, kind: entity.kind, focus: end, column, row: end ? 0 : lane.row });
      }
    }
    const best = hop.relationships[0];
    if (best !== undefined) {
      const forward = best.subject.id === hop.from.id;
      edges.set(best.id, {
        id: best.id, from: forward ? hop.from.id : hop.to.id, to: forward ? hop.to.id : hop.from.id,
        label: best.type.toLowerCase().replaceAll('_', ' '), background: best.derivation !== 'REPORTED', directed: true,
      });
    }
  });
}
