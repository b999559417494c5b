import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Skeleton } from '../page';
import { CopyButton, save, withValues } from '../sharing';
import { countOf, kindInWords } from '../words';
import type { Drawing } from './draw';
import { currentPalette } from './palette';
import type { Layout, Picture } from './types';
import { svgOf } from './utils';

interface Props {
  readonly title: string;
  readonly picture: Picture;
  readonly layout: Layout;
  readonly picked: string | null;
  readonly onPick: (id: string | null) => void;
  readonly fileName: (ending: string) => string;
  /** What can be done with the picked entity. */
  readonly children?: ComponentChildren;
}

/** A picture that one can move, save and embed, with its names as a list for those who do not see it. */
export function PictureFrame(props: Props) {
  const { picture, layout, picked } = props;
  const container = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing | null>(null);
  const [state, setState] = useState<'loading' | 'drawn' | 'failed'>('loading');
  const dark = useDark();
  useEffect(() => {
    let gone = false;
    void import('./draw').then(({ draw }) => {
      if (!gone && container.current !== null) {
        drawing.current = draw(container.current, picture, layout, currentPalette(), props.onPick);
        drawing.current.pick(picked);
        setState('drawn');
      }
    }, () => setState('failed'));
    return () => {
      gone = true;
      drawing.current?.destroy();
      drawing.current = null;
    };
  }, [picture.nodes.map((node) => node.id).join(), picture.edges.map((edge) => edge.id).join(), layout, dark]);
  useEffect(() => drawing.current?.pick(picked), [picked, state]);
  const saveSvg = () => {
    if (drawing.current !== null) {
      const svg = svgOf(picture, drawing.current.places(), currentPalette(), props.title);
      save(props.fileName('svg'), new Blob([svg], { type: 'image/svg+xml' }));
    }
  };
  const savePng = () => void drawing.current?.png().then((png) => save(props.fileName('png'), png));
  const embedCode = () => {
    const address = window.location.origin + withValues(window.location.pathname + window.location.search, { embed: '' });
    return `<iframe src="${address.replaceAll('&', '&amp;')}" width="800" height="520" title="${props.title.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
  };
  const chosen = picture.nodes.find((node) => node.id === picked);
  return (
    <figure class="picture">
      <div class="canvas-frame">
        {state === 'loading' && <Skeleton lines={4} />}
        {state === 'failed' && <p role="alert">The picture could not be loaded. Reload the page.</p>}
        <div ref={container} class="canvas" role="img" aria-label={`${props.title}: ${countOf(picture.nodes.length, 'name')}, ${countOf(picture.edges.length, 'connection')}. The list below has the same names.`} />
      </div>
      <div class="picture-tools">
        <button type="button" class="quiet" aria-label="Zoom in" onClick={() => drawing.current?.zoom(1.3)}>＋</button>
        <button type="button" class="quiet" aria-label="Zoom out" onClick={() => drawing.current?.zoom(1 / 1.3)}>－</button>
        <button type="button" class="quiet" onClick={() => drawing.current?.fit()}>Fit</button>
        <button type="button" class="quiet" onClick={saveSvg}>Save as SVG</button>
        <button type="button" class="quiet" onClick={savePng}>Save as PNG</button>
        <CopyButton label="Copy embed code" text={embedCode} />
      </div>
      {chosen !== undefined && (
        <p class="picked" role="status">
          <a href={`/e/${encodeURIComponent(chosen.id)}`}><bdi>{chosen.label}</bdi></a> <span class="note">{kindInWords(chosen.kind)}</span> {props.children}
        </p>
      )}
      <figcaption>
        <p class="note">{props.title}</p>
        <Legend picture={picture} />
        <details>
          <summary>{countOf(picture.nodes.length, 'name')} on this picture</summary>
          <ul class="chips">
            {picture.nodes.map((node) => <li key={node.id}><button type="button" class="quiet" aria-pressed={node.id === picked} onClick={() => props.onPick(node.id)}><bdi>{node.label}</bdi></button></li>)}
          </ul>
        </details>
      </figcaption>
    </figure>
  );
}

function Legend(props: { readonly picture: Picture }) {
  const kinds = [...new Set(props.picture.nodes.map((node) => node.kind))];
  return (
    <p class="legend">
      {kinds.map((kind) => <span key={kind} class={`entity kind-${kind.toLowerCase()}`}>{kindInWords(kind)}</span>)}
      {props.picture.edges.some((edge) => edge.background) && <span class="dashed">dashed: background, not in your articles</span>}
    </p>
  );
}

function useDark(): boolean {
  const media = window.matchMedia('(prefers-color-scheme: dark)');
  const [dark, setDark] = useState(media.matches);
  useEffect(() => {
    const change = (event: MediaQueryListEvent) => setDark(event.matches);
    media.addEventListener('change', change);
    return () => media.removeEventListener('change', change);
  }, []);
  return dark;
}
