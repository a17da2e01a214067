/** What the tests use of jsonld, which has no types of its own. */
declare module 'jsonld' {
	interface Options {
		readonly documentLoader?: (url: string) => Promise<{ document: unknown; documentUrl: string }>;
		/** Throws where a term is not defined, instead of leaving it out. */
		readonly safe?: boolean;
		readonly algorithm?: string;
		readonly inputFormat?: string;
		readonly format?: string;
	}
	const jsonld: {
		expand(document: unknown, options?: Options): Promise<Record<string, unknown>[]>;
		canonize(input: unknown, options?: Options): Promise<string>;
	};
	export default jsonld;
}
