/** One placeholder of a sentence template: an end of the tie, and the case that its name is asked for in. */
interface Placeholder {
	readonly end: 'from' | 'to';
	readonly case?: string;
}

/**
 * Finds the placeholders of a template such as `{from} opposes {to.acc}`.
 *
 * @returns those it understands, those it does not, and whether a brace stands alone
 */
export function placeholdersOf(template: string) {
	const known: Placeholder[] = [];
	const unknown: string[] = [];
	for (const [whole, inner = ''] of template.matchAll(/\{([^{}]*)\}/g)) {
		const [, end, caseName] = /^(from|to)(?:\.([a-z][a-z0-9-]*))?$/.exec(inner) ?? [];
		if (end !== 'from' && end !== 'to') unknown.push(whole);
		else known.push({ end, ...(caseName !== undefined && { case: caseName }) });
	}
	const looseBrace = /[{}]/.test(template.replace(/\{[^{}]*\}/g, ''));
	return { known, unknown, looseBrace };
}
