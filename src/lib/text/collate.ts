const collators = new Map<string, Intl.Collator>();

/**
 * Sorts things by a text of theirs, as a dictionary of the language would. Digits count as numbers (2 before 10).
 *
 * @param lang a BCP 47 language
 * @returns a new array; things with equal texts keep their order
 */
export function sortByText<T>(things: readonly T[], lang: string, text: (thing: T) => string): T[] {
	const collator = collators.get(lang) ?? new Intl.Collator(lang, { numeric: true });
	collators.set(lang, collator);
	return things.toSorted((a, b) => collator.compare(text(a), text(b)));
}
