import type { PictureEdge, PictureNode, Picture } from '../picture';
import { plain } from '../words';
import type { PolicyRouteParts, RoutesNode, RoutesPart } from './types';

/** Whether policies can reach this sort of thing at all. */
export function hasRoutes(node: RoutesNode): node is RoutesPart {
  return 'policies' in node;
}

/** The routes as a picture: from the one asked, over places, to the policies. */
export function pictureOfRoutes(focusId: string, routes: readonly PolicyRouteParts[]): Picture {
  const nodes = new Map<string, PictureNode>();
  const edges = new Map<string, PictureEdge>();
  for (const route of routes) {
    route.steps.forEach((step, index) => {
      for (const [entity, column] of [[step.from, index], [step.to, index + 1]] as const) {
        const known = nodes.get(entity.id);
        nodes.set(entity.id, { id: entity.id, label: entity.name, kind: entity.kind, focus: entity.id === focusId, column: Math.max(known?.column ?? 0, column), row: null });
      }
      edges.set(step.relationship.id, {
        id: step.relationship.id, from: step.from.id, to: step.to.id, label: '', background: step.relationship.derivation !== 'REPORTED', directed: true,
      });
    });
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** What the policy is, beside its name. */
export function policyNote(policy: PolicyRouteParts['node']): string {
  return [policy.subkind, policy.year?.toString() ?? null, policy.status].filter((part) => part !== null).map(plain).join(' · ');
}

