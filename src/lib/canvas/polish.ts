import type { Point } from '$lib/dataset/types';
import type { Graph } from '$lib/graph/build';
import { seeded } from '$lib/graph/signed/random';
import { room } from './layouts/room';

/** How a picture is marked down. Lengths are in hundreds of layout units. */
const costs = {
	crossing: 1,
	/** A line close by a node that it does not lead to; within the ground of a side, that much more. */
	passing: 2.5,
	/** By how much lines are longer than they want to be. */
	length: { positive: 1.8, other: 0.35 },
	/** Two nodes so close that they cannot be told apart. */
	node: 40,
	outside: 30,
	cornered: 12
} as const;
/** Lines keep this far from the middles of other nodes, in layout units. */
const clearance = 26;
/** The upper right corner is left free, in layout units: the canvas has its buttons there. */
const corner = { width: 130, height: 320 } as const;
const movesPerNode = 3000;
/** So many comparisons take seconds. A graph that wants more gets fewer moves, and none when those would do more harm than good. */
const comparisons = 1200e6;
const fewestMovesPerNode = 500;
const heat = { first: 2.5, last: 0.03 } as const;
const reach = { first: 260, last: 14 } as const;

interface Line {
	readonly a: number;
	readonly b: number;
	readonly positive: boolean;
}

/** Room that a node and its label want, in layout units. */
export interface Room {
	readonly width: number;
	readonly height: number;
	/** How far its middle lies below the node's. */
	readonly down: number;
	/** What it costs to cover it. */
	readonly weight: number;
}

export interface PolishOptions {
	/** Nodes that stay where they are. */
	readonly fixed: ReadonlySet<string>;
	readonly box: (id: string) => Room;
	/** How wide and high the picture is to be at most, with its labels, around its middle. */
	readonly frame: { readonly width: number; readonly height: number; readonly middle: Point };
	readonly length: (positive: boolean) => number;
	readonly seed: number;
}

/**
 * Betters a layout by simulated annealing (Davidson & Harel 1996): fewer crossings, no line through a node it does not
 * lead to, positive ties short, room for labels, all within a frame. Takes seconds for a hundred nodes: for the build only.
 */
export function polish(
	graph: Graph,
	places: ReadonlyMap<string, Point>,
	options: PolishOptions
): Map<string, Point> {
	const ids = [...places.keys()];
	const numbers = new Map(ids.map((id, index) => [id, index]));
	const xs = Float64Array.from(places.values(), ({ x }) => x);
	const ys = Float64Array.from(places.values(), ({ y }) => y);
	const lines = linesOf(graph, numbers);
	const cost = judge(xs, ys, ids, lines, options);
	const free = [...ids.keys()].filter((index) => !options.fixed.has(ids[index] ?? ''));
	const random = seeded(options.seed);
	const moves = movesFor(free.length, ids.length, lines.length);
	for (let move = 0; move < moves; move++) {
		const done = move / moves;
		const index = free[Math.floor(random() * free.length)] ?? 0;
		const [x, y] = [xs[index] ?? 0, ys[index] ?? 0];
		const before = cost(index);
		const away = reach.first * (reach.last / reach.first) ** done * Math.sqrt(random());
		const angle = 2 * Math.PI * random();
		xs[index] = x + away * Math.cos(angle);
		ys[index] = y + away * Math.sin(angle);
		const worse = cost(index) - before;
		if (worse > 0 && random() >= Math.exp(-worse / (heat.first * (heat.last / heat.first) ** done))) {
			xs[index] = x;
			ys[index] = y;
		}
	}
	return new Map(ids.map((id, index) => [id, { x: xs[index] ?? 0, y: ys[index] ?? 0 }]));
}

function movesFor(free: number, nodes: number, lines: number): number {
	const ownLines = (2 * lines) / Math.max(1, nodes);
	const perMove = 2 * (ownLines + 1) * (lines + nodes);
	const moves = Math.min(free * movesPerNode, Math.floor(comparisons / perMove));
	return moves < free * fewestMovesPerNode ? 0 : moves;
}

/** One line for each two nodes that are tied; positive if any of their ties is. */
function linesOf(graph: Graph, numbers: ReadonlyMap<string, number>): Line[] {
	const lines = new Map<string, Line>();
	graph.forEachEdge((_, { sign }, source, target) => {
		const [a = 0, b = 0] = [numbers.get(source), numbers.get(target)].toSorted(
			(one, two) => (one ?? 0) - (two ?? 0)
		);
		if (a === b) return;
		const positive = sign === 1 || lines.get(`${a} ${b}`)?.positive === true;
		lines.set(`${a} ${b}`, { a, b, positive });
	});
	return [...lines.values()];
}

/** Makes a function that tells what the place of one node costs. */
function judge(
	xs: Float64Array,
	ys: Float64Array,
	ids: readonly string[],
	lines: readonly Line[],
	{ box, frame, length }: PolishOptions
): (index: number) => number {
	const boxes = ids.map(box);
	const own = ids.map((_, index) => lines.filter(({ a, b }) => a === index || b === index));
	const x = (index: number) => xs[index] ?? 0;
	const y = (index: number) => ys[index] ?? 0;
	const side = (a: number, b: number, c: number) =>
		(x(b) - x(a)) * (y(c) - y(a)) - (y(b) - y(a)) * (x(c) - x(a));
	/** Most lines are far apart, and seen to be so by their boxes. */
	const apart = ({ a, b }: Line, { a: c, b: d }: Line) =>
		Math.max(x(a), x(b)) < Math.min(x(c), x(d)) ||
		Math.max(x(c), x(d)) < Math.min(x(a), x(b)) ||
		Math.max(y(a), y(b)) < Math.min(y(c), y(d)) ||
		Math.max(y(c), y(d)) < Math.min(y(a), y(b));
	const cross = (one: Line, two: Line) =>
		!apart(one, two) &&
		side(one.a, one.b, two.a) * side(one.a, one.b, two.b) < 0 &&
		side(two.a, two.b, one.a) * side(two.a, two.b, one.b) < 0;
	const passing = ({ a, b, positive }: Line, node: number) => {
		if (node === a || node === b) return 0;
		const clear = positive ? clearance * 1.5 : clearance;
		if (x(node) < Math.min(x(a), x(b)) - clear || x(node) > Math.max(x(a), x(b)) + clear) return 0;
		if (y(node) < Math.min(y(a), y(b)) - clear || y(node) > Math.max(y(a), y(b)) + clear) return 0;
		const [dx, dy] = [x(b) - x(a), y(b) - y(a)];
		const along = ((x(node) - x(a)) * dx + (y(node) - y(a)) * dy) / (dx * dx + dy * dy || 1);
		if (along < 0 || along > 1) return 0;
		const away = Math.abs(side(a, b, node)) / (Math.sqrt(dx * dx + dy * dy) || 1);
		return away < clear ? costs.passing * (1 - away / clear) : 0;
	};
	const covering = (a: number, b: number) => {
		const node = Math.abs(x(a) - x(b)) < room.width && Math.abs(y(a) - y(b)) < room.height ? costs.node : 0;
		const [one, two] = [boxes[a], boxes[b]];
		if (!one || !two) return node;
		const dx = Math.abs(x(a) - x(b)) / ((one.width + two.width) / 2);
		const dy = Math.abs(y(a) + one.down - y(b) - two.down) / ((one.height + two.height) / 2);
		return node + (dx < 1 && dy < 1 ? (one.weight + two.weight) * (1 - dx) * (1 - dy) : 0);
	};
	return (index) => {
		let sum = 0;
		for (const line of own[index] ?? []) {
			const long = Math.hypot(x(line.a) - x(line.b), y(line.a) - y(line.b)) - length(line.positive);
			sum += (Math.max(0, long) / 100) * (line.positive ? costs.length.positive : costs.length.other);
			for (const other of lines) {
				const meet = line.a === other.a || line.a === other.b || line.b === other.a || line.b === other.b;
				if (!meet && cross(line, other)) sum += costs.crossing;
			}
			for (let node = 0; node < ids.length; node++) sum += passing(line, node);
		}
		for (const line of lines) sum += passing(line, index);
		for (let other = 0; other < ids.length; other++) if (other !== index) sum += covering(index, other);
		const [right, down] = [x(index) - frame.middle.x, y(index) - frame.middle.y];
		const { width = 0, height = 0, down: lower = 0 } = boxes[index] ?? {};
		const over = Math.abs(right) + width / 2 - frame.width / 2;
		const under = Math.abs(down + lower) + height / 2 - frame.height / 2;
		sum += (costs.outside * (Math.max(0, over) + Math.max(0, under))) / 100;
		const cornered = right > frame.width / 2 - corner.width && down < corner.height - frame.height / 2;
		return cornered ? sum + costs.cornered : sum;
	};
}
