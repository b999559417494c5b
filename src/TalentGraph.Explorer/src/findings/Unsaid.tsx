import { useEffect, useState } from 'preact/hooks';
import { ask } from '../api';
import { EntityLink } from '../evidence';
import { ConnectedBySentencesDocument } from '../generated/graphql';
import { Skeleton } from '../page';
import type { Pair, ReportedArticle } from './types';
import { pairsOf } from './utils';

type Search = { readonly state: 'looking' } | { readonly state: 'all connected' } | { readonly state: 'found'; readonly pair: Pair; readonly passedOver: readonly string[] };

/** Two names that stand in these articles, and that no chain of sentences connects. */
export function Unsaid(props: { readonly articles: readonly ReportedArticle[] }) {
  const pairs = pairsOf(props.articles);
  const key = pairs.map((pair) => `${pair.from.id} ${pair.to.id}`).join('|');
  const [search, setSearch] = useState<Search>({ state: 'looking' });
  useEffect(() => {
    const stop = new AbortController();
    setSearch({ state: 'looking' });
    void firstUnconnected(pairs, stop.signal).then((found) => !stop.signal.aborted && setSearch(found));
    return () => stop.abort();
  }, [key]);
  return (
    <article class="finding">
      <h3>What they do not say</h3>
      {search.state === 'looking' && <Skeleton lines={3} />}
      {search.state === 'all connected' && <p>{pairs.length === 0 ? 'These articles name no person beside a policy or firm.' : 'The persons of these articles are all connected to its policies and firms.'}</p>}
      {search.state === 'found' && (
        <>
          <p class="statement">No chain of sentences connects <EntityLink entity={search.pair.from} /> and <EntityLink entity={search.pair.to} />.</p>
          {search.passedOver.length > 0 && <p>Chains through {search.passedOver.join(', ')} were left out: almost everything is tied to them.</p>}
          <p><a href={`/paths?from=${encodeURIComponent(search.pair.from.id)}&to=${encodeURIComponent(search.pair.to.id)}`}>See what was looked at</a></p>
        </>
      )}
    </article>
  );
}

async function firstUnconnected(pairs: readonly Pair[], signal: AbortSignal): Promise<Search> {
  for (const pair of pairs) {
    const answer = await ask(ConnectedBySentencesDocument, { from: pair.from.id, to: pair.to.id }, { signal });
    const paths = answer.ok ? answer.data.paths : null;
    if (paths !== null && paths.complete && paths.paths.length === 0) {
      return { state: 'found', pair, passedOver: paths.passedOver.slice(0, 3).map((one) => one.entity.name) };
    }
  }
  return { state: 'all connected' };
}
