import type { Sign } from '$lib/dataset/types';
import type { Graph } from '$lib/graph/build';
import { byImportance } from '$lib/graph/importance';
import { leaning } from '$lib/graph/inference';
import { neighbourhood } from '$lib/graph/neighbourhood';
import { compareIds } from '$lib/graph/order';
import type { Layout } from './layout';
import { makeRoom } from './room';
import { startOf } from './start';

/** Between a ring and the next one, and between neighbours on a ring, in layout units. */
const gap = { ring: 100, node: 84 } as const;
/** The first ring's radius at least: lines to it want to be seen. */
const first = 150;
/** The widest that one half can be, and the narrowest that what lies between is, in radians. */
const half = Math.PI * 0.86;

/** Which way each leaning lies from the centre, in radians (y down): allies left, opponents right, others below and above. */
const directions: Readonly<Record<Sign, readonly number[]>> = {
	1: [Math.PI],
	[-1]: [0],
	0: [Math.PI / 2, -Math.PI / 2]
};

/**
 * One entity in the middle, and others around it by their distance. Its allies, and those who lean that way, stand in the
 * left half, its opponents in the right, all others between, above and below. Who is further off than the depth stands on
 * the outermost ring.
 */
export const rings: Layout = (graph, { centre, depth, seed }) => {
	const middle = centre !== null && graph.hasNode(centre) ? centre : byImportance(graph)[0];
	if (middle === undefined) return new Map();
	const start = startOf(graph, seed);
	const origin = start.get(middle) ?? { x: 0, y: 0 };
	const angles = new Map([...start].map(([id, { x, y }]) => [id, Math.atan2(y - origin.y, x - origin.x)]));
	const places = new Map([[middle, { x: 0, y: 0 }]]);
	let radius = first - gap.ring;
	for (const ring of ringsOf(graph, middle, depth)) {
		const rows = rowsOf(ring, (id) => angleBy(graph, id, places) ?? angles.get(id) ?? 0, radius + gap.ring);
		for (const { id, angle, away } of rows) {
			radius = Math.max(radius, away);
			places.set(id, { x: away * Math.cos(angle), y: away * Math.sin(angle) });
		}
	}
	return makeRoom(places);
};

interface Member {
	readonly id: string;
	readonly leaning: Sign;
}

/** The nearest ring first; the last holds those whom no way within the depth leads to. Empty rings are left out. */
function ringsOf(graph: Graph, centre: string, depth: 1 | 2 | 3): Member[][] {
	const near = neighbourhood(graph, centre, depth);
	const found = new Set([centre, ...near.map(({ id }) => id)]);
	const far = graph.nodes().filter((id) => !found.has(id));
	const layers = Array.from({ length: depth }, (_, index) =>
		near
			.filter(({ distance }) => distance === index + 1)
			.map(({ id, stance }) => ({ id, leaning: leaning(stance) }))
	);
	return [...layers, far.map((id): Member => ({ id, leaning: 0 }))].filter((layer) => layer.length > 0);
}

/**
 * Gives the members of a ring their sectors, and each member its angle and distance. A sector too full for one row
 * has several.
 */
function rowsOf(ring: readonly Member[], wish: (id: string) => number, radius: number) {
	const widths = widthsOf(ring);
	const sectors = ([1, 0, -1] as const).flatMap((sign) => {
		const ways = directions[sign];
		const members = ring.filter((member) => member.leaning === sign).map(({ id }) => id);
		// The lowest first: where there are two ways, each has half of them, so that neither side is overfull.
		const inTurn = members.toSorted((a, b) => Math.sin(wish(b)) - Math.sin(wish(a)) || compareIds(a, b));
		const most = Math.ceil(inTurn.length / ways.length);
		return ways.map((direction, index) => ({
			direction,
			members: inTurn.slice(index * most, (index + 1) * most),
			width: widths[sign] / ways.length
		}));
	});
	return sectors.flatMap(({ direction, members, width }) => {
		const sorted = members.toSorted(
			(a, b) => signedTurn(direction, wish(a)) - signedTurn(direction, wish(b)) || compareIds(a, b)
		);
		const rows = rowCount(sorted.length, width, radius);
		const steps = Math.ceil(sorted.length / rows);
		return sorted.map((id, index) => {
			// Rows fill in turn, so that neighbours stand askew and their labels pass each other.
			const row = index % rows;
			const step = (Math.floor(index / rows) + (row + 0.5) / rows) / steps;
			return { id, angle: direction + (step - 0.5) * width, away: radius + row * gap.ring * 0.8 };
		});
	});
}

/** How wide the sector of each leaning is: by its share of the ring, within limits. */
function widthsOf(ring: readonly Member[]): Record<Sign, number> {
	const share = (sign: Sign) => ring.filter((member) => member.leaning === sign).length / ring.length;
	const between = Math.max(2 * (Math.PI - half), Math.PI * 2 * share(0) * 0.9);
	const most = Math.min(half, Math.PI * 2 * (1 - share(0)) + 0.4);
	return {
		1: Math.min(most, Math.PI - between / 2),
		[-1]: Math.min(most, Math.PI - between / 2),
		0: between
	};
}

function rowCount(members: number, width: number, radius: number): number {
	let rows = 1;
	while (rows * ((radius + rows * gap.ring * 0.35) * width) < members * gap.node) rows++;
	return rows;
}

/** The direction in which those nearer to the centre lie to whom somebody is tied; nothing on the first ring. */
function angleBy(
	graph: Graph,
	id: string,
	places: ReadonlyMap<string, { x: number; y: number }>
): number | undefined {
	const inner = graph.neighbors(id).flatMap((other) => places.get(other) ?? []);
	const [x, y] = [inner.reduce((sum, at) => sum + at.x, 0), inner.reduce((sum, at) => sum + at.y, 0)];
	return Math.hypot(x, y) < 1e-6 ? undefined : Math.atan2(y, x);
}

/** From one direction to another, −π to π. */
function signedTurn(from: number, to: number): number {
	return Math.atan2(Math.sin(to - from), Math.cos(to - from));
}
