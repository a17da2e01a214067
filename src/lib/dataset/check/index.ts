import { buildDataset } from '../build.ts';
import { readDraft, type Options } from '../draft.ts';
import type { Fault } from '../fault.ts';
import { fileNames, readFolder, type Files } from '../files.ts';
import { linkToText } from '../linked.ts';
import type { WholeDataset } from '../types.ts';
import { layout } from './layout.ts';
import { rules } from './rules.ts';
import { namedBy, tourViews } from './tours.ts';

/** A dataset, when nothing is wrong with its files, and what is wrong otherwise. */
export interface Checked {
	readonly dataset: WholeDataset | undefined;
	readonly faults: readonly Fault[];
}

/**
 * Reads and checks the dataset in a folder. Never throws, whatever the files hold.
 *
 * @param options `layout: 'optional'` lets a dataset pass whose layout is missing, lacks entities or has others, so
 *   that it can be laid out; entities without a position are then not in `positions`
 * @returns the dataset if there are no faults; all faults, by file (as README.md lists them), line and column
 */
export const checkDataset = (folder: string, options: Options = {}): Checked =>
	checkFiles(readFolder(folder), options);

/** The same for files that are already in memory. */
export function checkFiles(files: Files, options: Options = {}): Checked {
	const { draft, faults } = readDraft(files, options);
	const linked = linkToText(draft);
	for (const rule of rules) {
		if (rule === layout && options.layout === 'optional') continue;
		for (const fault of rule(draft, linked)) faults.push(fault);
	}
	const named = namedBy(draft);
	const readView = named && options.readViews?.(named);
	if (readView) faults.push(...tourViews(draft, readView));
	return faults.length > 0
		? { dataset: undefined, faults: faults.toSorted(inOrder) }
		: { dataset: buildDataset(draft, linked, (view) => readView?.(view).view ?? view), faults };
}

const order: readonly string[] = fileNames;
/** Tours stand behind all other files, by name. */
const rank = ({ file }: Fault) => (order.includes(file) ? order.indexOf(file) : order.length);

const inOrder = (a: Fault, b: Fault): number =>
	rank(a) - rank(b) ||
	(a.file === b.file ? 0 : a.file < b.file ? -1 : 1) ||
	a.line - b.line ||
	a.column - b.column;
