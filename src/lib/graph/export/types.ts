import type { Dataset } from '$lib/dataset/types';
import type { Graph } from '../build';

/** Where the site lives. */
export interface Site {
	/** Absolute address of the site's root, with or without a slash at its end: `https://example.org/paksham`. */
	readonly base: string;
}

/** One file that the site offers under `/data/`. */
export interface Export {
	/** Name of the file, which is also its address below `/data/`. */
	readonly file: string;
	/** Media type, with its parameters, for the `content-type` header. */
	readonly type: string;
	/** Key of the interface message that says what the file is for. */
	readonly label: string;
	/**
	 * Writes the file. The same input gives the same text, letter for letter: no dates, no random names.
	 *
	 * @param dataset a checked dataset
	 * @param graph `buildGraph(dataset)`
	 * @param site gives the addresses that the file's identifiers begin with
	 * @returns the whole file, to be sent as UTF-8
	 */
	readonly render: (dataset: Dataset, graph: Graph, site: Site) => string | Promise<string>;
}
