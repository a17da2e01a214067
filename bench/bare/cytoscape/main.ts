import cytoscape from 'cytoscape';
import { colours, fetchGraph, font, ready, tell } from '../graph';

const { nodes, edges } = await fetchGraph();
const cy = cytoscape({
	container: document.getElementById('graph'),
	elements: {
		nodes: nodes.map(([id, label, x, y, size]) => ({ data: { id, label, size }, position: { x, y } })),
		edges: edges.map(([from, to, sign], index) => ({
			data: {
				id: `e${index}`,
				source: nodes[from]?.[0] ?? '',
				target: nodes[to]?.[0] ?? '',
				colour: colours.line(sign)
			}
		}))
	},
	layout: { name: 'preset', padding: 30 },
	boxSelectionEnabled: false,
	autounselectify: true,
	autoungrabify: true,
	style: [
		{
			selector: 'node',
			style: {
				label: 'data(label)',
				width: 'data(size)',
				height: 'data(size)',
				'background-color': colours.node,
				color: colours.ink,
				'font-family': font,
				'font-size': 16,
				// Labels too small to be read are not drawn.
				'min-zoomed-font-size': 8,
				'text-valign': 'bottom'
			}
		},
		// Straight and without ends, which Cytoscape draws fastest.
		{ selector: 'edge', style: { 'curve-style': 'haystack', width: 2, 'line-color': 'data(colour)' } },
		{ selector: '.near', style: { 'background-color': colours.near, 'z-index': 1 } },
		{ selector: 'node.chosen', style: { 'background-color': colours.chosen, 'z-index': 2 } },
		{ selector: 'edge.near', style: { width: 4 } }
	]
});
cy.on('tap', 'node', ({ target }) => {
	tell(target.id());
	cy.batch(() => {
		cy.$('.chosen, .near').removeClass('chosen near');
		target.addClass('chosen').neighborhood().addClass('near');
	});
});
cy.one('render', () =>
	ready({
		placeOf: (id) => cy.getElementById(id).renderedPosition()
	})
);
