import { Claim, EntityLink, marksOf } from '../evidence';
import { InOrder } from './InOrder';
import type { ReportedArticle } from './types';
import { recruitingOf } from './utils';

/** Who recruits from whom, by one sentence of these articles. */
export function Recruitment(props: { readonly articles: readonly ReportedArticle[] }) {
  const found = recruitingOf(props.articles);
  return (
    <article class="finding">
      <h3>Who recruits from whom</h3>
      {found === null ? <p>No sentence in these articles says who recruits from whom.</p> : (
        <>
          <p class="statement">
            <InOrder items={found.recruiters.map((one) => <EntityLink key={one.id} entity={one} />)} />
            {found.recruiters.length === 1 ? ' recruits from ' : ' recruit from '}
            <InOrder items={found.sources.map((one) => <EntityLink key={one.id} entity={one} />)} />.
          </p>
          <Claim claim={found.claim} marks={found.group.flatMap(marksOf)} />
        </>
      )}
    </article>
  );
}
