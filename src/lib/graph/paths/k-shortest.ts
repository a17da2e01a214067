import { at, get } from '../known';
import { compareIds } from '../order';

/** For each node its neighbours in the order of their ids, each with the toll of the hop: a whole number, 0 or more. */
export type Around = ReadonlyMap<string, ReadonlyMap<string, number>>;

interface Ranked {
	readonly nodes: readonly string[];
	readonly toll: number;
}

/**
 * The first `count` simple paths by number of hops, then by toll, then by ids from the beginning.
 * Yen 1971, "Finding the k shortest loopless paths in a network": each path found is left once at each of its nodes, by hops that
 * no path found before took there. Every detour is the first of its kind in the full order, so the result is in that order too.
 */
export function kShortest(around: Around, from: string, to: string, count: number): (readonly string[])[] {
	const found: Ranked[] = [];
	const waiting = new Map<string, Ranked>();
	for (let next = shortest(around, from, to, new Set(), new Set()); next && found.length < count;) {
		found.push(next);
		for (let place = 0; place < next.nodes.length - 1; place++) {
			const root = next.nodes.slice(0, place + 1);
			const isOnRoot = ({ nodes }: Ranked) => root.every((node, index) => nodes[index] === node);
			const taken = new Set(found.filter(isOnRoot).map(({ nodes }) => at(nodes, place + 1)));
			const detour = shortest(around, at(root, place), to, new Set(root.slice(0, place)), taken);
			if (!detour) continue;
			const nodes = [...root.slice(0, place), ...detour.nodes];
			waiting.set(nodes.join(' '), { nodes, toll: tollOf(around, nodes) });
		}
		const [key, first] = [...waiting].reduce<[string?, Ranked?]>(
			(best, entry) => (best[1] && compare(best[1], entry[1]) < 0 ? best : entry),
			[]
		);
		if (key !== undefined) waiting.delete(key);
		next = first;
	}
	return found.map(({ nodes }) => nodes);
}

function compare(a: Ranked, b: Ranked): number {
	const differing = a.nodes.findIndex((node, index) => node !== b.nodes[index]);
	return (
		a.nodes.length - b.nodes.length ||
		a.toll - b.toll ||
		compareIds(a.nodes[differing] ?? '', b.nodes[differing] ?? '')
	);
}

function tollOf(around: Around, nodes: readonly string[]): number {
	return nodes.slice(1).reduce((sum, node, index) => sum + get(get(around, at(nodes, index)), node), 0);
}

/**
 * The first path in the order of `kShortest` that avoids some nodes and does not begin with certain hops.
 *
 * Breadth first from the end gives every node its distance, and layer by layer the least toll; from the beginning the path then
 * takes, of the hops that keep both, the first by id.
 */
function shortest(
	around: Around,
	from: string,
	to: string,
	avoided: ReadonlySet<string>,
	notTo: ReadonlySet<string>
): Ranked | undefined {
	const left = new Map([[to, { hops: 0, toll: 0 }]]);
	const queue = [to];
	for (const node of queue) {
		const { hops, toll } = get(left, node);
		if (node === from) break;
		for (const other of around.get(node)?.keys() ?? []) {
			if (avoided.has(other) || (other === from && notTo.has(node))) continue;
			const through = toll + get(get(around, other), node);
			const known = left.get(other);
			if (!known) queue.push(other);
			if (!known || (known.hops === hops + 1 && through < known.toll)) {
				left.set(other, { hops: hops + 1, toll: through });
			}
		}
	}
	const start = left.get(from);
	if (!start) return undefined;
	const nodes = [from];
	for (let node = from, ahead = start; node !== to;) {
		const keeps = ([other, toll]: [string, number]) => {
			const rest = left.get(other);
			return (
				rest?.hops === ahead.hops - 1 &&
				rest.toll === ahead.toll - toll &&
				!(node === from && notTo.has(other))
			);
		};
		const next = [...get(around, node)].find(keeps);
		if (!next) break;
		[node] = next;
		nodes.push(node);
		ahead = get(left, node);
	}
	return { nodes, toll: start.toll };
}
