import dataset from 'virtual:dataset';
import { offered } from '$lib/graph/export/exports';
import { aboutHead } from '$lib/server/heads';
import type { PageServerLoad } from './$types';

/** What the page says of the dataset: its source, its size, how much of the text is covered. */
export const load: PageServerLoad = () => {
	const proved = new Set(
		dataset.relations.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence))
	);
	const count = (test: (relation: (typeof dataset.relations)[number]) => boolean) =>
		dataset.relations.filter(test).length;
	const { title, subtitle, summary, source, period, calendar, languages } = dataset;
	return {
		head: aboutHead(),
		dataset: { title, subtitle, summary, source, period, calendar, languages },
		counts: {
			entities: dataset.entities.length,
			ties: dataset.relations.length,
			quotes: dataset.relations.reduce((sum, { evidence }) => sum + evidence.length, 0),
			sentences: dataset.sentences.length,
			proved: proved.size,
			without: dataset.sentences.filter(({ saysNoTie }) => saysNoTie).length,
			mentions: dataset.mentions.length,
			pronouns: dataset.mentions.filter(({ by }) => by !== 'name').length,
			misprints: dataset.mentions.filter(({ misprint }) => misprint).length,
			implied: count(({ claim }) => claim === 'implied'),
			aims: count(({ mode }) => mode === 'aim'),
			dated: count(({ when }) => when !== undefined)
		},
		files: offered(dataset).map(({ file, label }) => ({ file, label }))
	};
};
