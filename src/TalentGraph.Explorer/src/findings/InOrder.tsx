import type { ComponentChild } from 'preact';

/** `A, B and C` of things that are no text. */
export function InOrder(props: { readonly items: readonly ComponentChild[] }) {
  return <>{props.items.map((item, index) => [index === 0 ? '' : index === props.items.length - 1 ? ' and ' : ', ', item])}</>;
}
