import cytoscape, { type ElementDefinition, type StylesheetJson } from 'cytoscape';
import type { Layout, Palette, Picture, Point } from './types';
import { columnPlaces, ringPlaces } from './places';
import { shorten } from './utils';

const edgeLabelsUpTo = 25;
const libraryStyle = '__________cytoscape_stylesheet';

export interface Drawing {
  readonly places: () => Map<string, Point>;
  readonly png: () => Promise<Blob>;
  readonly fit: () => void;
  readonly zoom: (factor: number) => void;
  readonly pick: (id: string | null) => void;
  readonly destroy: () => void;
}

/** Draws a picture into an element. Loaded only where a picture is shown. */
export function draw(container: HTMLElement, picture: Picture, layout: Layout, palette: Palette, onPick: (id: string | null) => void): Drawing {
  keepStyleOut();
  const places = layout === 'columns' ? columnPlaces(picture.nodes) : ringPlaces(picture, Math.min(1.4, Math.max(0.55, container.clientHeight / Math.max(1, container.clientWidth))));
  const elements: ElementDefinition[] = [
    ...picture.nodes.map((node) => ({
      data: { id: node.id, label: shorten(node.label), colour: palette.kinds[node.kind], focus: node.focus ? 1 : 0 },
      position: { ...(places.get(node.id) ?? { x: 0, y: 0 }) },
    })),
    ...picture.edges.map((edge) => ({
      data: {
        id: edge.id, source: edge.from, target: edge.to, label: picture.edges.length > edgeLabelsUpTo ? '' : edge.label,
        line: edge.background ? 'dashed' : 'solid', head: edge.directed ? 'triangle' : 'none',
      },
    })),
  ];
  const graph = cytoscape({
    container, elements, style: styleOf(palette), minZoom: 0.1, maxZoom: 3, boxSelectionEnabled: false,
    layout: { name: 'preset', padding: 30 },
  });
  if (graph.zoom() > 1.4) {
    graph.zoom(1.4);
    graph.center();
  }
  graph.on('tap', 'node', (event) => onPick((event.target as cytoscape.NodeSingular).id()));
  graph.on('tap', (event) => {
    if (event.target === graph) {
      onPick(null);
    }
  });
  return {
    places: () => new Map(graph.nodes().map((node) => [node.id(), { ...node.position() }])),
    png: () => graph.png({ output: 'blob-promise', full: true, scale: 2, bg: palette.paper, maxWidth: 4000 }),
    fit: () => graph.fit(undefined, 30),
    zoom: (factor) => graph.zoom({ level: graph.zoom() * factor, renderedPosition: { x: graph.width() / 2, y: graph.height() / 2 } }),
    pick: (id) => {
      graph.elements().removeClass('near far');
      const node = id === null ? null : graph.getElementById(id);
      if (node !== null && node.nonempty()) {
        graph.elements().addClass('far');
        node.closedNeighborhood().removeClass('far').addClass('near');
      }
    },
    destroy: () => graph.destroy(),
  };
}

/**
 * The library adds a style element unless one with its id is there; our Content-Security-Policy forbids that, and our own
 * style sheet has its one rule.
 */
function keepStyleOut(): void {
  if (document.getElementById(libraryStyle) === null) {
    const stand = document.createElement('link');
    stand.id = libraryStyle;
    document.head.append(stand);
  }
}

function styleOf(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        label: 'data(label)', 'background-color': 'data(colour)', width: 18, height: 18, color: palette.ink, 'font-size': 12, 'font-family': 'Georgia, serif',
        'text-valign': 'bottom', 'text-margin-y': 5, 'text-wrap': 'wrap', 'text-max-width': '130px', 'text-background-color': palette.paper,
        'text-background-opacity': 0.85, 'text-background-padding': '1px', 'min-zoomed-font-size': 6,
      },
    },
    { selector: 'node[focus = 1]', style: { width: 26, height: 26, 'border-width': 3, 'border-color': palette.focus, 'font-weight': 'bold', 'font-size': 14 } },
    {
      selector: 'edge',
      style: {
        label: 'data(label)', width: 1.4, 'line-color': palette.line, 'line-style': 'data(line)' as 'solid', 'target-arrow-shape': 'data(head)' as 'triangle',
        'target-arrow-color': palette.line, 'arrow-scale': 0.8, 'curve-style': 'bezier', color: palette.ink, 'font-size': 9, 'text-rotation': 'autorotate',
        'text-background-color': palette.paper, 'text-background-opacity': 0.85, 'min-zoomed-font-size': 7,
      },
    },
    { selector: '.far', style: { opacity: 0.2 } },
    { selector: 'node.near', style: { 'min-zoomed-font-size': 0, 'z-index': 9 } },
    { selector: 'edge.near', style: { width: 2.4 } },
  ];
}
