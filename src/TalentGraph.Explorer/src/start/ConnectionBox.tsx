import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { ask } from '../api';
import { SearchNamesDocument } from '../generated/graphql';
import { NamePicker } from '../search';
import type { EndBox } from './types';
import { connectionOf, emptyEnd, picked, soleBearer, typed } from './utils';

/** Asks how two names are connected. */
export function ConnectionBox(props: { readonly from?: { readonly id: string; readonly name: string }; readonly to?: { readonly id: string; readonly name: string } }) {
  const { route } = useLocation();
  const [from, setFrom] = useState(props.from === undefined ? emptyEnd : picked(props.from));
  const [to, setTo] = useState(props.to === undefined ? emptyEnd : picked(props.to));
  const [missing, setMissing] = useState('');
  const go = async () => {
    const [first, second] = await Promise.all([settle(from), settle(to)]);
    setFrom(first);
    setTo(second);
    const asked = connectionOf(first, second);
    setMissing('missing' in asked ? asked.missing : '');
    if ('url' in asked) {
      route(asked.url);
    }
  };
  return (
    <section class="connection-box" aria-labelledby="connection">
      <h2 id="connection">How are two connected?</h2>
      <NamePicker label="From" placeholder="A person, firm, place or policy" text={from.text} onText={(text) => setFrom(typed(text))} onPick={(hit) => setFrom(picked(hit.node))} onEnter={() => void go()} />
      <NamePicker above label="To" placeholder="Another" text={to.text} onText={(text) => setTo(typed(text))} onPick={(hit) => setTo(picked(hit.node))} onEnter={() => void go()} />
      <button type="button" class="main" onClick={() => void go()}>Find the connection</button>
      <p role="alert" class="hint">{missing}</p>
    </section>
  );
}

const hitsCompared = 5;

/** A name that was typed in full counts as chosen. */
async function settle(end: EndBox): Promise<EndBox> {
  const text = end.text.trim();
  if (end.id !== null || text === '') {
    return end;
  }
  const answer = await ask(SearchNamesDocument, { text, first: hitsCompared });
  const bearer = answer.ok ? soleBearer(answer.data.search.edges) : null;
  return bearer === null ? end : picked(bearer);
}
