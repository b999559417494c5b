import { useLocation, useRoute } from 'preact-iso';
import { useMemo } from 'preact/hooks';
import { useAsk } from '../api';
import { EntityLink } from '../evidence';
import { ArticleHeadDocument } from '../generated/graphql';
import { Failure, NotFound, Skeleton, usePage } from '../page';
import { articleLink, citationOf, CopyButton } from '../sharing';
import { countOf, headlineOf, modalityInWords } from '../words';
import { ArticleText } from './ArticleText';
import { Rejections } from './Rejections';
import type { ArticleHead, Sentence } from './types';
import { useArticleMarks } from './useArticleMarks';
import { placeOf, sentencesOf, sourceLine } from './utils';

/** A stored article, with what the graph read from it. */
export function ArticlePage() {
  const { params } = useRoute();
  const { query } = useLocation();
  const id = params['id'] ?? '';
  const asked = useAsk(ArticleHeadDocument, { id });
  const marks = useArticleMarks(id);
  const sentences = useMemo(() => sentencesOf(marks.claims), [marks.claims]);
  const article = asked.data?.article ?? null;
  usePage(article === null ? null : headlineOf(article));
  if (asked.problem !== null) {
    return <Failure problem={asked.problem} again={asked.again} />;
  }
  if (asked.data === null || asked.stale) {
    return <Skeleton lines={14} />;
  }
  if (article === null) {
    return <NotFound what="No article has this id." />;
  }
  return (
    <article class="article">
      <Head article={article} />
      {marks.problem !== null && <Failure problem={marks.problem} />}
      <ArticleText text={article.text} mentions={marks.mentions} sentences={sentences} place={placeOf(query['at'])} />
      <Notes article={article} sentences={sentences} done={marks.done} />
      <Rejections key={article.id} id={article.id} />
      {marks.cut && <p class="note">This text holds more names and claims than are marked here.</p>}
    </article>
  );
}

function Head(props: { readonly article: ArticleHead }) {
  const { article } = props;
  const others = article.origin.articles.filter((one) => one.id !== article.id);
  return (
    <header>
      <h1 tabIndex={-1} dir="auto">{headlineOf(article)}</h1>
      <p class="note">{sourceLine(article)}{article.titleIsDerived && ' · headline taken from the text'}</p>
      {article.url !== null && /^https?:\/\//i.test(article.url) && <p class="note"><a href={article.url} rel="noreferrer noopener" target="_blank">{article.url}</a></p>}
      {article.retractionReason !== null && <p class="failure"><strong>Retracted:</strong> {article.retractionReason}</p>}
      {others.length > 0 && (
        <p class="note">
          One voice with {countOf(others.length, 'other article')}, a copy or the same report:{' '}
          {others.slice(0, 5).map((one, index) => <span key={one.id}>{index > 0 && '; '}<a href={`/a/${encodeURIComponent(one.id)}`}>{headlineOf(one)}</a>{one.publisher !== null && ` (${one.publisher})`}</span>)}
        </p>
      )}
    </header>
  );
}

function Notes(props: { readonly article: ArticleHead; readonly sentences: readonly Sentence[]; readonly done: boolean }) {
  const { article, sentences, done } = props;
  return (
    <section class="notes-list" aria-labelledby="notes">
      <h2 id="notes">What was read from it</h2>
      {!done && <Skeleton lines={4} />}
      {done && sentences.length === 0 && <p>No claim was read from this article.</p>}
      <ol class="plain">
        {sentences.map((sentence) => (
          <li key={sentence.number} id={`claim-${sentence.number}`}>
            <a class="ref" href={`#ref-${sentence.number}`} aria-label={`Back to sentence ${sentence.number}`}>{sentence.number}</a>
            <ul class="plain">
              {sentence.claims.map((claim) => (
                <li key={claim.id}>
                  {claim.relationship.inWords}{' '}
                  <span class="note">
                    <EntityLink entity={claim.subject} /> · <EntityLink entity={claim.object} />
                    {claim.modality !== 'REPORTED' && ` · ${modalityInWords(claim.modality)}`}
                    {claim.collective && ' · said of a group'}
                    {claim.attributedTo !== null && <> · as said by <EntityLink entity={claim.attributedTo} /></>}
                    {` · confidence ${claim.confidence.toFixed(2)}`}
                  </span>
                </li>
              ))}
            </ul>
            <CopyButton label="Copy citation" text={() => citationOf({
              ...article, quote: article.text.slice(sentence.start, sentence.end), link: window.location.origin + articleLink(article.id, sentence.start, sentence.end),
            })} />
          </li>
        ))}
      </ol>
    </section>
  );
}
