import Graph from 'graphology';
import Sigma from 'sigma';
import { colours, fetchGraph, font, ready, tell } from '../graph';

const { nodes, edges } = await fetchGraph();
const graph = new Graph({ type: 'directed', multi: true });
for (const [id, label, x, y, size] of nodes)
	graph.addNode(id, { label, x, y: -y, size: size / 2, color: colours.node });
for (const [from, to, sign] of edges)
	graph.addEdge(nodes[from]?.[0], nodes[to]?.[0], { size: 2, color: colours.line(sign) });

const container = document.getElementById('graph');
if (!container) throw new Error('The page has no place for the graph');
let chosen: string | null = null;
let near = new Set<string>();
const sigma = new Sigma(graph, container, {
	labelFont: font,
	labelColor: { color: colours.ink },
	// Nodes as large beside each other as in the explorer, and labels wherever the grid has room for one.
	itemSizesReference: 'positions',
	zoomToSizeRatioFunction: (ratio) => ratio,
	labelRenderedSizeThreshold: 0,
	zIndex: true,
	nodeReducer: (id, data) => {
		if (chosen === null) return data;
		if (id === chosen) return { ...data, color: colours.chosen, highlighted: true, zIndex: 2 };
		if (near.has(id)) return { ...data, color: colours.near, forceLabel: true, zIndex: 1 };
		return { ...data, color: colours.rest, label: null };
	},
	edgeReducer: (edge, data) =>
		chosen === null || graph.hasExtremity(edge, chosen) ? data : { ...data, color: colours.rest, zIndex: -1 }
});
sigma.on('clickNode', ({ node }) => {
	chosen = node;
	near = new Set(graph.neighbors(node));
	tell(node);
	sigma.refresh({ skipIndexation: true, schedule: true });
});
ready({
	placeOf: (id) => {
		const { x, y } = graph.getNodeAttributes(id);
		return sigma.graphToViewport({ x: Number(x), y: Number(y) });
	}
});
