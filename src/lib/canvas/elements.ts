import type { EdgeDefinition, ElementDefinition, NodeDefinition } from 'cytoscape';
import type { Picture, PictureEdge, PictureNode } from './picture';
import { polygon } from './shapes';

/**
 * Turns a picture into Cytoscape's elements: `data` holds what styles map from, classes what selectors ask for;
 * data holds these too, apart from the marks that come and go.
 * Nodes come first, as Cytoscape wants them.
 */
export function elementsOf({ nodes, edges }: Picture): ElementDefinition[] {
	return [...nodes.map(nodeElement), ...edges.map(edgeElement)];
}

function nodeElement(node: PictureNode): NodeDefinition {
	const corners = polygon(node.shape);
	const classes = classesOf([
		node.actor ? 'actor' : 'thing',
		`anchor-${node.anchor}`,
		corners ? 'polygon' : node.shape,
		node.group !== null && 'grouped',
		node.changes && 'changes',
		node.foremost && 'foremost'
	]);
	return {
		group: 'nodes',
		data: {
			id: node.id,
			label: node.lines.join('\n'),
			size: node.size,
			level: node.level,
			...(corners && { corners: corners.join(' ') }),
			...(node.group !== null && { colour: node.group }),
			classes
		},
		position: { x: node.x, y: node.y },
		classes
	};
}

function edgeElement(edge: PictureEdge): EdgeDefinition {
	const classes = classesOf([
		edge.family,
		!edge.directed && 'mutual',
		edge.aim && 'aim',
		edge.implied && 'implied',
		edge.bend !== 0 && 'bent'
	]);
	return {
		group: 'edges',
		data: { id: edge.id, source: edge.source, target: edge.target, bend: edge.bend, classes },
		classes
	};
}

const classesOf = (classes: readonly (string | false)[]) => classes.filter(Boolean).join(' ');
