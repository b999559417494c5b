import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { NamePicker } from '../search';
import { connectionOf, emptyEnd, picked, typed } from './utils';

/** Asks how two names are connected. */
export function ConnectionBox(props: { readonly from?: { readonly id: string; readonly name: string }; readonly to?: { readonly id: string; readonly name: string } }) {
  const { route } = useLocation();
  const [from, setFrom] = useState(props.from === undefined ? emptyEnd : picked(props.from));
  const [to, setTo] = useState(props.to === undefined ? emptyEnd : picked(props.to));
  const [missing, setMissing] = useState('');
  const go = () => {
    const asked = connectionOf(from, to);
    setMissing('missing' in asked ? asked.missing : '');
    if ('url' in asked) {
      route(asked.url);
    }
  };
  return (
    <section class="connection-box" aria-labelledby="connection">
      <h2 id="connection">How are two connected?</h2>
      <NamePicker label="From" placeholder="A person, firm, place or policy" text={from.text} onText={(text) => setFrom(typed(text))} onPick={(hit) => setFrom(picked(hit.node))} onEnter={go} />
      <NamePicker label="To" placeholder="Another" text={to.text} onText={(text) => setTo(typed(text))} onPick={(hit) => setTo(picked(hit.node))} onEnter={go} />
      <button type="button" class="main" onClick={go}>Find the connection</button>
      <p role="alert" class="hint">{missing}</p>
    </section>
  );
}
