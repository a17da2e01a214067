import type { Names } from './names';

/**
 * Brings a choice of families and types of tie into its one canonical spelling: the vocabulary's order, a family where
 * all its types are chosen, and `null` where everything is.
 *
 * @param chosen families and types, in any order
 */
export function canonicalTies(chosen: Iterable<string>, names: Names): readonly string[] | null {
	const types = typesOf(chosen, names);
	const families = [...names.types].filter(([, own]) => own.length > 0);
	const whole = (own: readonly string[]) => own.every((type) => types.has(type));
	if (families.every(([, own]) => whole(own))) return null;
	return families.flatMap(([family, own]) => (whole(own) ? [family] : own.filter((type) => types.has(type))));
}

/** The types of tie that a choice of families and types amounts to; all of them for `null`. */
export function typesOf(chosen: Iterable<string> | null, names: Names): ReadonlySet<string> {
	if (chosen === null) return new Set([...names.types.values()].flat());
	return new Set([...chosen].flatMap((name) => names.types.get(name) ?? [name]));
}

/** Brings a choice of kinds into the vocabulary's order, and to `null` where it is all of them. */
export function canonicalKinds(chosen: Iterable<string>, names: Names): readonly string[] | null {
	const wanted = new Set(chosen);
	const kinds = names.kinds.filter((kind) => wanted.has(kind));
	return kinds.length === names.kinds.length ? null : kinds;
}
