import { useState } from 'preact/hooks';
import { useAsk } from '../api';
import { Failure, Skeleton } from '../page';
import { ClaimsOfDocument } from '../generated/graphql';
import { countOf, derivationInWords } from '../words';
import { Claim } from './Claim';
import type { RelationshipParts } from './types';

type Shown = Pick<RelationshipParts, 'id' | 'claimCount' | 'derivation' | 'inWords'>;

/** One click from a relationship to its sentences. */
export function Evidence(props: { readonly relationship: Shown; readonly note?: string }) {
  const [open, setOpen] = useState(false);
  const { id, claimCount, derivation, inWords } = props.relationship;
  const noun = derivation === 'REPORTED' ? countOf(claimCount, 'sentence') : 'Why?';
  return (
    <div class="evidence">
      <button type="button" class="quiet" aria-expanded={open} aria-label={`${noun}: ${inWords}`} onClick={() => setOpen(!open)}>{noun}</button>
      {props.note !== undefined && <span class="note"> · {props.note}</span>}
      {open && <ClaimPages id={id} after={null} />}
    </div>
  );
}

function ClaimPages(props: { readonly id: string; readonly after: string | null }) {
  const [more, setMore] = useState(false);
  const asked = useAsk(ClaimsOfDocument, { id: props.id, after: props.after });
  if (asked.problem !== null) {
    return <Failure problem={asked.problem} again={asked.again} />;
  }
  if (asked.data === null) {
    return <Skeleton lines={2} />;
  }
  const relationship = asked.data.relationship;
  if (relationship === null) {
    return <p>This relationship is no longer in the graph. Reload the page.</p>;
  }
  const { nodes, pageInfo } = relationship.claims;
  return (
    <>
      {props.after === null && relationship.derivedFrom.length > 0 && (
        <ul class="plain">
          {relationship.derivedFrom.map((one) => <li key={one.id}>Concluded from: {one.inWords} <span class="note">({derivationInWords(one.derivation)})</span></li>)}
        </ul>
      )}
      {nodes.map((claim) => <Claim key={claim.id} claim={claim} />)}
      {pageInfo.hasNextPage && !more && <button type="button" class="quiet" onClick={() => setMore(true)}>More sentences</button>}
      {more && <ClaimPages id={props.id} after={pageInfo.endCursor} />}
    </>
  );
}
