import { cutText, type Mark } from '../marks';
import type { End } from './types';

/** A sentence with the words of both ends marked. */
export function Quote(props: { readonly text: string; readonly start: number; readonly marks: readonly Mark<End>[] }) {
  return (
    <blockquote class="quote" dir="auto">
      {cutText(props.text, props.marks, props.start).map((segment) => {
        const end = segment.values.at(-1);
        return end === undefined ? segment.text : <mark key={segment.start} class={`mark-${end}`}>{segment.text}</mark>;
      })}
    </blockquote>
  );
}
