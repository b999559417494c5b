import { useEffect, useMemo, useRef } from 'preact/hooks';
import { kindInWords } from '../words';
import type { ArticleMention, Piece, Sentence, Span } from './types';
import { piecesOf } from './utils';

interface Props {
  readonly text: string;
  readonly mentions: readonly ArticleMention[];
  readonly sentences: readonly Sentence[];
  readonly place: Span | null;
}

/** The stored text, with what was read from it marked. Text is only ever text here. */
export function ArticleText(props: Props) {
  const { text, mentions, sentences, place } = props;
  const pieces = useMemo(() => piecesOf(text, mentions, sentences, place), [text, mentions, sentences, place?.start, place?.end]);
  const first = pieces.findIndex((piece) => piece.place);
  const target = useRef<HTMLSpanElement>(null);
  useEffect(() => target.current?.scrollIntoView({ block: 'center' }), [pieces]);
  return (
    <div class="article-text" dir="auto">
      {pieces.map((piece, index) => <PieceView key={piece.start} piece={piece} target={index === first ? target : null} />)}
    </div>
  );
}

/** A line break of the stored text begins a paragraph. */
function Paragraphs(props: { readonly text: string }) {
  return <>{props.text.split(/\n+/).map((line, index) => [index > 0 && <span class="gap" />, line])}</>;
}

function PieceView(props: { readonly piece: Piece; readonly target: { current: HTMLSpanElement | null } | null }) {
  const { piece, target } = props;
  const entity = piece.mention?.entity;
  const words = entity === undefined
    ? <Paragraphs text={piece.text} />
    : <a class={`mention kind-${entity.kind.toLowerCase()}`} href={`/e/${encodeURIComponent(entity.id)}`} title={`${entity.name} · ${kindInWords(entity.kind)}`}>{piece.text}</a>;
  const classes = [piece.place ? 'place' : '', piece.sentences.length > 0 ? 'said' : ''].filter((name) => name !== '').join(' ');
  return (
    <>
      {classes === '' ? words : <span class={classes} ref={target}>{words}</span>}
      {piece.ends.map((sentence) => <sup key={sentence.number}><a class="ref" id={`ref-${sentence.number}`} href={`#claim-${sentence.number}`} aria-label={`What was read from this sentence, note ${sentence.number}`}>{sentence.number}</a></sup>)}
    </>
  );
}
