import type { Export } from './types';

/** The text itself, byte for byte: what the offsets of the other files count in, and the source that they name. */
export const sourceText: Export = {
	file: 'source.txt',
	type: 'text/plain; charset=utf-8',
	label: 'export_source',
	render: (dataset) => dataset.text
};
