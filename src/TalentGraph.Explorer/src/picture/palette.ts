import type { EntityKind } from '../words';
import type { Palette } from './types';

const kinds: readonly EntityKind[] = ['PERSON', 'FIRM', 'INSTITUTION', 'HUB', 'POLICY', 'TECHNOLOGY'];

/** The page's colours, as they are now. */
export function currentPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return {
    paper: colour('--paper'),
    ink: colour('--ink'),
    line: colour('--graph-line'),
    focus: colour('--accent'),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, colour(`--kind-${kind.toLowerCase()}`)])) as Record<EntityKind, string>,
  };
}
