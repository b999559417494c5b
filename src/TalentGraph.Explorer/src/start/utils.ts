import type { Hit } from '../search';
import type { EndBox, Picked } from './types';

export const emptyEnd: EndBox = { text: '', id: null };

/** Typing undoes a choice, since the words may now mean another. */
export function typed(text: string): EndBox {
  return { text, id: null };
}

export function picked(node: Picked): EndBox {
  return { text: node.name, id: node.id };
}

/** The one entity that bears a typed name; null when none does, or several. */
export function soleBearer(hits: readonly Pick<Hit, 'reason' | 'node'>[]): Picked | null {
  const bearers = hits.filter((hit) => hit.reason === 'EXACT' || hit.reason === 'ALIAS');
  return bearers.length === 1 ? (bearers[0]?.node ?? null) : null;
}

/** The address of the connection, or what is missing in words. */
export function connectionOf(from: EndBox, to: EndBox): { readonly url: string } | { readonly missing: string } {
  if (from.id === null || to.id === null) {
    const side = from.id === null ? 'first' : 'second';
    return { missing: `Type the ${side} name and choose it from the list.` };
  }
  return from.id === to.id
    ? { missing: 'Both names are the same. Choose another.' }
    : { url: `/paths?from=${encodeURIComponent(from.id)}&to=${encodeURIComponent(to.id)}` };
}
