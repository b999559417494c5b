import { useId, useRef, useState } from 'preact/hooks';
import { Failure } from '../page';
import { ImportProgress } from './ImportProgress';
import { rememberedKey } from './key';
import { KeyForm } from './KeyForm';
import type { Draft, Refusal } from './types';
import { useImport } from './useImport';
import { draftsOf, isDraft, maxArticles, maxFileBytes } from './utils';

/** A place to drop or paste articles. Tells the ids of those that were read. */
export function ImportPanel(props: { readonly onRead: (ids: readonly string[]) => void }) {
  const id = useId();
  const [over, setOver] = useState(false);
  const [pasted, setPasted] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  const last = useRef<readonly (Draft | Refusal)[]>([]);
  const { state, start, stop } = useImport();
  const run = async (found: readonly (Draft | Refusal)[]) => {
    last.current = found;
    const drafts = found.filter(isDraft);
    const late = drafts.slice(maxArticles).map((draft) => ({ name: draft.name, reason: `More than ${maxArticles} articles at once; read a folder with “talentgraph import”.` }));
    const ids = await start(drafts.slice(0, maxArticles), [...found.filter((one): one is Refusal => !isDraft(one)), ...late], rememberedKey());
    if (ids.length > 0) {
      props.onRead(ids);
    }
  };
  const readFiles = async (files: FileList | null | undefined) => {
    if (files !== null && files !== undefined && files.length > 0) {
      await run((await Promise.all([...files].map(readFile))).flat());
    }
  };
  const needsKey = state.problem?.code === 'UNAUTHENTICATED' || state.problem?.code === 'FORBIDDEN';
  return (
    <section class="imports" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Add articles</h2>
      <div
        class={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void readFiles(event.dataTransfer?.files);
        }}
      >
        <p>Drop text, Markdown, HTML or JSON Lines files here, or</p>
        <button type="button" disabled={state.running} onClick={() => picker.current?.click()}>Choose files</button>
        <input ref={picker} type="file" multiple hidden accept=".txt,.md,.html,.htm,.jsonl,.ndjson" aria-label="Article files"
          onChange={(event) => {
            void readFiles(event.currentTarget.files);
            event.currentTarget.value = '';
          }} />
      </div>
      <label for={`${id}-text`}>or paste one article</label>
      <textarea id={`${id}-text`} rows={4} dir="auto" value={pasted} placeholder="Headline on the first line, then the text" onInput={(event) => setPasted(event.currentTarget.value)} />
      <button type="button" disabled={state.running || pasted.trim() === ''} onClick={() => {
        void run([{ name: pasted.trim().slice(0, 60), input: { text: pasted } }]);
        setPasted('');
      }}>Read this text</button>
      {state.problem !== null && <Failure problem={state.problem} />}
      {needsKey && <KeyForm disabled={state.running} again={() => void run(last.current)} />}
      <ImportProgress state={state} stop={stop} />
    </section>
  );
}

async function readFile(file: File): Promise<(Draft | Refusal)[]> {
  if (file.size > maxFileBytes) {
    return [{ name: file.name, reason: 'The file is larger than 2 MB; expected one article.' }];
  }
  try {
    return draftsOf(file.name, await file.text());
  } catch {
    return [{ name: file.name, reason: 'The browser could not read the file; a folder cannot be dropped here.' }];
  }
}
