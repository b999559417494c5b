import type { Hit } from '../search';

/** One end of the connection asked for. */
export interface EndBox {
  readonly text: string;
  readonly id: string | null;
}

export type Picked = Pick<Hit['node'], 'id' | 'name'>;
