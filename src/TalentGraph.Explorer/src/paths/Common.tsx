import { having, useAsk } from '../api';
import { EntityLink, Evidence, type EntityName } from '../evidence';
import { BothEndsDocument, type OneEndFragment } from '../generated/graphql';
import { Failure, Skeleton } from '../page';
import { countOf, dateInWords, derivationInWords } from '../words';
import { shared } from './utils';

/** What is known of two names that no path connects: the articles that name both, and what each is tied to. */
export function Common(props: { readonly from: EntityName; readonly to: EntityName }) {
  const asked = useAsk(BothEndsDocument, { ids: [props.from.id, props.to.id] });
  if (asked.problem !== null) {
    return <Failure problem={asked.problem} again={asked.again} />;
  }
  const [from, to] = [having(asked.data?.nodes[0], 'articles'), having(asked.data?.nodes[1], 'articles')];
  if (from === null || to === null) {
    return asked.waiting ? <Skeleton lines={5} /> : null;
  }
  const both = shared(from.articles.nodes, to.articles.nodes);
  return (
    <>
      <section>
        <h2>{both.length === 0 ? 'No article names both' : `Named together in ${countOf(both.length, 'article')}`}</h2>
        {both.length > 0 && <p class="note">Standing in the same article is no connection; read there what it says about each.</p>}
        <ul class="rows">
          {both.slice(0, 10).map((article) => <li key={article.id}><a href={`/a/${encodeURIComponent(article.id)}`}>{article.title}</a><span class="note">{article.published === null ? 'undated' : dateInWords(article.published)}</span></li>)}
        </ul>
      </section>
      <div class="two">
        <End end={from} />
        <End end={to} />
      </div>
    </>
  );
}

function End(props: { readonly end: OneEndFragment }) {
  const { end } = props;
  return (
    <section>
      <h2><EntityLink entity={end} /></h2>
      <p class="note">{countOf(end.relationships.totalCount, 'tie')}{end.relationships.totalCount > end.relationships.edges.length ? ', the surest first' : ''}</p>
      <ul class="rows">
        {end.relationships.edges.map(({ relationship }) => (
          <li key={relationship.id}>
            {relationship.inWords}
            {relationship.derivation !== 'REPORTED' && <span class="badge">{derivationInWords(relationship.derivation)}</span>}
            <Evidence relationship={relationship} />
          </li>
        ))}
      </ul>
    </section>
  );
}
