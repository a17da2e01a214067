import { at } from '../known';
import { solve } from '../signed/solve';
import type { Atlas } from './atlas';
import type { Passing } from './pick';

/** Sides of an atlas's entities. */
export interface FoundSides {
	/** Leader, as a number, and how many members, the largest first. */
	readonly sides: readonly { readonly leader: number; readonly members: number }[];
	/** For each entity the place of its side, counted from 1; 0 stands alone, or can take no side. */
	readonly sideOf: ArrayLike<number>;
	/** See `Sides`. */
	readonly exact: boolean;
}

/** Signed ties between actors, in columns, so that they can be posted to a worker. */
export interface SignedTies {
	/** How many entities there are. */
	readonly order: number;
	readonly from: Uint32Array;
	readonly to: Uint32Array;
	readonly signs: Int8Array;
}

/** The signed ties between actors that a view lets through, in the order of telling. */
export function signedTies(atlas: Atlas, passing: Passing): SignedTies {
	const { kinds, families, ties } = atlas.vocabulary;
	const signOf = new Map(families.map(({ id, sign }) => [id, sign]));
	const signs = ties.map(({ family }) => signOf.get(family) ?? 0);
	const isActor = (entity: number) => at(kinds, at(atlas.kinds, entity)).actor;
	const found: number[] = [];
	for (let tie = 0; tie < atlas.size; tie++) {
		if (passing.ties[tie] !== 1 || signs[at(atlas.types, tie)] === 0) continue;
		if (isActor(at(atlas.from, tie)) && isActor(at(atlas.to, tie))) found.push(tie);
	}
	found.sort((a, b) => at(atlas.told, a) - at(atlas.told, b) || a - b);
	return {
		order: atlas.order,
		from: Uint32Array.from(found, (tie) => at(atlas.from, tie)),
		to: Uint32Array.from(found, (tie) => at(atlas.to, tie)),
		signs: Int8Array.from(found, (tie) => signs[at(atlas.types, tie)] ?? 0)
	};
}

/** Finds the sides that such ties make, by the same rules as `findSides`. */
export function findSidesOf({ order, from, to, signs }: SignedTies): FoundSides {
	const ties = Array.from(from, (a, tie) => ({
		a,
		b: at(to, tie),
		sign: signs[tie] === 1 ? (1 as const) : (-1 as const)
	}));
	const { sides: numbers, cost, lowerBound } = solve(order, ties, 'any');
	const positive = new Uint32Array(order);
	for (const { a, b, sign } of ties) {
		if (sign !== 1 || numbers[a] !== numbers[b]) continue;
		positive[a] = at(positive, a) + 1;
		positive[b] = at(positive, b) + 1;
	}
	const groups = new Map<number, { leader: number; members: number }>();
	// Numbers go by importance, so of equals the first one leads.
	for (let entity = 0; entity < order; entity++) {
		const group = groups.get(at(numbers, entity));
		if (!group) groups.set(at(numbers, entity), { leader: entity, members: 1 });
		else {
			group.members++;
			if (at(positive, entity) > at(positive, group.leader)) group.leader = entity;
		}
	}
	const listed = [...groups]
		.filter(([, { members }]) => members > 1)
		.toSorted(([, a], [, b]) => b.members - a.members || a.leader - b.leader);
	const place = new Map(listed.map(([number], index) => [number, index + 1]));
	return {
		sides: listed.map(([, side]) => side),
		sideOf: Uint16Array.from(numbers, (number) => place.get(number) ?? 0),
		exact: cost === lowerBound
	};
}
