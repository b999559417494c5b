import { useState } from 'preact/hooks';

type State = 'idle' | 'copied' | 'shut';

/** Copies a text; shows it to copy by hand where the clipboard is shut. */
export function CopyButton(props: { readonly label: string; readonly text: () => string }) {
  const [state, setState] = useState<State>('idle');
  const copy = () => {
    const done = () => setState('copied');
    const shut = () => setState('shut');
    // Pages that are not served from this machine or over HTTPS have no clipboard.
    (navigator.clipboard as Clipboard | undefined)?.writeText(props.text()).then(done, shut) ?? shut();
  };
  return (
    <span class="copy">
      <button type="button" class="quiet" onClick={copy} onBlur={() => state === 'copied' && setState('idle')}>
        {state === 'copied' ? 'Copied' : props.label}
      </button>
      <span role="status" class="unseen">{state === 'copied' ? 'Copied' : ''}</span>
      {state === 'shut' && <textarea class="copy-text" readOnly rows={3} aria-label={props.label}>{props.text()}</textarea>}
    </span>
  );
}
