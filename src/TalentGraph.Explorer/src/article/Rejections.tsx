import { useState } from 'preact/hooks';
import { useAsk } from '../api';
import { Quote } from '../evidence';
import { ArticleRejectionsDocument } from '../generated/graphql';
import { Failure, Skeleton } from '../page';
import { articleLink } from '../sharing';
import { countOf } from '../words';
import { marksOfRejection } from './utils';

const few = 10;
const most = 100;

/** What looked like a claim and was not taken for one, and why. Asked for when it is opened. */
export function Rejections(props: { readonly id: string }) {
  const [open, setOpen] = useState(false);
  const [first, setFirst] = useState(few);
  const asked = useAsk(ArticleRejectionsDocument, open ? { id: props.id, first } : null);
  const article = asked.data?.article ?? null;
  const list = article?.rejections ?? null;
  return (
    <details class="rejections" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary><h2>What was not claimed, and why</h2></summary>
      {asked.problem !== null && <Failure problem={asked.problem} again={asked.again} />}
      {asked.waiting && article === null && <Skeleton lines={4} />}
      {article !== null && list === null && <p>This article was read by another version of the program, which may have refused other things. Add the article again to see what this one refuses.</p>}
      {list !== null && <p class="note">{list.totalCount === 0 ? 'No sentence had the words of a claim without becoming one.' : `${countOf(list.totalCount, 'place')} where the words of a claim stand, but not the claim.`}</p>}
      <ol class="rows">
        {list?.nodes.map((one) => (
          <li key={`${one.charStart} ${one.inWords}`}>
            <p>{one.inWords}</p>
            <figure class="claim">
              <Quote text={one.quote} start={one.charStart} marks={marksOfRejection(one)} />
              <figcaption><a href={articleLink(props.id, one.charStart, one.charEnd)}>Show it in the text</a></figcaption>
            </figure>
          </li>
        ))}
      </ol>
      {list !== null && list.totalCount > list.nodes.length && first < most && <button type="button" class="quiet" onClick={() => setFirst(most)}>Show up to {most}</button>}
    </details>
  );
}
