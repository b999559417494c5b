import { useLocation } from 'preact-iso';
import { useAsk } from '../api';
import { articlesInAddress, Report, type ReportedArticle } from '../findings';
import { NewestArticlesDocument, NumbersDocument, ReportOfDocument } from '../generated/graphql';
import { ImportPanel } from '../imports';
import { Failure, Skeleton, usePage } from '../page';
import { SearchBox } from '../search';
import { countOf } from '../words';
import { ConnectionBox } from './ConnectionBox';

const newestShown = 5;

/** Search, connect, add articles, and what they say. */
export function StartPage() {
  usePage('');
  const { query, route } = useLocation();
  const ids = articlesInAddress(query['articles']);
  return (
    <>
      <section class="hero">
        <h1 tabIndex={-1}>Who is tied to whom, and which sentence says so</h1>
        <SearchBox big label="Search people, firms, places and policies" placeholder="Search a name: Yang Liu, 百度, Made in China 2025 …" />
        <Numbers key={ids.join()} />
      </section>
      <div class="two">
        <ConnectionBox />
        <ImportPanel onRead={(read) => route(`/?articles=${read.slice(0, 20).map(encodeURIComponent).join(',')}`)} />
      </div>
      {ids.length > 0 ? <ImportedReport ids={ids} /> : <NewestReport />}
    </>
  );
}

function Numbers() {
  const asked = useAsk(NumbersDocument, {});
  if (asked.problem !== null) {
    return <Failure problem={asked.problem} again={asked.again} />;
  }
  const stats = asked.data?.stats;
  if (stats === undefined) {
    return <p class="numbers"> </p>;
  }
  const entities = stats.entities.reduce((sum, one) => sum + one.count, 0);
  const reported = stats.claims.find((one) => one.derivation === 'REPORTED')?.count ?? 0;
  return (
    <p class="numbers">
      {stats.articles === 0
        ? 'No articles yet. Add some below; until then only background facts are known.'
        : `${countOf(stats.articles, 'article')} · ${countOf(stats.origins, 'independent source')} · ${countOf(reported, 'claim')} with a quote · ${countOf(entities, 'name')} with the background`}
    </p>
  );
}

function ImportedReport(props: { readonly ids: readonly string[] }) {
  const asked = useAsk(ReportOfDocument, { ids: props.ids });
  if (asked.problem !== null) {
    return <Failure problem={asked.problem} again={asked.again} />;
  }
  if (asked.data === null || asked.stale) {
    return <Skeleton lines={8} />;
  }
  const articles = asked.data.nodes.filter((node): node is ReportedArticle => node !== null && 'title' in node);
  return articles.length === 0 ? <p>None of these articles is in the graph any more.</p> : <Report title="From the articles that you added" articles={articles} />;
}

function NewestReport() {
  const asked = useAsk(NewestArticlesDocument, { first: newestShown });
  if (asked.problem !== null) {
    return <Failure problem={asked.problem} again={asked.again} />;
  }
  if (asked.data === null) {
    return <Skeleton lines={8} />;
  }
  const articles = asked.data.articles.nodes;
  return articles.length === 0 ? null : <Report title="From the newest articles" articles={articles} />;
}
