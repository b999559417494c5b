import { useState } from 'preact/hooks';
import { having, useAsk } from '../api';
import { EntityLink } from '../evidence';
import { StatementsOfDocument } from '../generated/graphql';
import { Failure } from '../page';
import { articleLink, CopyButton } from '../sharing';
import { dateInWords, headlineOf } from '../words';
import { citationOfStatement } from './utils';

interface Props {
  readonly id: string;
  readonly role: 'SPEAKER' | 'ABOUT';
  readonly title: string;
}

/** Quoted words, kept as words. Shows nothing where nobody is quoted. */
export function Statements(props: Props) {
  return <Page {...props} after={null} />;
}

function Page(props: Props & { readonly after: string | null }) {
  const { id, role, title, after } = props;
  const [more, setMore] = useState(false);
  const asked = useAsk(StatementsOfDocument, { id, role, after });
  if (asked.problem !== null) {
    return <Failure problem={asked.problem} again={asked.again} />;
  }
  const node = having(asked.data?.node, 'statements');
  if (node === null || node.statements.nodes.length === 0) {
    return null;
  }
  const { nodes, pageInfo } = node.statements;
  return (
    <section class="statements" aria-label={title}>
      {after === null && <h2>{title}</h2>}
      {nodes.map((said) => (
        <figure class="claim" key={said.id}>
          <blockquote class="quote" dir="auto">{said.kind === 'DIRECT' ? `“${said.text}”` : said.text}</blockquote>
          <figcaption>
            {role === 'ABOUT' && <><EntityLink entity={said.speaker} /> · </>}
            {said.kind === 'REPORTED' && 'retold by the writer · '}
            <a href={articleLink(said.article.id, said.charStart, said.charEnd)}>{headlineOf(said.article)}</a>
            {said.article.publisher !== null && `, ${said.article.publisher}`}, {said.article.published === null ? 'undated' : dateInWords(said.article.published)}
            {' · '}<CopyButton label="Copy citation" text={() => citationOfStatement(said, window.location.origin)} />
          </figcaption>
        </figure>
      ))}
      {pageInfo.hasNextPage && !more && <button type="button" class="quiet" onClick={() => setMore(true)}>More</button>}
      {more && <Page {...props} after={pageInfo.endCursor} />}
    </section>
  );
}
