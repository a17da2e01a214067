import type { Point, Sign } from '$lib/dataset/types';
import type { Graph } from '$lib/graph/build';
import type { Layout } from './layout';
import { makeRoom } from './room';
import { middle, startOf } from './start';

/** Labels are wider than high: lengths to the right count as this much shorter. */
const stretch = 1.3;
/** Between the rings of a side's members around their leader, and between neighbours on one, in layout units. */
const gap = { ring: 78, node: 84 } as const;
/** Radius of what stands alone. */
const single = 34;
/** Around a side for its name. */
const name = 24;
/** How far apart the rims of two want to be that a tie of this sign binds, and how strongly. */
const wishes: Readonly<Record<Sign, { readonly apart: number; readonly pull: number }>> = {
	1: { apart: 10, pull: 1 },
	0: { apart: 24, pull: 0.6 },
	[-1]: { apart: 190, pull: 0.25 }
};
const rounds = 220;

/** A side, or somebody or something alone: it moves as one. */
interface Body {
	x: number;
	y: number;
	readonly radius: number;
	/** The middle and each member's place seen from it. */
	readonly members: ReadonlyMap<string, Point>;
}

/**
 * Each side as a cluster around its leader; opposed sides far apart; all others near those they are tied to, but never
 * within a cluster. Springs between whole clusters, with lengths by sign, after Eades (1984).
 */
export const sides: Layout = (graph, { sides: found, seed }) => {
	const start = new Map([...startOf(graph, seed)].map(([id, { x, y }]) => [id, { x: x / stretch, y }]));
	const bodies = bodiesOf(graph, found.sides, start);
	const bodyOf = new Map(bodies.flatMap((body) => [...body.members.keys()].map((id) => [id, body] as const)));
	for (let round = 0; round < rounds; round++) {
		const heat = 1 - round / rounds;
		pull(graph, bodyOf, bodies, heat);
		for (let again = 0; again < 2; again++) part(bodies);
	}
	const places = new Map<string, Point>();
	for (const id of start.keys()) {
		const body = bodyOf.get(id);
		const offset = body?.members.get(id);
		if (body && offset) places.set(id, { x: (body.x + offset.x) * stretch, y: body.y + offset.y });
	}
	return makeRoom(places);
};

function bodiesOf(
	graph: Graph,
	found: readonly { readonly leader: string; readonly members: readonly string[] }[],
	start: ReadonlyMap<string, Point>
): Body[] {
	const at = (id: string) => start.get(id) ?? { x: 0, y: 0 };
	const clusters = found.flatMap(({ leader, members }) => {
		const shown = members.filter((id) => graph.hasNode(id));
		return shown.length > 0 ? [clusterOf(graph, shown.includes(leader) ? leader : shown[0], shown, at)] : [];
	});
	const held = new Set(clusters.flatMap(({ members }) => [...members.keys()]));
	const others = [...start.keys()].filter((id) => !held.has(id));
	return [
		...clusters,
		...others.map((id) => ({ ...at(id), radius: single, members: new Map([[id, { x: 0, y: 0 }]]) }))
	];
}

/** The leader in the middle, around it first those who are tied to it, each in the direction in which it was. */
function clusterOf(
	graph: Graph,
	leader: string | undefined,
	members: readonly string[],
	at: (id: string) => Point
): Body {
	const centre = middle(members.map(at));
	const direction = (id: string) => Math.atan2(at(id).y - centre.y, at(id).x - centre.x);
	const tied = (id: string) => (leader !== undefined && graph.edges(leader, id).length > 0 ? 0 : 1);
	const others = members
		.filter((id) => id !== leader)
		.toSorted((a, b) => tied(a) - tied(b) || graph.degree(b) - graph.degree(a));
	const offsets = new Map<string, Point>(leader === undefined ? [] : [[leader, { x: 0, y: 0 }]]);
	let ring = 0;
	while (others.length > 0) {
		ring++;
		const radius = ring * gap.ring;
		const full = Math.floor((2 * Math.PI * radius) / gap.node);
		const own = others.splice(0, full).toSorted((a, b) => direction(a) - direction(b));
		const turn = middleAngle(own.map((id, index) => direction(id) - (2 * Math.PI * index) / own.length));
		own.forEach((id, index) => {
			const angle = turn + (2 * Math.PI * index) / own.length;
			offsets.set(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
		});
	}
	return { ...centre, radius: ring * gap.ring + single + name, members: offsets };
}

function middleAngle(angles: readonly number[]): number {
	const { x, y } = middle(angles.map((angle) => ({ x: Math.cos(angle), y: Math.sin(angle) })));
	return Math.atan2(y, x);
}

/** Every tie draws its ends' bodies to its length, or pushes them to it; all drift to the middle. */
function pull(graph: Graph, bodyOf: ReadonlyMap<string, Body>, bodies: readonly Body[], heat: number): void {
	const shifts = new Map(bodies.map((body) => [body, { x: 0, y: 0, weight: 0.2 }]));
	graph.forEachEdge((_, { sign: told }, source, target, { kind: one }, { kind: two }) => {
		// Only actors part: what is fought over stays with those who fight.
		const sign = one.actor && two.actor ? told : told === -1 ? 0 : told;
		const [a, b] = [bodyOf.get(source), bodyOf.get(target)];
		if (!a || !b || a === b) return;
		const { apart, pull: strength } = wishes[sign];
		const [from, to] = [seen(a, source), seen(b, target)];
		const [dx, dy] = [to.x - from.x, to.y - from.y];
		const distance = Math.hypot(dx, dy) || 1;
		const rims = Math.hypot(b.x - a.x, b.y - a.y) - a.radius - b.radius;
		if (sign === -1 && rims > apart) return;
		const change = sign === -1 ? rims - apart : distance - 2 * single - apart;
		for (const [body, way] of [
			[a, 1],
			[b, -1]
		] as const) {
			const shift = shifts.get(body);
			if (!shift) continue;
			shift.x += (way * strength * change * dx) / distance;
			shift.y += (way * strength * change * dy) / distance;
			shift.weight += strength;
		}
	});
	for (const [body, { x, y, weight }] of shifts) {
		const ease = (0.3 * heat) / (weight * Math.sqrt(body.members.size));
		body.x += x * ease - body.x * 0.004 * heat;
		body.y += y * ease - body.y * 0.004 * heat;
	}
}

const seen = (body: Body, id: string): Point => {
	const offset = body.members.get(id);
	return { x: body.x + (offset?.x ?? 0), y: body.y + (offset?.y ?? 0) };
};

/** Bodies that overlap move apart, the heavier one less. */
function part(bodies: readonly Body[]): void {
	bodies.forEach((a, index) => {
		for (let other = index + 1; other < bodies.length; other++) {
			const b = bodies[other];
			if (!b) continue;
			const [dx, dy] = [b.x - a.x, b.y - a.y];
			const distance = Math.hypot(dx, dy) || 1;
			const over = a.radius + b.radius - distance;
			if (over <= 0) continue;
			const share = b.members.size / (a.members.size + b.members.size);
			a.x -= (dx / distance) * over * share;
			a.y -= (dy / distance) * over * share;
			b.x += (dx / distance) * over * (1 - share);
			b.y += (dy / distance) * over * (1 - share);
		}
	});
}
