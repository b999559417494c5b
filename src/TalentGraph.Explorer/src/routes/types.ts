import type { PolicyRouteParts } from '../findings';
import type { RoutesToQuery } from '../generated/graphql';

export type RoutesNode = NonNullable<RoutesToQuery['node']>;
export type RoutesPart = Extract<RoutesNode, { readonly policies: unknown }>;
export type { PolicyRouteParts };
