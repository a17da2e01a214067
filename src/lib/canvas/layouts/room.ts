import type { Point } from '$lib/dataset/types';

/** What each node has for itself and its label, in layout units: the boxes of no two nodes overlap. */
export const room = { width: 64, height: 52 } as const;

type Box = Readonly<{ width: number; height: number }>;

/** After so many rounds of pushing apart, those that still overlap look for a free spot. */
const rounds = 120;

/**
 * Moves nodes apart until the boxes around no two of them overlap, by small pushes that keep the picture's shape.
 *
 * @param places in the order of importance: where there is no other way, the later ones give way to the earlier
 * @param boxes how much room each has; `room` for all when left out
 * @param fixed those that stay where they are
 * @returns whole layout units, in the same order
 */
export function makeRoom(
	places: ReadonlyMap<string, Point>,
	boxes: (id: string) => Box = () => room,
	fixed: ReadonlySet<string> = new Set()
): Map<string, Point> {
	const nodes = [...places].map(([id, { x, y }]) => ({ id, x, y, ...boxes(id), held: fixed.has(id) }));
	for (let round = 0; round < rounds && pushApart(nodes); round++);
	const taken: Spot[] = nodes.filter(({ held }) => held);
	for (const node of nodes) {
		if (node.held) continue;
		const spot = freeSpot(node, taken);
		Object.assign(node, spot);
		taken.push(node);
	}
	return new Map(nodes.map(({ id, x, y }) => [id, { x, y }]));
}

interface Spot extends Box {
	x: number;
	y: number;
}

/** One round; false when nothing overlapped. */
function pushApart(nodes: readonly (Spot & { held: boolean })[]): boolean {
	let moved = false;
	nodes.forEach((a, index) => {
		for (let other = index + 1; other < nodes.length; other++) {
			const b = nodes[other];
			if (!b || (a.held && b.held)) continue;
			const [wide, high] = [(a.width + b.width) / 2, (a.height + b.height) / 2];
			const [dx, dy] = [b.x - a.x, b.y - a.y];
			const [overX, overY] = [wide - Math.abs(dx), high - Math.abs(dy)];
			if (overX <= 0.01 || overY <= 0.01) continue;
			moved = true;
			const sideways = overX / wide <= overY / high;
			const push = sideways ? overX * (dx < 0 ? -1 : 1) : overY * (dy < 0 ? -1 : 1);
			const share = a.held ? 1 : b.held ? 0 : 0.5;
			if (sideways) {
				a.x -= push * (1 - share);
				b.x += push * share;
			} else {
				a.y -= push * (1 - share);
				b.y += push * share;
			}
		}
	});
	return moved;
}

/** The free spot nearest to where a node would stand, searched for along a spiral. */
function freeSpot(node: Spot, taken: readonly Spot[]): Point {
	for (let step = 0; ; step++) {
		// Vogel's spiral: even steps outwards, each turned by the golden angle.
		const away = 6 * Math.sqrt(step);
		const angle = step * 2.399963;
		const x = Math.round(node.x + away * Math.cos(angle)) + 0;
		const y = Math.round(node.y + away * Math.sin(angle)) + 0;
		if (!taken.some((other) => overlaps({ ...node, x, y }, other))) return { x, y };
	}
}

function overlaps(a: Spot, b: Spot): boolean {
	return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
}
