import type { Picture } from '../picture';
import { citationOf, articleLink } from '../sharing';
import { headingOf, listInWords, plain, relationshipTypes, typeInWords, type Derivation, type RelationshipType } from '../words';
import { notesOf } from '../evidence';
import type { Around, EntityHead, Group, Tie, View } from './types';

const symmetric: readonly RelationshipType[] = ['PARTNERS_WITH', 'COMPETES_WITH'];
// A picture is full long before.
const mostOpened = 12;
export const reported: readonly Derivation[] = ['REPORTED'];
export const background: readonly Derivation[] = ['REFERENCE', 'JURISDICTION', 'CONTAINED'];

/** Relationships by type and direction, in the order of the ontology; both directions of a symmetric type are one group. */
export function groupsOf(ties: readonly Tie[]): Group[] {
  const groups = new Map<string, Group>();
  for (const tie of ties) {
    const { type } = tie.relationship;
    const outgoing = tie.outgoing || symmetric.includes(type);
    const key = `${type} ${outgoing ? 'out' : 'in'}`;
    const known = groups.get(key);
    groups.set(key, { key, heading: headingOf(type, outgoing), ties: [...(known?.ties ?? []), tie] });
  }
  return relationshipTypes.flatMap((type) => [`${type} out`, `${type} in`]).flatMap((key) => groups.get(key) ?? []);
}

/** What the address asks; a wrong value is as if it were not there. */
export function viewOf(query: Readonly<Record<string, string>>): View {
  const type = query['type'] ?? '';
  const at = query['at'] ?? '';
  return {
    type: relationshipTypes.find((one) => one === type) ?? null,
    at: isDate(at) ? at : null,
    unnamed: query['unnamed'] === '1',
    opened: [...new Set((query['with'] ?? '').split(',').filter((id) => id !== ''))].slice(0, mostOpened),
    many: query['names'] === 'many',
  };
}

/** Whether a text is a year, a month or a day, as the API takes it. */
export function isDate(text: string): boolean {
  return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text);
}

/** Short facts about what it is. */
export function factsOf(entity: EntityHead): string[] {
  const facts: (string | null | undefined)[] = [
    entity.subkind === null ? null : plain(entity.subkind),
    'title' in entity ? entity.title : null,
    'legalForm' in entity ? entity.legalForm : null,
    'ticker' in entity && entity.ticker !== null && entity.ticker !== undefined ? `traded as ${entity.ticker}` : null,
  ];
  if ('beneficiaries' in entity && entity.beneficiaries !== undefined) {
    facts.push(
      entity.year?.toString(),
      entity.status === null || entity.status === undefined ? null : plain(entity.status),
      entity.amount?.text,
      entity.beneficiaries.length === 0 ? null : `for ${listInWords(entity.beneficiaries.map(plain))}`,
    );
  }
  return facts.filter((fact): fact is string => fact !== null && fact !== undefined && fact !== '');
}

export function pictureOf(around: Around, focusId: string): Picture {
  return {
    nodes: around.nodes.map((node) => ({ id: node.id, label: node.name, kind: node.kind, focus: node.id === focusId, column: 0, row: null })),
    edges: around.relationships.map((one) => ({
      id: one.id, from: one.subject.id, to: one.object.id, label: typeInWords(one.type).toLowerCase(), background: one.derivation !== 'REPORTED',
      directed: !symmetric.includes(one.type),
    })),
  };
}

/** Relationships as a table, with a heading. */
export function tableOf(name: string, ties: readonly Tie[]): (string | number | null)[][] {
  const heading = ['subject', 'type', 'object', 'in words', 'notes', 'modality', 'derivation', 'confidence', 'claims', 'articles', 'independent sources', 'first seen', 'last seen'];
  return [heading, ...ties.map(({ outgoing, node, relationship: one }) => [
    outgoing ? name : node.name, one.type, outgoing ? node.name : name, one.inWords, notesOf(one).join('; '), one.modality, one.derivation,
    one.confidence, one.claimCount, one.articleCount, one.originCount, one.firstSeen, one.lastSeen,
  ])];
}

interface Said {
  readonly text: string;
  readonly charStart: number;
  readonly charEnd: number;
  readonly article: { readonly id: string; readonly title: string; readonly titleIsDerived: boolean; readonly publisher: string | null; readonly published: string | null; readonly url: string | null };
}

export function citationOfStatement(said: Said, origin: string): string {
  return citationOf({ ...said.article, quote: said.text, link: origin + articleLink(said.article.id, said.charStart, said.charEnd) });
}
