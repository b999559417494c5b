import { useLocation } from 'preact-iso';
import { EntityLink } from '../evidence';
import { RouteSteps } from '../routes';
import { withValues } from '../sharing';
import { countOf, dateInWords, headlineOf } from '../words';
import type { PathAnswer, SharedList, SharedTie } from './types';
import { sharedInWords } from './utils';

/** What the two have in common beside paths: places, policies, technologies, and articles that name both. */
export function Shared(props: { readonly answer: PathAnswer }) {
  const { answer } = props;
  const lists = [
    ['place', 'places', answer.sharedHubs],
    ['policy', 'policies', answer.sharedPolicies],
    ['technology', 'technologies', answer.sharedTechnologies],
  ] as const;
  const none = lists.every(([, , list]) => list.totalCount === 0);
  return (
    <section class="in-common" aria-labelledby="shared">
      <h2 id="shared">What both have in common</h2>
      {none && <p>No place, policy or technology is tied to both{answer.sharedArticles.totalCount > 0 ? '; the same articles name them.' : ', and no article names both.'}</p>}
      {lists.map(([one, many, list]) => list.totalCount > 0 && <SharedKind key={one} title={countOf(list.totalCount, one, many)} list={list} answer={answer} />)}
      <SharedArticles answer={answer} />
    </section>
  );
}

function SharedKind(props: { readonly title: string; readonly list: SharedList; readonly answer: PathAnswer }) {
  const { url } = useLocation();
  const { title, list, answer } = props;
  return (
    <>
      <h3>{title}</h3>
      {list.edges.map((tie) => <SharedView key={tie.node.id} tie={tie} answer={answer} />)}
      {list.totalCount > list.edges.length && <p class="note">The nearest {list.edges.length} are shown. <a href={withValues(url, { shared: 'many' })}>Show more</a></p>}
    </>
  );
}

function SharedView(props: { readonly tie: SharedTie; readonly answer: PathAnswer }) {
  const { tie, answer } = props;
  return (
    <details class="shared">
      <summary><bdi class="shared-name">{tie.node.name}</bdi> <span class="note">{sharedInWords(tie)}</span></summary>
      <p class="note"><EntityLink entity={answer.from} /> leads to <EntityLink entity={tie.node} />:</p>
      <RouteSteps route={{ steps: tie.fromSteps }} />
      <p class="note"><EntityLink entity={answer.to} /> leads to <EntityLink entity={tie.node} />:</p>
      <RouteSteps route={{ steps: tie.toSteps }} />
    </details>
  );
}

function SharedArticles(props: { readonly answer: PathAnswer }) {
  const { totalCount, nodes } = props.answer.sharedArticles;
  return (
    <>
      <h3>{totalCount === 0 ? 'No article names both' : `Named together in ${countOf(totalCount, 'article')}`}</h3>
      {totalCount > 0 && <p class="note">Standing in the same article is no connection; read there what it says about each.{totalCount > nodes.length && ` The newest ${nodes.length} are shown.`}</p>}
      <ul class="rows">
        {nodes.map((article) => (
          <li key={article.id}>
            <a href={`/a/${encodeURIComponent(article.id)}`}>{headlineOf(article)}</a>
            <span class="note">{[article.publisher, article.published === null ? 'undated' : dateInWords(article.published)].filter((part) => part !== null).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
