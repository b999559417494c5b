import { useState } from 'preact/hooks';
import { ask, having, useAsk, type Answer, type Problem } from '../api';
import { EntityLink, Evidence, notesOf, supportOf } from '../evidence';
import { RelationshipsOfDocument, type RelationshipsOfQuery, type RelationshipsOfQueryVariables } from '../generated/graphql';
import { Failure, Skeleton } from '../page';
import { csvOf, fileNameOf, save } from '../sharing';
import { countOf, type Derivation } from '../words';
import type { EntityHead, Tie, TieList, View } from './types';
import { groupsOf, tableOf } from './utils';

const pageSize = 50;
const exportPages = 20;
const exportPageSize = 100;

interface Props {
  readonly entity: EntityHead;
  readonly view: View;
  readonly derivations: readonly Derivation[];
  readonly title: string;
  readonly id: string;
}

/** The relationships of an entity, grouped by type, in words, each one click away from its sentences. */
export function Relationships(props: Props) {
  const { entity, view, title, id } = props;
  const variables = (first: number, after: string | null): RelationshipsOfQueryVariables => ({
    id: entity.id,
    types: view.type === null ? null : [view.type],
    filter: { derivations: [...props.derivations], includeUnnamed: view.unnamed, ...(view.at === null ? {} : { validAt: view.at }) },
    first,
    after,
  });
  const [problem, setProblem] = useState<Problem | null>(null);
  const [more, setMore] = useState<{ readonly key: string; readonly ties: readonly Tie[]; readonly after: string | null } | null>(null);
  const asked = useAsk(RelationshipsOfDocument, variables(pageSize, null));
  const node = having(asked.data?.node, 'relationships');
  if (asked.problem !== null) {
    return <Failure problem={asked.problem} again={asked.again} />;
  }
  if (node === null) {
    return <Skeleton lines={6} />;
  }
  const first = node.relationships;
  const key = JSON.stringify(variables(pageSize, null));
  const added = more?.key === key ? more : { key, ties: [], after: first.pageInfo.hasNextPage ? first.pageInfo.endCursor : null };
  const ties = [...first.edges, ...added.ties];
  const load = async () => {
    const answer = await ask(RelationshipsOfDocument, variables(pageSize, added.after));
    setProblem(answer.ok ? null : answer.problem);
    const next = answer.ok ? having(answer.data.node, 'relationships')?.relationships : undefined;
    if (next !== undefined) {
      setMore({ key, ties: [...added.ties, ...next.edges], after: next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null });
    }
  };
  const exportAll = async () => {
    const all = await everyTie((after) => variables(exportPageSize, after));
    setProblem(Array.isArray(all) ? null : all);
    if (Array.isArray(all)) {
      // The mark at the beginning tells spreadsheets that the text is UTF-8.
      save(fileNameOf(`${entity.name}-${id}`, 'csv'), new Blob(['\ufeff', csvOf(tableOf(entity.name, all))], { type: 'text/csv' }));
    }
  };
  if (first.totalCount === 0) {
    return id === 'background' ? null : <section><h2>{title}</h2><p>No sentence in your articles ties it to another name{view.type === null && view.at === null ? '' : ' under these conditions'}.</p></section>;
  }
  return (
    <section id={id} class={id === 'background' ? 'relationships is-background' : 'relationships'} aria-busy={asked.stale} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p class="note">{countOf(first.totalCount, 'relationship')} · <button type="button" class="quiet" onClick={() => void exportAll()}>Save as CSV</button></p>
      <div class="groups">
        {groupsOf(ties).map((group) => (
          <section key={group.key} aria-labelledby={`${id}-${group.key}`}>
            <h3 id={`${id}-${group.key}`}>{group.heading}</h3>
            <ul class="rows">{group.ties.map((tie) => <Row key={tie.relationship.id} tie={tie} />)}</ul>
          </section>
        ))}
      </div>
      {problem !== null && <Failure problem={problem} />}
      {added.after !== null && <button type="button" onClick={() => void load()}>Show more ({(first.totalCount - ties.length).toLocaleString('en')} left)</button>}
    </section>
  );
}

function Row(props: { readonly tie: Tie }) {
  const { node, relationship } = props.tie;
  const notes = notesOf(relationship);
  return (
    <li class={relationship.modality === 'DENIED' ? 'denied' : undefined}>
      <div class="row-line">
        <EntityLink entity={node} kind />
        {notes.length > 0 && <span class="notes">{notes.join(' · ')}</span>}
        {relationship.attributedTo !== null && <span class="notes">as said by <EntityLink entity={relationship.attributedTo} /></span>}
      </div>
      <Evidence relationship={relationship} note={supportOf(relationship)} />
    </li>
  );
}

async function everyTie(variables: (after: string | null) => RelationshipsOfQueryVariables): Promise<Tie[] | Problem> {
  const ties: Tie[] = [];
  let after: string | null = null;
  for (let page = 0; page < exportPages; page++) {
    const answer: Answer<RelationshipsOfQuery> = await ask(RelationshipsOfDocument, variables(after));
    if (!answer.ok) {
      return answer.problem;
    }
    const list: TieList | undefined = having(answer.data.node, 'relationships')?.relationships;
    ties.push(...(list?.edges ?? []));
    if (list === undefined || !list.pageInfo.hasNextPage) {
      break;
    }
    after = list.pageInfo.endCursor;
  }
  return ties;
}
