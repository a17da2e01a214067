import type { Kind, Sign } from '../lib/dataset/types';
import type { Chance } from './chance';
import type { Model, Pattern } from './pattern';

/** A node before it has a name. */
export interface Planted {
	readonly kind: Kind;
	/** To which of the planted camps it belongs. */
	readonly camp: number;
}

/** A tie between two nodes, by their numbers. */
export interface PlantedTie {
	readonly from: number;
	readonly to: number;
	readonly pattern: Pattern;
}

/** How many ties within a camp are for, and between camps against; the others say nothing, or are noise. */
const shares = { signed: 0.7, noise: 0.08, atHome: 0.6 } as const;
const camps = 5;

/**
 * Plants a connected graph with camps in it: each new node is tied to one that is there already, the more likely the
 * more ties that has (preferential attachment, Barabási & Albert 1999); so are the ties that are left over. Actors are for
 * those of their camp and against those of others, but for some noise.
 *
 * @param ties at least `nodes - 1`, and at most one for each two nodes
 */
export function plant(nodes: number, ties: number, model: Model, chance: Chance) {
	const planted = Array.from({ length: nodes }, (_, index): Planted => {
		const kind = model.kinds[index] ?? chance.of(model.spread);
		// Camps are of unequal size.
		return { kind, camp: Math.min(chance.below(camps), chance.below(camps)) };
	});
	const found: PlantedTie[] = [];
	const taken = new Set<number>();
	/** Each node as often as it has ties. */
	const ends: number[] = [0];
	const tie = (one: number, two: number): boolean => {
		const key = Math.min(one, two) * nodes + Math.max(one, two);
		if (one === two || taken.has(key)) return false;
		taken.add(key);
		found.push(patterned(one, two));
		ends.push(one, two);
		return true;
	};
	const patterned = (one: number, two: number): PlantedTie => {
		const [a, b] = [planted[one], planted[two]] as [Planted, Planted];
		const wanted = signFor(a, b);
		const ways = [
			{ from: one, to: two, patterns: model.patterns(a.kind, b.kind) },
			{ from: two, to: one, patterns: model.patterns(b.kind, a.kind) }
		];
		const fitting = ways.flatMap(({ from, to, patterns }) =>
			patterns.filter(({ sign }) => sign === wanted).map((pattern) => ({ from, to, pattern }))
		);
		const any = ways.flatMap(({ from, to, patterns }) => patterns.map((pattern) => ({ from, to, pattern })));
		return chance.of(fitting.length > 0 ? fitting : any);
	};
	const signFor = (a: Planted, b: Planted): Sign => {
		if (!chance.often(shares.signed)) return 0;
		return (a.camp === b.camp) === chance.often(1 - shares.noise) ? 1 : -1;
	};
	const partner = (of: number): number => {
		const other = chance.of(ends);
		const home = planted[other]?.camp === planted[of]?.camp;
		return home || !chance.often(shares.atHome) ? other : chance.of(ends);
	};
	for (let node = 1; node < nodes; node++) {
		tie(node, partner(node));
	}
	let tries = 0;
	while (found.length < ties) {
		const node = chance.below(nodes);
		// In a small dense graph those with many ties are soon tied to all.
		const other = tries++ < 20 * ties ? partner(node) : chance.below(nodes);
		tie(node, other);
	}
	return { nodes: planted, ties: found };
}
