import { having, useAsk } from '../api';
import { EntityLink, Evidence, type EntityName } from '../evidence';
import { BothEndsDocument, type OneEndFragment } from '../generated/graphql';
import { Failure, Skeleton } from '../page';
import { derivationInWords } from '../words';
import type { PathQuestion } from './types';
import { tiesInWords } from './utils';

/** What each of two names is tied to that no path connects. */
export function Common(props: { readonly from: EntityName; readonly to: EntityName; readonly question: PathQuestion }) {
  const asked = useAsk(BothEndsDocument, { ids: [props.from.id, props.to.id], filter: { ...props.question.filter, includeUnnamed: true } });
  if (asked.problem !== null) {
    return <Failure problem={asked.problem} again={asked.again} />;
  }
  const [from, to] = [having(asked.data?.nodes[0], 'relationships'), having(asked.data?.nodes[1], 'relationships')];
  if (from === null || to === null) {
    return asked.waiting ? <Skeleton lines={5} /> : null;
  }
  return (
    <div class="two">
      <End end={from} />
      <End end={to} />
    </div>
  );
}

function End(props: { readonly end: OneEndFragment }) {
  const { end } = props;
  return (
    <section>
      <h2><EntityLink entity={end} /></h2>
      <p class="note">{end.relationships.totalCount === 0 ? 'No tie under these conditions' : tiesInWords(end.relationships.totalCount, end.relationships.edges.length)}</p>
      <ul class="rows">
        {end.relationships.edges.map(({ relationship }) => (
          <li key={relationship.id}>
            {relationship.inWords}
            {relationship.derivation !== 'REPORTED' && <span class="badge">{derivationInWords(relationship.derivation)}</span>}
            <Evidence relationship={relationship} />
          </li>
        ))}
      </ul>
    </section>
  );
}
