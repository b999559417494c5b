import { countOf } from '../words';
import type { ImportState } from './types';
import { settled } from './utils';

const states = { waiting: 'waiting', reading: 'reading …', done: 'read', rejected: 'not read' } as const;
const shown = 50;

/** How far an import is, and what could not be read and why. */
export function ImportProgress(props: { readonly state: ImportState; readonly stop: () => void }) {
  const { state, stop } = props;
  if (state.items.length === 0) {
    return null;
  }
  const rejected = state.items.filter((item) => item.state === 'rejected');
  return (
    <div class="progress">
      <p role="status">
        {state.running ? `Reading: ${settled(state)} of ${countOf(state.items.length, 'article')}.` : summaryOf(state)}
      </p>
      {!state.running && state.items.some((item) => item.state === 'done') && <p><a href="#report">See what they say together</a></p>}
      {state.running && (
        <>
          <progress value={settled(state)} max={state.items.length} aria-label="Articles read" />
          <button type="button" class="quiet" onClick={stop}>Stop</button>
        </>
      )}
      <ul class="plain files">
        {state.items.slice(0, shown).filter((item) => item.state !== 'rejected').map((item, place) => (
          <li key={`${place} ${item.name}`}>
            {item.articleId === null ? <bdi>{item.name}</bdi> : <a href={`/a/${encodeURIComponent(item.articleId)}`}><bdi>{item.title ?? item.name}</bdi></a>}
            <span class="note"> {states[item.state]}</span>
          </li>
        ))}
      </ul>
      {rejected.length > 0 && (
        <>
          <h3>Not read</h3>
          <ul class="plain">
            {rejected.slice(0, shown).map((item, place) => <li key={`${place} ${item.name}`}><bdi>{item.name}</bdi>: {item.reason}</li>)}
          </ul>
        </>
      )}
    </div>
  );
}

function summaryOf(state: ImportState): string {
  const parts = [
    [state.added, 'new'],
    [state.changed, 'changed'],
    [state.unchanged, 'known already'],
  ] as const;
  const read = state.items.filter((item) => item.state === 'done').length;
  const told = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`).join(', ');
  return `${countOf(read, 'article')} read${told === '' ? '' : ` (${told})`}; ${countOf(state.claims, 'claim')} found.`;
}
