import type { Names } from './names';

/** Stands before a type that its family is shown without. */
const without = '-';

/**
 * Brings a choice of families and types of tie into its one canonical spelling: the vocabulary's order, a family where
 * all its types are chosen, a family with those it is shown without (`belonging`, `-leads`) where that is shorter, and
 * `null` where everything is.
 *
 * @param chosen families and types, in any order; exclusions behind what they are taken from
 */
export function canonicalTies(chosen: Iterable<string>, names: Names): readonly string[] | null {
	const types = typesOf(chosen, names);
	const families = [...names.types].filter(([, own]) => own.length > 0);
	if (families.every(([, own]) => own.every((type) => types.has(type)))) return null;
	return families.flatMap(([family, own]) => {
		const shown = own.filter((type) => types.has(type));
		const hidden = own.filter((type) => !types.has(type));
		const less = [family, ...hidden.map((type) => without + type)];
		return less.length <= shown.length ? less : shown;
	});
}

/**
 * The types of tie that a choice of families and types amounts to; all of them for `null`. What begins with an
 * exclusion is taken from all.
 */
export function typesOf(chosen: Iterable<string> | null, names: Names): ReadonlySet<string> {
	const all = [...names.types.values()].flat();
	if (chosen === null) return new Set(all);
	const list = [...chosen];
	const types = new Set(list[0]?.startsWith(without) ? all : []);
	for (const name of list) {
		const type = excluded(name);
		if (type !== undefined) types.delete(type);
		else for (const member of names.types.get(name) ?? [name]) types.add(member);
	}
	return types;
}

/** The type that an exclusion names; undefined for what is none. */
export const excluded = (name: string) => (name.startsWith(without) ? name.slice(without.length) : undefined);

/** Brings a choice of kinds into the vocabulary's order, and to `null` where it is all of them. */
export function canonicalKinds(chosen: Iterable<string>, names: Names): readonly string[] | null {
	const wanted = new Set(chosen);
	const kinds = names.kinds.filter((kind) => wanted.has(kind));
	return kinds.length === names.kinds.length ? null : kinds;
}
