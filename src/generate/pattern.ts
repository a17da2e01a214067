import type { Dataset, Kind, Sign, TieType } from '../lib/dataset/types';

/** A type of tie with the kinds that it may join. */
export interface Pattern {
	readonly tie: TieType;
	readonly sign: Sign;
}

/** What a dataset teaches: which kinds there are, how often, and which ties join which kinds. */
export interface Model {
	readonly kinds: readonly Kind[];
	/** Kinds, each as often as an entity has it. */
	readonly spread: readonly Kind[];
	/** The patterns by which something of one kind may be tied to something of another; none from a thing to an actor that never has one. */
	patterns(from: Kind, to: Kind): readonly Pattern[];
}

/** Learns from a dataset. */
export function modelOf({ kinds, families, ties, entities, relations }: Dataset): Model {
	const kindOf = new Map(kinds.map((kind) => [kind.id, kind]));
	const kindOfEntity = new Map(entities.map(({ id, kind }) => [id, kindOf.get(kind)]));
	const signs = new Map(families.map(({ id, sign }) => [id, sign]));
	const patterns = new Map(ties.map((tie) => [tie.id, { tie, sign: signs.get(tie.family) ?? 0 }]));
	const exact = new Map<string, Pattern[]>();
	const loose = new Map<string, Pattern[]>();
	for (const { from, to, tie } of relations) {
		const [one, two] = [kindOfEntity.get(from), kindOfEntity.get(to)];
		const pattern = patterns.get(tie);
		if (!one || !two || !pattern) continue;
		add(exact, `${one.id} ${two.id}`, pattern);
		add(loose, `${one.actor} ${two.actor}`, pattern);
	}
	return {
		kinds,
		spread: entities.flatMap(({ id }) => kindOfEntity.get(id) ?? []),
		patterns: (from, to) => {
			const known = exact.get(`${from.id} ${to.id}`) ?? [];
			const alike = loose.get(`${from.actor} ${to.actor}`) ?? [];
			// Whoever acts may do what others do; a thing's ties to actors are all told from its own kind.
			return from.actor || (!to.actor && known.length === 0) ? [...known, ...alike] : known;
		}
	};
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}
