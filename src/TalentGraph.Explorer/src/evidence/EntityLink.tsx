import { kindInWords, plain } from '../words';
import type { EntityName } from './types';

export function EntityLink(props: { readonly entity: EntityName; readonly kind?: boolean }) {
  const { entity } = props;
  return (
    <span class={`entity kind-${plain(entity.kind)}`}>
      <a href={`/e/${encodeURIComponent(entity.id)}`} class={entity.named ? undefined : 'unnamed'}><bdi>{entity.name}</bdi></a>
      {props.kind === true && <span class="kind"> {kindInWords(entity.kind)}</span>}
    </span>
  );
}
