import type { EdgeDefinition, ElementDefinition, NodeDefinition } from 'cytoscape';
import { fontSize } from './labels';
import type { Picture, PictureEdge, PictureNode } from './picture';
import { polygon } from './shapes';

/**
 * Turns a picture into Cytoscape's elements: `data` holds what styles map from, classes what selectors ask for;
 * data holds these too, apart from the marks that come and go.
 * Nodes come first, as Cytoscape wants them.
 *
 * @param level of zoom; see `levelOf`
 */
export function elementsOf({ nodes, edges }: Picture, level: number): ElementDefinition[] {
	return [...nodes.map((node) => nodeElement(node, level)), ...edges.map(edgeElement)];
}

/**
 * How large a label is drawn, in layout units; 0 where it is not shown.
 *
 * @param from the level from which on it is shown
 */
export const emAt = (level: number, from: number): number => (from <= level ? fontSize(level) : 0);

function nodeElement(node: PictureNode, level: number): NodeDefinition {
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
			em: emAt(level, node.level),
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
