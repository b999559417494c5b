import { useId, useState } from 'preact/hooks';
import { useAsk } from '../api';
import { Failure } from '../page';
import { SearchNamesDocument } from '../generated/graphql';
import { countOf, kindInWords } from '../words';
import type { Choice, Hit } from './types';
import { useSettled } from './useSettled';
import { choose, reasonInWords } from './utils';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly big?: boolean;
  /** Whether the names stand above the box, so that what follows it stays free. */
  readonly above?: boolean;
  readonly onText: (text: string) => void;
  readonly onPick: (hit: Hit) => void;
  /** Enter without a chosen name. */
  readonly onEnter?: () => void;
}

const settleMilliseconds = 120;
const shown = 8;

/** A box that suggests names while one types, and says why each was found. */
export function NamePicker(props: Props) {
  const id = useId();
  const [choice, setChoice] = useState<Choice>({ open: false, active: -1 });
  const text = useSettled(props.text.trim(), settleMilliseconds);
  const asked = useAsk(SearchNamesDocument, text === '' || !choice.open ? null : { text, first: shown });
  const hits = asked.data?.search.edges ?? [];
  const pick = (hit: Hit) => {
    setChoice({ open: false, active: -1 });
    props.onPick(hit);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const active = hits[choice.active];
    if (event.key === 'Enter') {
      event.preventDefault();
      if (choice.open && active !== undefined) {
        pick(active);
      } else if (props.onEnter !== undefined) {
        setChoice({ open: false, active: -1 });
        props.onEnter();
      }
      return;
    }
    const next = choose(choice, event.key, hits.length);
    if (next !== choice) {
      event.preventDefault();
      setChoice(next);
    }
  };
  const open = choice.open && props.text.trim() !== '';
  return (
    <div class={['picker', props.big === true ? 'big' : '', props.above === true ? 'above' : ''].join(' ')}>
      <label for={`${id}-box`} class={props.big === true ? 'unseen' : undefined}>{props.label}</label>
      <input
        id={`${id}-box`} type="search" autocomplete="off" autocapitalize="off" spellcheck={false} dir="auto" maxLength={200}
        role="combobox" list={undefined} aria-autocomplete="list" aria-expanded={open && hits.length > 0} aria-controls={`${id}-list`}
        aria-activedescendant={open && choice.active >= 0 ? `${id}-${choice.active}` : undefined}
        placeholder={props.placeholder} value={props.text}
        onInput={(event) => {
          setChoice({ open: true, active: -1 });
          props.onText(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setChoice({ open: false, active: -1 })}
      />
      <div id={`${id}-list`} role="listbox" aria-label={`Names for ${props.label}`} class="suggestions" hidden={!open || hits.length === 0}>
        {hits.map((hit, index) => (
          <div
            key={hit.node.id} id={`${id}-${index}`} role="option" aria-selected={index === choice.active}
            onMouseDown={(event) => {
              event.preventDefault();
              pick(hit);
            }}
          >
            <bdi class="hit-name">{hit.node.name}</bdi>
            <span class="hit-kind">{kindInWords(hit.node.kind)}</span>
            <span class="hit-why">{reasonInWords(hit)} · {hit.node.articleCount === 0 ? 'background' : countOf(hit.node.articleCount, 'article')}</span>
          </div>
        ))}
      </div>
      <span role="status" class="unseen">{open && !asked.waiting && asked.data !== null ? countOf(hits.length, 'name') : ''}</span>
      {open && asked.data !== null && !asked.waiting && hits.length === 0 && <p class="suggestions empty">No name resembles “{text}”. Press Enter to search the sentences.</p>}
      {open && asked.problem !== null && <Failure problem={asked.problem} again={asked.again} />}
    </div>
  );
}
