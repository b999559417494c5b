import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { NamePicker } from './NamePicker';

/** Goes to the page of a name, or to everything that a search finds. */
export function SearchBox(props: { readonly label: string; readonly placeholder: string; readonly big?: boolean }) {
  const { route, query, path } = useLocation();
  const [text, setText] = useState(path === '/search' ? (query['q'] ?? '') : '');
  useEffect(() => setText(path === '/search' ? (query['q'] ?? '') : ''), [path, query['q']]);
  const enter = () => text.trim() !== '' && route(`/search?q=${encodeURIComponent(text.trim())}`);
  return (
    <div role="search" class="search-box">
      <NamePicker {...props} text={text} onText={setText} onPick={(hit) => route(`/e/${encodeURIComponent(hit.node.id)}`)} onEnter={enter} />
    </div>
  );
}
