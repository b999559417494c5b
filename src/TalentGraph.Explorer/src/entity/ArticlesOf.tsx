import { useState } from 'preact/hooks';
import { having, useAsk } from '../api';
import { MentionsOfDocument } from '../generated/graphql';
import { Failure, Skeleton } from '../page';
import { countOf, dateInWords, headlineOf } from '../words';

/** The articles that mention it, newest first. */
export function ArticlesOf(props: { readonly id: string }) {
  return <Page id={props.id} after={null} />;
}

function Page(props: { readonly id: string; readonly after: string | null }) {
  const [more, setMore] = useState(false);
  const asked = useAsk(MentionsOfDocument, { id: props.id, after: props.after });
  if (asked.problem !== null) {
    return <Failure problem={asked.problem} again={asked.again} />;
  }
  const node = having(asked.data?.node, 'articles');
  if (node === null) {
    return asked.waiting ? <Skeleton lines={3} /> : null;
  }
  const { nodes, totalCount, pageInfo } = node.articles;
  if (totalCount === 0) {
    return null;
  }
  return (
    <section>
      {props.after === null && <h2>Mentioned in {countOf(totalCount, 'article')}</h2>}
      <ul class="rows">
        {nodes.map((article) => (
          <li key={article.id}>
            <a href={`/a/${encodeURIComponent(article.id)}`}><bdi>{headlineOf(article)}</bdi></a>
            <span class="note">{[article.publisher, article.published === null ? 'undated' : dateInWords(article.published)].filter((part) => part !== null).join(', ')}</span>
          </li>
        ))}
      </ul>
      {pageInfo.hasNextPage && !more && <button type="button" class="quiet" onClick={() => setMore(true)}>More articles</button>}
      {more && <Page id={props.id} after={pageInfo.endCursor} />}
    </section>
  );
}
