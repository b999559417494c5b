import { useLocation } from 'preact-iso';
import { useAsk } from '../api';
import { Failure, Skeleton, usePage } from '../page';
import { EntityLink } from '../evidence';
import { SearchAllDocument, type SearchAllQuery } from '../generated/graphql';
import { articleLink, withValues } from '../sharing';
import { countOf, dateInWords, headlineOf, plain } from '../words';
import { reasonInWords } from './utils';

/** Names and sentences that fit some words. */
export function SearchPage() {
  const { url, query } = useLocation();
  const text = (query['q'] ?? '').trim();
  const unnamed = query['unnamed'] === '1';
  usePage(text === '' ? 'Search' : `“${text}”`);
  const asked = useAsk(SearchAllDocument, text === '' ? null : { text, includeUnnamed: unnamed });
  return (
    <>
      <h1 tabIndex={-1}>{text === '' ? 'Search' : <>Found for “<bdi>{text}</bdi>”</>}</h1>
      {asked.problem !== null && <Failure problem={asked.problem} again={asked.again} />}
      {asked.waiting && <Skeleton lines={6} />}
      {asked.data !== null && !asked.stale && <Found answer={asked.data} text={text} />}
      {text !== '' && <p class="note"><a href={withValues(url, { unnamed: unnamed ? null : '1' })}>{unnamed ? 'Only proper names' : 'Include descriptions without a proper name'}</a></p>}
    </>
  );
}

function Found(props: { readonly answer: SearchAllQuery; readonly text: string }) {
  const { search, searchText } = props.answer;
  return (
    <>
      <section aria-labelledby="names">
        <h2 id="names">{countOf(search.totalCount, 'name')}</h2>
        {search.totalCount === 0 && <p>No name in your articles resembles “{props.text}”. Try another spelling, or fewer words.</p>}
        <ul class="rows">
          {search.edges.map((hit) => (
            <li key={hit.node.id}>
              <EntityLink entity={hit.node} kind />
              <span class="note">{hit.node.subkind === null ? '' : `${plain(hit.node.subkind)} · `}{reasonInWords(hit)} · {hit.node.articleCount === 0 ? 'background, in none of your articles' : countOf(hit.node.articleCount, 'article')}</span>
            </li>
          ))}
        </ul>
        {search.cut && search.totalCount > 0 && <p class="note">More names resemble these words than could be compared. Type more of the name.</p>}
      </section>
      <section aria-labelledby="sentences">
        <h2 id="sentences">{countOf(searchText.totalCount, 'sentence')} with {props.text.includes(' ') ? 'these words' : 'this word'}</h2>
        {searchText.nodes.map((sentence) => (
          <figure class="claim" key={`${sentence.article.id} ${sentence.charStart}`}>
            <blockquote class="quote" dir="auto">{sentence.text}</blockquote>
            <figcaption>
              <a href={articleLink(sentence.article.id, sentence.charStart, sentence.charEnd)}>{headlineOf(sentence.article)}</a>
              {sentence.article.publisher !== null && `, ${sentence.article.publisher}`}, {sentence.article.published === null ? 'undated' : dateInWords(sentence.article.published)}
            </figcaption>
          </figure>
        ))}
      </section>
    </>
  );
}
