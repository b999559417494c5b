import { EntityLink } from '../evidence';
import { countOf, headlineOf } from '../words';
import { Reach } from './Reach';
import { Recruitment } from './Recruitment';
import type { ReportedArticle } from './types';
import { Unsaid } from './Unsaid';
import { bridgesOf, voicesOf } from './utils';

/** What connects some articles, and three answers from them. */
export function Report(props: { readonly title: string; readonly articles: readonly ReportedArticle[] }) {
  const { articles } = props;
  const bridges = bridgesOf(articles);
  return (
    <section class="report" aria-labelledby="report">
      <h2 id="report">{props.title}</h2>
      <p class="note">{countOf(articles.length, 'article')} from {countOf(voicesOf(articles), 'independent source')}</p>
      <h3>What connects your articles</h3>
      {bridges.length === 0 ? <p>No name stands in two independent sources yet. Add another article.</p> : (
        <ul class="chips">
          {bridges.map((bridge) => <li key={bridge.id}><EntityLink entity={bridge} kind /> <span class="note">{bridge.originCount} sources</span></li>)}
        </ul>
      )}
      <div class="findings">
        <Recruitment articles={articles} />
        <Reach articles={articles} />
        <Unsaid articles={articles} />
      </div>
      <details>
        <summary>The articles</summary>
        <ul class="plain">{articles.map((article) => <li key={article.id}><a href={`/a/${encodeURIComponent(article.id)}`}>{headlineOf(article)}</a></li>)}</ul>
      </details>
    </section>
  );
}
