import { useLocation } from 'preact-iso';
import { withValues } from '../sharing';
import { countOf, relationshipTypes, typeInWords } from '../words';

const hops = [1, 2, 3, 4, 5, 6] as const;

/** What may be part of a connection. Each choice is part of the address. */
export function PathControls(props: { readonly maxHops: number }) {
  const { url, query, route } = useLocation();
  const set = (name: string, value: string | null) => route(withValues(url, { [name]: value }), true);
  const box = (name: string, on: string, label: string) => (
    <label class="check"><input type="checkbox" checked={query[name] === on} onChange={(event) => set(name, event.currentTarget.checked ? on : null)} /> {label}</label>
  );
  return (
    <form class="filters" aria-label="Conditions" onSubmit={(event) => event.preventDefault()}>
      <label>At most{' '}
        <select value={String(props.maxHops)} onChange={(event) => set('hops', event.currentTarget.value)}>
          {hops.map((count) => <option key={count} value={String(count)}>{countOf(count, 'step')}</option>)}
        </select>
      </label>
      <label>Ties{' '}
        <select value={query['type'] ?? ''} onChange={(event) => set('type', event.currentTarget.value || null)}>
          <option value="">of any type</option>
          {relationshipTypes.map((type) => <option key={type} value={type}>{typeInWords(type)}</option>)}
        </select>
      </label>
      {box('reported', '1', 'Only what your articles report')}
      {box('origins', '2', 'Only with two sources or more')}
      {box('hubs', '1', 'Through names that are tied to almost everything')}
      {box('unnamed', '1', 'Through descriptions without a proper name')}
    </form>
  );
}
