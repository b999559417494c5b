import type { Derivation, Effect, EntityKind, Modality, Offer, PolicyRoute, RelationshipType, TemporalStatus } from './types';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `2024`, `2024-06` and `2024-06-03` in words, with the precision that they have. */
export function dateInWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined) {
    return year;
  }
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

export function periodInWords(period: { readonly from: string | null; readonly to: string | null }): string {
  const from = period.from === null ? null : dateInWords(period.from);
  const to = period.to === null ? null : dateInWords(period.to);
  if (from !== null && to !== null) {
    return from === to ? `in ${from}` : `from ${from} to ${to}`;
  }
  return from !== null ? `since ${from}` : to !== null ? `until ${to}` : '';
}

/** A count with its noun, such as `1 article` or `1,200 articles`. */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : plural}`;
}

/** `A`, `A and B`, `A, B and C`. */
export function listInWords(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

// The importer takes 80 units of a text without a headline, or 79 before half a character.
const shortestCut = 79;

/** The title of an article. One that was cut from its first words ends after a whole word, and shows that it goes on. */
export function headlineOf(article: { readonly title: string; readonly titleIsDerived: boolean }): string {
  return article.titleIsDerived && article.title.length >= shortestCut ? `${article.title.replace(/[\s,;:–—-]+\S*$/u, '')} …` : article.title;
}

/** A sort of entity or an enum value as plain words: `research_institute` becomes `research institute`. */
export function plain(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}

const kinds: Readonly<Record<EntityKind, string>> = {
  PERSON: 'Person',
  FIRM: 'Firm',
  INSTITUTION: 'Institution',
  HUB: 'Place',
  POLICY: 'Policy',
  TECHNOLOGY: 'Technology',
};

export function kindInWords(kind: EntityKind): string {
  return kinds[kind];
}

const headings: Readonly<Record<RelationshipType, readonly [string, string]>> = {
  WORKS_AT: ['Works or worked at', 'People who work or worked there'],
  STUDIED_AT: ['Studied at', 'People who studied there'],
  FOUNDED: ['Founded', 'Founded by'],
  BASED_IN: ['Lives or works in', 'People who live or work there'],
  MOVED_TO: ['Moved to', 'People who moved there'],
  LOCATED_IN: ['Has a seat in', 'Firms and institutions there'],
  PART_OF: ['Is part of', 'Parts of it'],
  RECRUITS_FROM: ['Recruits from', 'Loses people to'],
  INVESTS_IN: ['Invests in', 'Investors'],
  ACQUIRED: ['Acquired', 'Acquired by'],
  PARTNERS_WITH: ['Works together with', 'Works together with'],
  COMPETES_WITH: ['Competes with', 'Competes with'],
  DEVELOPS: ['Develops', 'Developed by'],
  SPECIALISES_IN: ['Is known for', 'Places known for it'],
  ISSUED_BY: ['Issued by', 'Policies that it issued'],
  APPLIES_IN: ['In force in', 'Policies in force there'],
  TARGETS: ['Is aimed at', 'Policies aimed at it'],
  REPLACES: ['Replaces', 'Replaced by'],
};

/** What a group of relationships tells about the entity at one end. */
export function headingOf(type: RelationshipType, outgoing: boolean): string {
  return headings[type][outgoing ? 0 : 1];
}

/** A type as the name of a filter. */
export function typeInWords(type: RelationshipType): string {
  return headings[type][0];
}

export const relationshipTypes = Object.keys(headings) as RelationshipType[];

const modalities: Readonly<Record<Modality, string>> = {
  REPORTED: 'stated as a fact',
  ALLEGED: 'by hearsay',
  PLANNED: 'planned',
  HEDGED: 'possible, not stated',
  DENIED: 'denied',
};

export function modalityInWords(modality: Modality): string {
  return modalities[modality];
}

const times: Readonly<Record<TemporalStatus, string>> = { CURRENT: 'now', PAST: 'in the past', PLANNED: 'to come', UNKNOWN: '' };

export function timeInWords(status: TemporalStatus): string {
  return times[status];
}

const derivations: Readonly<Record<Derivation, string>> = {
  REPORTED: 'in your articles',
  REFERENCE: 'background, not in your articles',
  JURISDICTION: 'concluded from who issued it',
  CONTAINED: 'concluded from where it lies',
};

export function derivationInWords(derivation: Derivation): string {
  return derivations[derivation];
}

const effects: Readonly<Record<Effect, string>> = {
  SUPPORTS: 'supports it',
  FUNDS: 'pays for it',
  ATTRACTS: 'draws it in',
  RETAINS: 'keeps it from leaving',
  RESTRICTS: 'restricts it',
  BANS: 'bans it',
  REQUIRES: 'obliges it',
  SANCTIONS: 'sanctions it',
};

export function effectInWords(effect: Effect): string {
  return effects[effect];
}

export function offersInWords(offers: readonly Offer[]): string {
  return offers.length === 0 ? '' : `offers ${listInWords(offers.map(plain))}`;
}

const routes: Readonly<Record<PolicyRoute, string>> = {
  DIRECT: 'Aimed at it',
  HUB: 'In force where it sits',
  CONTAINING_HUB: 'In force in a place around it',
};

export function routeInWords(route: PolicyRoute): string {
  return routes[route];
}
