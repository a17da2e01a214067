import { decode } from '../decode.ts';
import { faultAt, type Fault, type Place } from '../fault.ts';
import { isTourFile, type Files } from '../files.ts';
import { idPattern, type Languages } from '../schema.ts';
import * as messages from './messages.ts';
import { ownTours } from './own.ts';
import { readTour, type TourFile } from './read.ts';

/** A tour as far as it is there, in one language or in both. */
export interface TourDraft {
	readonly id: string;
	readonly gloss: TourFile | undefined;
	readonly source: TourFile | undefined;
}

/**
 * Reads all tours. `tours/x.md` tells the tour x in the gloss language, `tours/x.ml.md` in the source's, here Malayalam.
 * Never throws.
 *
 * @returns the tours by id, ascending
 */
export function readTours(files: Files, languages: Languages): { tours: TourDraft[]; faults: Fault[] } {
	const faults: Fault[] = [];
	const told = new Map<string, Map<'gloss' | 'source', TourFile>>();
	for (const [file, bytes] of files) {
		if (!isTourFile(file)) continue;
		const named = nameOf(file, languages);
		if ('problem' in named) {
			faults.push(faultAt(top(file), named));
			continue;
		}
		const { text, faults: undecoded } = decode(file, bytes);
		faults.push(...undecoded);
		if (text === undefined) continue;
		const { tour, faults: found } = readTour(file, text);
		faults.push(...found);
		told.set(named.id, (told.get(named.id) ?? new Map()).set(named.language, tour));
	}
	const tours = [...told]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([id, files]) => ({ id, gloss: files.get('gloss'), source: files.get('source') }));
	return { tours, faults };
}

const top = (file: string): Place => ({ file, line: 1, column: 1 });

function nameOf(file: string, { source }: Languages) {
	const name = file.slice(file.indexOf('/') + 1);
	const [id = '', language, ...rest] = name.replace(/\.md$/, '').split('.');
	if (!idPattern.test(id) || rest.length > 0) return messages.tourName(name);
	if ((ownTours as readonly string[]).includes(id)) return messages.reservedTour(id);
	if (language !== undefined && language !== source) return messages.tourLanguage(language, source);
	return { id, language: language === undefined ? 'gloss' : 'source' } as const;
}
