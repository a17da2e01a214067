import { parseArgs } from 'node:util';

export const measures = ['load', 'frames', 'deeds', 'entity', 'build', 'scores'] as const;
/** What can be measured; all but the scores unless `--only` says otherwise. */
export type Measure = (typeof measures)[number];

export const pageNames = ['explorer', 'sigma', 'cytoscape'] as const;
export type PageName = (typeof pageNames)[number];

export interface Options {
	/** Folders of datasets. */
	readonly data: readonly string[];
	readonly rounds: number;
	readonly only: ReadonlySet<Measure>;
	readonly pages: ReadonlySet<PageName>;
}

/**
 * Reads the command line.
 *
 * @throws when it says what is not known
 */
export function optionsOf(args: readonly string[]): Options {
	const { values } = parseArgs({
		args: [...args],
		options: {
			data: { type: 'string', default: 'graph-data' },
			rounds: { type: 'string', default: '5' },
			only: { type: 'string', default: 'load,frames,deeds,entity' },
			pages: { type: 'string', default: pageNames.join() }
		}
	});
	const rounds = Number(values.rounds);
	if (!Number.isInteger(rounds) || rounds < 1)
		throw new Error(
			`--rounds ${values.rounds} is no number of rounds. Give a whole one from 1 up, such as 5.`
		);
	return {
		data: values.data.split(',').filter(Boolean),
		rounds,
		only: choices('only', values.only, measures),
		pages: choices('pages', values.pages, pageNames)
	};
}

function choices<Name extends string>(option: string, given: string, known: readonly Name[]): Set<Name> {
	const names = given.split(',').filter(Boolean);
	const wrong = names.find((name) => !(known as readonly string[]).includes(name));
	if (wrong !== undefined)
		throw new Error(`--${option} ${wrong} is not known. There are: ${known.join(', ')}.`);
	return new Set(names as Name[]);
}
