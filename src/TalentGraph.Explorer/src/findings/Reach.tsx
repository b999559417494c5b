import { useAsk } from '../api';
import { EntityLink } from '../evidence';
import { FirmsAndPoliciesDocument } from '../generated/graphql';
import { Failure, Skeleton } from '../page';
import { RouteSteps } from '../routes';
import type { ReportedArticle } from './types';
import { firmsOf, isSettled, reachingPolicy } from './utils';

const firmsAsked = 8;

/** A policy that reaches a firm of these articles, and by which route. */
export function Reach(props: { readonly articles: readonly ReportedArticle[] }) {
  const firms = firmsOf(props.articles, firmsAsked);
  const asked = useAsk(FirmsAndPoliciesDocument, firms.length === 0 ? null : { ids: firms.map((firm) => firm.id) });
  const found = asked.data === null ? null : reachingPolicy(asked.data);
  return (
    <article class="finding">
      <h3>Which policy reaches a firm</h3>
      {asked.problem !== null && <Failure problem={asked.problem} again={asked.again} />}
      {asked.waiting && <Skeleton lines={3} />}
      {!asked.waiting && asked.problem === null && found === null && <p>No policy reaches a firm that these articles name.</p>}
      {found !== null && (
        <>
          <p class="statement"><EntityLink entity={found.route.node} /> {isSettled(found.route) ? 'reaches' : 'may reach'} <EntityLink entity={found.firm} />.</p>
          <RouteSteps route={found.route} />
          <p><a href={`/routes/${encodeURIComponent(found.firm.id)}`}>All policies that reach {found.firm.name}</a></p>
        </>
      )}
    </article>
  );
}
