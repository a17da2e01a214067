import type { Block } from '$lib/dataset/types';
import type { OwnTourId } from '$lib/dataset/tours/own';
import type { ToldTour } from './tour';

/** A tour that a reader made. Its texts are plain: a blank line parts paragraphs. */
export interface OwnTour {
	/** Language that it was made in, a BCP 47 code. */
	readonly lang: string;
	readonly title: string;
	readonly introduction: string;
	readonly steps: readonly OwnStep[];
}

export interface OwnStep {
	/** The part of an address behind `?`. */
	readonly view: string;
	readonly heading: string;
	readonly text: string;
}

export const emptyTour: OwnTour = Object.freeze({ lang: 'en', title: '', introduction: '', steps: [] });

/** More steps than that are none that anybody would follow. */
export const mostSteps = 100;

/** A reader's tour as it is read and played. */
export function tellOwn(id: OwnTourId, { lang, title, introduction, steps }: OwnTour): ToldTour {
	return {
		id,
		lang,
		title,
		introduction: paragraphs(introduction),
		steps: steps.map(({ view, heading, text }) => ({ view, heading, text: paragraphs(text) }))
	};
}

/** The paragraphs of a plain text; white space within them is one space. */
export function paragraphs(text: string): Block[] {
	return text
		.split(/\n\s*\n/)
		.map((words) => words.replace(/\s+/g, ' ').trim())
		.filter((words) => words !== '')
		.map((words) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] }));
}

export const add = (tour: OwnTour, step: OwnStep): OwnTour => ({ ...tour, steps: [...tour.steps, step] });

export const remove = (tour: OwnTour, index: number): OwnTour => ({
	...tour,
	steps: tour.steps.filter((_, at) => at !== index)
});

/** Changes what a step says. */
export const revise = (tour: OwnTour, index: number, change: Partial<OwnStep>): OwnTour => ({
	...tour,
	steps: tour.steps.map((step, at) => (at === index ? { ...step, ...change } : step))
});

/** Moves a step to another place; the tour as it is when there is no such place. */
export function move(tour: OwnTour, from: number, to: number): OwnTour {
	const step = tour.steps[from];
	if (!step || to < 0 || to >= tour.steps.length) return tour;
	const steps = tour.steps.toSpliced(from, 1).toSpliced(to, 0, step);
	return { ...tour, steps };
}

/** Reads a tour from JSON that may come from anywhere; undefined when it is none. Fields that it does not know are left out. */
export function readOwnTour(value: unknown): OwnTour | undefined {
	if (!isRecord(value) || !Array.isArray(value['steps']) || value['steps'].length > mostSteps)
		return undefined;
	const { lang, title, introduction } = value;
	const steps = value['steps'].map(readStep);
	if (!isText(lang) || !isText(title) || !isText(introduction) || steps.includes(undefined)) return undefined;
	if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang)) return undefined;
	return { lang, title, introduction, steps: steps as OwnStep[] };
}

function readStep(value: unknown): OwnStep | undefined {
	if (!isRecord(value)) return undefined;
	const { view, heading, text } = value;
	return isText(view) && isText(heading) && isText(text) ? { view, heading, text } : undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.isWellFormed();
const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;
