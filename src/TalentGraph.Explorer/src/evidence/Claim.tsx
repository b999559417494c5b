import type { Mark } from '../marks';
import { articleLink, CopyButton } from '../sharing';
import { dateInWords, headlineOf, modalityInWords } from '../words';
import { EntityLink } from './EntityLink';
import { Quote } from './Quote';
import type { ClaimParts, End } from './types';
import { citationOfClaim, marksOf } from './utils';

/** The sentence behind a relationship, and where it stands. Marks both ends, or the marks given. */
export function Claim(props: { readonly claim: ClaimParts; readonly marks?: readonly Mark<End>[] }) {
  const { claim } = props;
  const { article } = claim;
  const citation = citationOfClaim(claim, window.location.origin);
  if (claim.quote === null || article === null || citation === null) {
    return <p class="background-note">Background fact. Consulted: {claim.sourceNote ?? 'not recorded'}.</p>;
  }
  return (
    <figure class="claim">
      <Quote text={claim.quote} start={claim.charStart ?? 0} marks={props.marks ?? marksOf(claim)} />
      <figcaption>
        <a href={articleLink(article.id, claim.charStart, claim.charEnd)}>{headlineOf(article)}</a>
        {article.publisher !== null && `, ${article.publisher}`}, {article.published === null ? 'undated' : dateInWords(article.published)}
        {claim.attributedTo !== null && <> · as said by <EntityLink entity={claim.attributedTo} /></>}
        {claim.modality !== 'REPORTED' && ` · ${modalityInWords(claim.modality)}`}
        {claim.collective && ' · said of a group: which pair holds is not settled'}
        {article.retractionReason !== null && <strong> · article retracted: {article.retractionReason}</strong>}
        {' · '}<CopyButton label="Copy citation" text={() => citation} />
      </figcaption>
    </figure>
  );
}
