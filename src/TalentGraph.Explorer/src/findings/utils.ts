import type { EntityName } from '../evidence';
import type { Derivation, EntityKind, PolicyRoute } from '../words';
import type { Bridge, FirmsAndPoliciesQuery, Pair, PolicyRouteParts, ReachingPolicy, RecruitingClaim, Recruiting, ReportedArticle } from './types';

const maxBridges = 12;
const maxPairs = 6;
const certainty: readonly Derivation[] = ['REPORTED', 'REFERENCE', 'JURISDICTION', 'CONTAINED'];
const closeness: readonly PolicyRoute[] = ['DIRECT', 'HUB', 'CONTAINING_HUB'];

/** Entities that two or more independent origins name, most first. */
export function bridgesOf(articles: readonly ReportedArticle[]): Bridge[] {
  return distinct(articles.flatMap((article) => article.entities.nodes))
    .filter((entity) => entity.named && entity.originCount > 1)
    .sort((a, b) => b.originCount - a.originCount)
    .slice(0, maxBridges);
}

/** How many independent voices some articles are. */
export function voicesOf(articles: readonly ReportedArticle[]): number {
  return new Set(articles.map((article) => article.origin.id)).size;
}

/** The recruiting sentence that says most: claims of one group are one statement. */
export function recruitingOf(articles: readonly ReportedArticle[]): Recruiting | null {
  const groups = new Map<string, RecruitingClaim[]>();
  for (const claim of articles.flatMap((article) => article.claims.nodes)) {
    if (claim.modality !== 'DENIED' && claim.quote !== null) {
      const key = claim.group ?? claim.id;
      groups.set(key, [...(groups.get(key) ?? []), claim]);
    }
  }
  const best = [...groups.values()].sort((a, b) => firmsIn(b) - firmsIn(a) || b.length - a.length || (b[0]?.confidence ?? 0) - (a[0]?.confidence ?? 0))[0];
  const claim = best?.[0];
  return best === undefined || claim === undefined
    ? null
    : { recruiters: distinct(best.map((one) => one.subject)), sources: distinct(best.map((one) => one.object)), claim, group: best };
}

function firmsIn(claims: readonly RecruitingClaim[]): number {
  return claims.filter((claim) => claim.subject.kind === 'FIRM').length;
}

/** Firms that the articles name, in the order of mention, at most so many. */
export function firmsOf(articles: readonly ReportedArticle[], most: number): EntityName[] {
  return ofKind(articles, 'FIRM').slice(0, most);
}

/** Whether every step of a route is told as a fact. */
export function isSettled(route: PolicyRouteParts): boolean {
  return route.steps.every((step) => step.relationship.modality === 'REPORTED');
}

/** The policy route that is told as a fact and has a name, of which most is in the articles; then the most direct one. */
export function reachingPolicy(answer: FirmsAndPoliciesQuery): ReachingPolicy | null {
  const found: ReachingPolicy[] = [];
  for (const node of answer.nodes) {
    if (node !== null && 'policies' in node && node.policies !== undefined) {
      const firm = { id: node.id, kind: node.kind, name: node.name, named: node.named };
      found.push(...node.policies.edges.map((route) => ({ firm, route })));
    }
  }
  return found.sort((a, b) =>
    Number(isSettled(b.route)) - Number(isSettled(a.route))
    || Number(b.route.node.named) - Number(a.route.node.named)
    || certainty.indexOf(a.route.weakestStep) - certainty.indexOf(b.route.weakestStep)
    || closeness.indexOf(a.route.route) - closeness.indexOf(b.route.route))[0] ?? null;
}

/** Pairs that a reader might think connected: the persons of the articles with their policies and firms. */
export function pairsOf(articles: readonly ReportedArticle[]): Pair[] {
  const targets = [...ofKind(articles, 'POLICY').slice(0, 3), ...ofKind(articles, 'FIRM').slice(0, 3)];
  return ofKind(articles, 'PERSON').slice(0, 3).flatMap((from) => targets.map((to) => ({ from, to }))).slice(0, maxPairs);
}

function ofKind(articles: readonly ReportedArticle[], kind: EntityKind): EntityName[] {
  return distinct(articles.flatMap((article) => article.entities.nodes)).filter((entity) => entity.kind === kind && entity.named);
}

function distinct<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

/** The articles whose report an address asks for, at most 20. */
export function articlesInAddress(value: string | undefined): string[] {
  return [...new Set((value ?? '').split(',').filter((id) => id !== ''))].slice(0, 20);
}
