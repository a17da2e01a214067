import type { Run } from './excerpt';

/** Runs that make one link, or one stretch without a link. */
export interface LinkedRuns {
	/** Where it begins in the source text. */
	readonly start: number;
	readonly end: number;
	/** The entity that the words refer to. */
	readonly mention?: string;
	/** The entities of mentions inside that one. */
	readonly nested: readonly string[];
	readonly runs: readonly Run[];
}

/** Puts runs of one mention together, so that a name is one link even where evidence begins in the middle of it. */
export function linkRuns(runs: readonly Run[]): LinkedRuns[] {
	const links: LinkedRuns[] = [];
	for (const run of runs) {
		const last = links.at(-1);
		if (last && run.continues) links.splice(-1, 1, joined(last, run));
		else {
			const { start, end, mention, nested } = run;
			links.push({ start, end, ...(mention !== undefined && { mention }), nested, runs: [run] });
		}
	}
	return links;
}

function joined(link: LinkedRuns, run: Run): LinkedRuns {
	const nested = [...new Set([...link.nested, ...run.nested])];
	return { ...link, end: run.end, nested, runs: [...link.runs, run] };
}
