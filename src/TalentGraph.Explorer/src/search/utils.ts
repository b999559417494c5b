import type { Choice, Hit } from './types';

/** Why a name was found, in words. */
export function reasonInWords(hit: Pick<Hit, 'reason' | 'matchedName'>): string {
  switch (hit.reason) {
    case 'EXACT':
      return 'this very name';
    case 'ALIAS':
      return `also known as “${hit.matchedName}”`;
    case 'PREFIX':
      return `“${hit.matchedName}” begins so`;
    case 'FUZZY':
      return `spelled like “${hit.matchedName}”`;
  }
}

/** What a key does to a list of suggestions. Up and down go round; Escape closes it. */
export function choose(choice: Choice, key: string, count: number): Choice {
  switch (key) {
    case 'ArrowDown':
      return count === 0 ? choice : { open: true, active: choice.open ? (choice.active + 1) % count : 0 };
    case 'ArrowUp':
      return count === 0 ? choice : { open: true, active: choice.active <= 0 ? count - 1 : choice.active - 1 };
    case 'Escape':
      return { open: false, active: -1 };
    default:
      return choice;
  }
}
