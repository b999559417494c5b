import { useLocation, useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { useAsk } from '../api';
import { EntityLink } from '../evidence';
import { RoutesToDocument } from '../generated/graphql';
import { Failure, NotFound, Skeleton, usePage } from '../page';
import { PictureFrame } from '../picture';
import { fileNameOf, withValues } from '../sharing';
import { countOf, routeInWords } from '../words';
import { RouteSteps } from './RouteSteps';
import type { RoutesPart } from './types';
import { hasRoutes, pictureOfRoutes, policyNote } from './utils';

const shownOpen = 3;
// More names than this stand too close to be read at once.
const drawn = 10;

/** The policies that reach a firm, an institution or a place, each with its route. */
export function RoutesPage() {
  const { params, query, url } = { ...useRoute(), ...useLocation() };
  const id = params['id'] ?? '';
  const reported = query['reported'] === '1';
  const asked = useAsk(RoutesToDocument, { id, derivations: reported ? ['REPORTED'] : null, after: query['after'] ?? null });
  const node = asked.data?.node ?? null;
  usePage(node !== null && 'name' in node ? `Policies that reach ${node.name}` : null);
  if (asked.problem !== null) {
    return <Failure problem={asked.problem} again={asked.again} />;
  }
  if (asked.data === null || asked.stale) {
    return <Skeleton lines={10} />;
  }
  if (node === null || !hasRoutes(node)) {
    return <NotFound what={node === null ? 'Nothing has this id.' : 'Policies reach firms, institutions and places; this is none of them.'} />;
  }
  if ('embed' in query) {
    return <RoutesPicture node={node} />;
  }
  return (
    <>
      <h1 tabIndex={-1}>Policies that reach <EntityLink entity={node} /></h1>
      <p class="note">
        {countOf(node.policies.totalCount, 'policy', 'policies')}{reported ? ' by routes that your articles report from end to end' : ''}.{' '}
        <a href={withValues(url, { reported: reported ? null : '1', after: null })}>{reported ? 'Include background facts' : 'Only what your articles report'}</a>
      </p>
      {node.policies.totalCount === 0 && <p>No policy reaches it{reported ? ' by your articles alone' : ''}. It may have no seat that an article or the background tells.</p>}
      {node.policies.edges.length > 0 && <RoutesPicture node={node} />}
      {node.policies.edges.map((route, index) => (
        <details class="route" key={route.node.id} open={index < shownOpen}>
          <summary><h2><bdi>{route.node.name}</bdi></h2> <span class="note">{[routeInWords(route.route), policyNote(route.node)].filter((part) => part !== '').join(' · ')}</span></summary>
          <RouteSteps route={route} />
          <p class="note"><a href={`/e/${encodeURIComponent(route.node.id)}`}>More about this policy</a></p>
        </details>
      ))}
      {node.policies.pageInfo.hasNextPage && <p><a href={withValues(url, { after: node.policies.pageInfo.endCursor })}>More policies</a></p>}
    </>
  );
}

function RoutesPicture(props: { readonly node: RoutesPart }) {
  const [picked, setPicked] = useState<string | null>(null);
  const picture = pictureOfRoutes(props.node.id, props.node.policies.edges.slice(0, drawn));
  const cut = props.node.policies.edges.length > drawn;
  return (
    <PictureFrame
      title={cut ? `The first ${drawn} policies that reach ${props.node.name}` : `Policies that reach ${props.node.name}`} fileName={(ending) => fileNameOf(`policies-${props.node.name}`, ending)}
      picture={picture} layout="columns" picked={picked} onPick={setPicked}
    />
  );
}
