import type { Block, Tour } from '$lib/dataset/types';
import { say } from '$lib/text/prose';
import type { Names } from './names';
import { format, parse } from './url';
import { emptyView, type Labels, type View } from './view';

/** A tour as it is read and played: in one language, the dataset's own as well as a reader's. */
export interface ToldTour {
	readonly id: string;
	readonly lang: string;
	readonly title: string;
	readonly introduction: readonly Block[];
	readonly steps: readonly ToldStep[];
}

export interface ToldStep {
	/** The part of an address behind `?`, without tour and step. */
	readonly view: string;
	readonly heading: string;
	readonly text: readonly Block[];
}

/** A tour of the dataset in one of its languages. */
export function tellTour({ id, title, introduction, steps }: Tour, lang: string): ToldTour {
	return {
		id,
		lang,
		title: say(title, lang),
		introduction: introduction[lang] ?? [],
		steps: steps.map(({ view, heading, text }) => ({
			view,
			heading: say(heading, lang),
			text: text[lang] ?? []
		}))
	};
}

/**
 * Which step a view is at: the one that it asks for, the first when it asks for none, the last when there are fewer.
 *
 * @param count how many steps the tour has, at least one
 * @returns its number, from 1; `asked` is set when there is no such step
 */
export function stepAt({ step }: View, count: number): { number: number; asked?: number } {
	if (step === null) return { number: 1 };
	return step <= count ? { number: step } : { number: count, asked: step };
}

/**
 * The part of an address behind `?` that shows a view as a step of a tour.
 *
 * @param labels which names the reader chose to see; kept from step to step where a step asks for none of its own
 */
export function stepSearch(
	view: string,
	tour: string,
	step: number,
	names: Names,
	labels: Labels = emptyView.labels
): string {
	const shown = read(view, names);
	return format({ ...shown, labels: shown.labels === emptyView.labels ? labels : shown.labels, tour, step });
}

/** Whether a reader on a tour looks at something else than the step shows. Where the camera stands, and which names are shown, makes no difference. */
export function strays(view: View, step: string, names: Names): boolean {
	const plain = (of: View) => format({ ...of, cam: null, labels: 'ui', tour: null, step: null });
	return plain(view) !== plain(read(step, names));
}

/** What is asked for by the view of a step, whoever wrote it. */
const read = (view: string, names: Names): View => parse(new URLSearchParams(view), names).view;
