import type { EntityKind } from '../words';

export interface PictureNode {
  readonly id: string;
  readonly label: string;
  readonly kind: EntityKind;
  /** Whether the picture is about it. */
  readonly focus: boolean;
  /** Steps from the start, for pictures that read from left to right. */
  readonly column: number;
  /** Height in rows around the middle of its column; null where the column is filled evenly. */
  readonly row: number | null;
}

export interface PictureEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** Whether no article reports it; drawn dashed. */
  readonly background: boolean;
  readonly directed: boolean;
}

export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
}

/** `columns` reads from left to right, `around` puts the focus in the middle. */
export type Layout = 'columns' | 'around';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Colours as CSS values. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly line: string;
  readonly focus: string;
  readonly kinds: Readonly<Record<EntityKind, string>>;
}
