import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { withValues } from '../sharing';
import { relationshipTypes, typeInWords } from '../words';
import type { View } from './types';
import { isDate } from './utils';

/** Which relationships the page shows. Each choice is part of the address. */
export function EntityControls(props: { readonly view: View }) {
  const { url, route } = useLocation();
  const { view } = props;
  const [at, setAt] = useState(view.at ?? '');
  const wrong = at !== '' && !isDate(at);
  const set = (name: string, value: string | null) => route(withValues(url, { [name]: value }), true);
  return (
    <form class="filters" aria-label="Which relationships" onSubmit={(event) => {
      event.preventDefault();
      if (!wrong) {
        set('at', at === '' ? null : at);
      }
    }}>
      <label>Relationships{' '}
        <select value={view.type ?? ''} onChange={(event) => set('type', event.currentTarget.value || null)}>
          <option value="">of every type</option>
          {relationshipTypes.map((type) => <option key={type} value={type}>{typeInWords(type)}</option>)}
        </select>
      </label>
      <label>that may hold in{' '}
        <input type="text" inputMode="numeric" size={10} placeholder="2024-06" value={at} aria-invalid={wrong} aria-describedby="at-hint"
          onInput={(event) => setAt(event.currentTarget.value.trim())} onBlur={() => !wrong && at !== (view.at ?? '') && set('at', at === '' ? null : at)} />
      </label>
      <label class="check"><input type="checkbox" checked={view.unnamed} onChange={(event) => set('unnamed', event.currentTarget.checked ? '1' : null)} /> Include descriptions without a proper name</label>
      <span id="at-hint" class="hint" role="alert">{wrong ? 'Write a year, a month or a day: 2024, 2024-06 or 2024-06-30.' : ''}</span>
    </form>
  );
}
