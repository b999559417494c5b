import { useLocation, useRoute } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { having, useAsk } from '../api';
import { EntityHeadDocument } from '../generated/graphql';
import { Failure, NotFound, Skeleton, usePage } from '../page';
import { kindInWords, countOf } from '../words';
import { ArticlesOf } from './ArticlesOf';
import { EntityControls } from './EntityControls';
import { Neighbourhood } from './Neighbourhood';
import { Relationships } from './Relationships';
import { Statements } from './Statements';
import type { EntityHead } from './types';
import { background, factsOf, reported, viewOf } from './utils';

/** Everything about one entity, evidence first, background apart. */
export function EntityPage() {
  const { params } = useRoute();
  const { query, url, route } = useLocation();
  const id = params['id'] ?? '';
  const asked = useAsk(EntityHeadDocument, { id });
  const entity = asked.stale ? null : having(asked.data?.node, 'name');
  usePage(entity?.name ?? null);
  useEffect(() => {
    // A former id leads to the entity that took it in.
    if (entity !== null && entity.id !== id) {
      route(url.replace(/^\/e\/[^?]*/, `/e/${encodeURIComponent(entity.id)}`), true);
    }
  }, [entity?.id]);
  if (asked.problem !== null) {
    return <Failure problem={asked.problem} again={asked.again} />;
  }
  if (asked.data === null || asked.stale) {
    return <Skeleton lines={12} />;
  }
  if (entity === null) {
    return <NotFound what="No person, firm, institution, place, policy or technology has this id." />;
  }
  const view = viewOf(query);
  if ('embed' in query) {
    return <Neighbourhood entity={entity} view={view} />;
  }
  return (
    <>
      <Head entity={entity} />
      <EntityControls view={view} />
      <Relationships entity={entity} view={view} derivations={reported} title="In your articles" id="reported" />
      <Statements id={entity.id} role="SPEAKER" title={`What ${entity.name} says`} />
      <Statements id={entity.id} role="ABOUT" title={`What others say about ${entity.name}`} />
      <Neighbourhood entity={entity} view={view} />
      <ArticlesOf id={entity.id} />
      <Relationships entity={entity} view={view} derivations={background} title="Background, not in your articles" id="background" />
    </>
  );
}

function Head(props: { readonly entity: EntityHead }) {
  const { entity } = props;
  const facts = factsOf(entity);
  const id = encodeURIComponent(entity.id);
  return (
    <header class="entity-head">
      <p class={`kicker entity kind-${entity.kind.toLowerCase()}`}>{[kindInWords(entity.kind), ...facts].join(' · ')}</p>
      <h1 tabIndex={-1}><bdi>{entity.name}</bdi></h1>
      {!entity.named && <p class="note">A description without a proper name; it belongs to its article.</p>}
      {entity.aliases.length > 0 && <p class="aliases">Also known as {entity.aliases.slice(0, 12).map((alias, index) => <span key={alias}>{index > 0 && ', '}<bdi>{alias}</bdi></span>)}{entity.aliases.length > 12 && ` and ${entity.aliases.length - 12} more`}</p>}
      <p class="note">
        {entity.articleCount === 0
          ? 'In none of your articles: all of this is background.'
          : `In ${countOf(entity.articleCount, 'article')} from ${countOf(entity.originCount, 'independent source')}, named ${countOf(entity.mentionCount, 'time')}.`}
      </p>
      <p class="actions">
        {(entity.kind === 'FIRM' || entity.kind === 'INSTITUTION' || entity.kind === 'HUB') && <a class="action" href={`/routes/${id}`}>Policies that reach it</a>}
        <a class="action" href="#picture">Neighbourhood</a>
      </p>
    </header>
  );
}
