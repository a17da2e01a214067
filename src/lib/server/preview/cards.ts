import type { WholeDataset } from '$lib/dataset/types';
import type { Graph } from '$lib/graph/build';
import type { Sides } from '$lib/graph/sides';
import { stanceOf } from '$lib/graph/stance';
import { m } from '$lib/messages/locale';
import { say } from '$lib/text/prose';
import { namesOf } from '$lib/view/names';
import { castDrawing, mapDrawing } from './cast';
import type { Card } from './design';
import { egoDrawing } from './ego';

/** What cards are made from. */
export interface Setting {
	readonly dataset: WholeDataset;
	readonly graph: Graph;
	/** By all ties together. */
	readonly sides: Sides;
	/** The dataset's language that the reader sees. */
	readonly lang: string;
}

/** The card of the whole text. */
export function startCard({ dataset, graph, sides, lang }: Setting): Card {
	return {
		kind: null,
		mark: null,
		name: say(dataset.title, lang),
		lang,
		under: say(dataset.subtitle, lang),
		facts: [
			{
				line: null,
				words: m.preview_counts({ entities: dataset.entities.length, ties: dataset.relations.length })
			}
		],
		site: m.site_name(),
		text: say(dataset.title, lang),
		drawing: mapDrawing(graph, sides),
		crop: 0.3
	};
}

/** @throws when the graph has no such entity */
export function entityCard({ dataset, graph, sides, lang }: Setting, id: string): Card {
	const { entity, kind } = graph.getNodeAttributes(id);
	const other = Object.values(dataset.languages).find((code) => code !== lang) ?? lang;
	return {
		kind: say(kind.label, lang),
		mark: { shape: kind.shape, actor: kind.actor, group: sides.sideOf.get(id) ?? null },
		name: say(entity.name, lang),
		lang,
		under: say(entity.name, other),
		facts: stood(graph, id) ?? [{ line: null, words: told(dataset, graph, id) }],
		site: m.site_name(),
		text: say(dataset.title, lang),
		drawing: egoDrawing(graph, sides, id),
		crop: 0
	};
}

/** @throws when the dataset has no such tour */
export function tourCard({ dataset, graph, sides, lang }: Setting, id: string): Card {
	const tour = dataset.tours.find((other) => other.id === id);
	if (!tour) throw new Error(`No tour "${id}" in the dataset`);
	const names = namesOf(
		dataset,
		dataset.tours.map(({ id }) => id)
	);
	return {
		kind: m.tour(),
		mark: null,
		name: say(tour.title, lang),
		lang,
		under: say(dataset.subtitle, lang),
		facts: [{ line: null, words: m.tour_steps({ count: tour.stepCount }) }],
		site: m.site_name(),
		text: say(dataset.title, lang),
		drawing: castDrawing(graph, sides, tour, names),
		crop: 0.3
	};
}

/** How many actors an actor stood with and against; null when it took no side. */
function stood(graph: Graph, id: string): Card['facts'] | null {
	if (!graph.getNodeAttribute(id, 'kind').actor) return null;
	const stances = graph
		.filterNeighbors(id, (_other, { kind }) => kind.actor)
		.map((other) => stanceOf(graph, graph.edges(id, other)));
	const count = (wanted: 'ally' | 'opponent') =>
		stances.filter((stance) => stance === wanted || stance === 'both').length;
	const [friends, foes] = [count('ally'), count('opponent')];
	const against = friends > 0 ? m.preview_against : m.preview_only_against;
	const facts = [
		...(friends > 0 ? [{ line: 'alliance' as const, words: m.preview_with({ count: friends }) }] : []),
		...(foes > 0 ? [{ line: 'opposition' as const, words: against({ count: foes }) }] : [])
	];
	return facts.length > 0 ? facts : null;
}

/** How much the text tells of it. */
function told({ mentions }: WholeDataset, graph: Graph, id: string): string {
	const sentences = new Set(mentions.filter(({ entity }) => entity === id).map(({ sentence }) => sentence));
	return `${m.ties_count({ count: graph.degree(id) })} · ${m.preview_sentences({ count: sentences.size })}`;
}
