import { useId, useState } from 'preact/hooks';
import { rememberedKey, rememberKey } from './key';

/** Asks for the key that adding articles needs on a server for many, and sends again what was refused. */
export function KeyForm(props: { readonly disabled: boolean; readonly again: () => void }) {
  const id = useId();
  const [key, setKey] = useState(rememberedKey());
  return (
    <form class="key" onSubmit={(event) => {
      event.preventDefault();
      rememberKey(key);
      props.again();
    }}>
      <label for={id}>Key for adding articles</label>
      <input id={id} type="password" autocomplete="off" required value={key} aria-describedby={`${id}-hint`} onInput={(event) => setKey(event.currentTarget.value)} />
      <button type="submit" disabled={props.disabled || key.trim() === ''}>Send again with this key</button>
      <p id={`${id}-hint`} class="note">Whoever runs this server has one. It is kept until you close or reload this tab, and nowhere else.</p>
    </form>
  );
}
