import type { Entity, FamilyId, Point, Shape } from '$lib/dataset/types';
import type { Graph, NodeAttributes } from '$lib/graph/build';
import { measure } from '$lib/graph/measures';
import type { Side } from '$lib/graph/sides';
import { frameWithLabels, type Frame } from './camera';
import { hullLabels, hullsOf, withLabels, type PictureHull } from './hulls';
import { foremost } from './label-room';
import { breakLines, levels, onADesk, type Anchor, type Labelled, type Placement } from './labels';
import { bends, nodeSize } from './marks';
import { placeLabels } from './place-labels';

/** A node as it is drawn. Places and sizes are in layout units. */
export interface PictureNode extends Point {
	readonly id: string;
	readonly shape: Shape;
	readonly size: number;
	readonly lines: readonly string[];
	/** The label is shown from this level of zoom on, on this side of the node. */
	readonly level: number;
	readonly anchor: Anchor;
	/** One of the most important, whose label may lie over lesser nodes. */
	readonly foremost: boolean;
	/** Actors are filled, other things are hollow. */
	readonly actor: boolean;
	/** The side or kind that colours it, counted from 0; null when it is in none. */
	readonly group: number | null;
	/** Whether it changes side over time, which a second ring shows. */
	readonly changes: boolean;
}

/** A line as it is drawn. */
export interface PictureEdge {
	readonly id: string;
	readonly source: string;
	readonly target: string;
	readonly family: FamilyId;
	readonly directed: boolean;
	readonly aim: boolean;
	readonly implied: boolean;
	/** Distance of the control point from the straight line; see `bends`. */
	readonly bend: number;
}

/** What is drawn, before it is known with what: the canvas and the sketch are both made from it. */
export interface Picture {
	readonly nodes: readonly PictureNode[];
	readonly edges: readonly PictureEdge[];
	/** The grounds under the sides; none when nodes are not coloured by side. */
	readonly hulls: readonly PictureHull[];
	readonly frame: Frame;
	/** Where the labels stand, those of nodes and of sides, in the order of their ranks; null for those without a place. */
	readonly placed: readonly (Placement | null)[];
	/** How much larger than in life it is drawn; lines and their ends are to follow. */
	readonly scale: number;
}

export interface PictureOptions {
	readonly label: (entity: Entity) => string;
	/** Where a node stands; the graph's own place when left out. */
	readonly place?: (id: string) => Point | undefined;
	/** How large a node is, 0 to 1; by its number of ties when left out. */
	readonly weight?: (id: string) => number;
	readonly group?: (id: string) => number | null;
	/** Who changes side over time. */
	readonly changing?: ReadonlySet<string>;
	/** What the frame has room for, when that is more than the graph: it stays the same while parts come and go. */
	readonly lasting?: Graph;
	/** The frame, when it does not follow from what is drawn. */
	readonly frame?: Frame | undefined;
	/** How much larger than in life nodes and lines are drawn, where the camera is so far off that only some are. */
	readonly scale?: number;
	/** When given, only these have labels, in this order of importance, so that they have all the room. */
	readonly labelled?: ReadonlySet<string> | null;
	/** Where the labels stand, if that has been worked out before. */
	readonly placed?: Picture['placed'] | null;
	/** The sides whose ground is drawn, in the order of their groups, and what each is called. */
	readonly hulls?: { readonly sides: readonly Side[]; readonly name: (side: Side) => string } | null;
}

/** Of a label that is never shown. */
const hidden: Placement = { level: levels.most + 1, anchor: 'below', spot: 0 };

/**
 * Lays out what is to be drawn of a graph.
 *
 * @param graph what is visible
 * @returns nodes by importance, the most important first; edges in the graph's order, which is that of telling
 */
export function pictureOf(graph: Graph, options: PictureOptions): Picture {
	const {
		label,
		place = () => undefined,
		weight = byTies(graph),
		group = () => null,
		changing = new Set(),
		lasting = graph,
		frame: given,
		scale = 1,
		labelled = null,
		placed = null,
		hulls: asked = null
	} = options;
	// As large as nodes get, so that a node that grows does not move the frame.
	const outlined = (id: string, { entity, x, y }: NodeAttributes): Labelled => ({
		id,
		...(place(id) ?? { x, y }),
		size: nodeSize(1) * scale,
		lines: breakLines(label(entity))
	});
	const nodes = graph
		.mapNodes((id, attributes) => ({
			...outlined(id, attributes),
			size: nodeSize(weight(id)) * scale,
			shape: attributes.kind.shape,
			actor: attributes.kind.actor,
			group: group(id),
			changes: changing.has(id)
		}))
		.toSorted((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
	const framed = lasting === graph ? [graph] : [graph, lasting];
	const frame = given ?? frameWithLabels(framed.flatMap((part) => part.mapNodes(outlined)));
	const known = new Map(nodes.map((node) => [node.id, node]));
	const hulls = asked ? hullsOf(graph, asked.sides, known, asked.name) : [];
	const names = hulls.map((hull) => hullLabels(hull, known, !labelled?.has(hull.leader)));
	// Where a side is called by its leader's name alone, that does for the leader too.
	const leaders = new Set(hulls.map(({ leader }) => leader));
	const others = nodes.map((node) => (leaders.has(node.id) ? { ...node, from: onADesk } : node));
	const ranks = labelled
		? [[...labelled].flatMap((id) => known.get(id) ?? []), names.flat()]
		: [names.flat(), others.slice(0, foremost), others.slice(foremost)];
	const ranked = ranks.flat();
	const labels = placed
		? new Map(ranked.flatMap(({ id }, order) => (placed[order] ? [[id, placed[order]] as const] : [])))
		: placeLabels(ranks, frame);
	const bend = bends(graph);
	return {
		nodes: nodes.map((node, order) => {
			const { level, anchor } = labels.get(node.id) ?? hidden;
			return { ...node, level, anchor, foremost: order < foremost };
		}),
		edges: graph.mapEdges((id, { relation, tie }, source, target) => ({
			id,
			source,
			target,
			family: tie.family,
			directed: tie.directed,
			aim: relation.mode === 'aim',
			implied: relation.claim === 'implied',
			bend: (bend.get(id) ?? 0) * scale
		})),
		hulls: hulls.map((hull, index) => withLabels(hull, names[index] ?? [], labels)),
		frame,
		placed: ranked.map(({ id }) => {
			const { level, anchor, spot } = labels.get(id) ?? hidden;
			return level > levels.most ? null : { level, anchor, spot };
		}),
		scale
	};
}

function byTies(graph: Graph): (id: string) => number {
	const shares = measure(graph, 'ties');
	return (id) => shares.get(id) ?? 0;
}
