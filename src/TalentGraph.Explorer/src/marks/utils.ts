import type { Mark, Segment } from './types';

/**
 * Cuts a text where marks begin or end. Positions count from `offset`, the place of the text in its article; what lies
 * outside the text is dropped. Never splits a surrogate pair, so that a wrong position cannot break a character.
 */
export function cutText<T>(text: string, marks: readonly Mark<T>[], offset = 0): Segment<T>[] {
  const inside = marks
    .map((mark) => ({ start: whole(text, mark.start - offset), end: whole(text, mark.end - offset), value: mark.value }))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [...new Set([0, text.length, ...inside.flatMap((mark) => [mark.start, mark.end])])].sort((a, b) => a - b);
  const segments: Segment<T>[] = [];
  const open: typeof inside = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i] ?? 0;
    const end = cuts[i + 1] ?? start;
    for (let k = open.length - 1; k >= 0; k--) {
      if ((open[k]?.end ?? 0) <= start) {
        open.splice(k, 1);
      }
    }
    for (let mark = inside[next]; mark !== undefined && mark.start === start; mark = inside[++next]) {
      open.push(mark);
    }
    segments.push({ start: start + offset, text: text.slice(start, end), values: open.map((mark) => mark.value) });
  }
  return segments;
}

function whole(text: string, position: number): number {
  const place = Math.min(Math.max(position, 0), text.length);
  const code = text.charCodeAt(place);
  return place > 0 && place < text.length && code >= 0xdc00 && code <= 0xdfff ? place - 1 : place;
}
