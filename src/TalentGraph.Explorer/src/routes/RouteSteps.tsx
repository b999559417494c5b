import { Claim, Evidence } from '../evidence';
import { derivationInWords } from '../words';
import type { PolicyRouteParts } from './types';

/** The steps of a route, each with its sentence or marked as background. */
export function RouteSteps(props: { readonly route: Pick<PolicyRouteParts, 'steps'> }) {
  return (
    <ol class="steps">
      {props.route.steps.map((step) => {
        const claim = step.relationship.claims.nodes[0];
        const reported = step.relationship.derivation === 'REPORTED';
        return (
          <li key={step.relationship.id} class={reported ? 'reported' : 'from-background'}>
            <span>{step.relationship.inWords}</span>
            {!reported && <span class="badge">{derivationInWords(step.relationship.derivation)}</span>}
            {reported && claim !== undefined ? <Claim claim={claim} /> : <Evidence relationship={step.relationship} />}
          </li>
        );
      })}
    </ol>
  );
}
