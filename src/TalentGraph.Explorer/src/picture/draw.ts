import cytoscape, { type ElementDefinition, type StylesheetJson } from 'cytoscape';
import type { Layout, Palette, Picture, Point } from './types';
import { columnPlaces, ringPlaces, shorten } from './utils';

const edgeLabelsUpTo = 40;

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
  const places = layout === 'columns' ? columnPlaces(picture.nodes) : ringPlaces(picture.nodes);
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
    layout: layout === 'columns' || picture.nodes.length < 2
      ? { name: 'preset', padding: 30 }
      : {
          name: 'cose', animate: false, randomize: false, padding: 30, numIter: picture.nodes.length > 80 ? 200 : 600,
          nodeRepulsion: () => 60_000, idealEdgeLength: () => 110, nodeOverlap: 30, componentSpacing: 80,
        },
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
    { selector: 'edge.near', style: { width: 2.4 } },
  ];
}
