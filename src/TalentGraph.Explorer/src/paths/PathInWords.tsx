import { Claim, EntityLink, Evidence, notesOf, supportOf } from '../evidence';
import { derivationInWords } from '../words';
import type { PathParts } from './types';

type Tie = PathParts['hops'][number]['relationships'][number];

/** A path told hop by hop, each with the sentence that says it. */
export function PathInWords(props: { readonly path: PathParts }) {
  const { path } = props;
  const last = path.hops.at(-1);
  return (
    <>
      <p class="note">
        {path.hops.map((hop) => <span key={hop.from.id}><EntityLink entity={hop.from} /> <span aria-hidden="true">—</span> </span>)}
        {last !== undefined && <EntityLink entity={last.to} />}
      </p>
      <ol class="steps">
        {path.hops.map((hop) => {
          const [best, ...others] = hop.relationships;
          return (
            <li key={hop.from.id} class={best?.derivation === 'REPORTED' ? 'reported' : 'from-background'}>
              {best !== undefined && <TieInWords tie={best} />}
              {others.length > 0 && (
                <details>
                  <summary>Also tied in another way</summary>
                  {others.map((tie) => <TieInWords key={tie.id} tie={tie} />)}
                </details>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

function TieInWords(props: { readonly tie: Tie }) {
  const { tie } = props;
  const claim = tie.claims.nodes[0];
  return (
    <div class="tie">
      <p>{tie.inWords} <span class="note">{[...notesOf({ ...tie, role: null, effect: null }), ...(tie.derivation === 'REPORTED' ? [supportOf(tie)] : [])].join(' · ')}</span></p>
      {tie.derivation !== 'REPORTED' && <span class="badge">{derivationInWords(tie.derivation)}</span>}
      {claim !== undefined && tie.derivation === 'REPORTED' && <Claim claim={claim} />}
      {(tie.claimCount > 1 || claim === undefined || tie.derivation !== 'REPORTED') && <Evidence relationship={tie} />}
    </div>
  );
}
