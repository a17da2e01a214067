import dataset from 'virtual:dataset';
import type { Entity, Relation, Tour } from '$lib/dataset/types';
import type { TieSheet } from '$lib/graph/sheet';
import { getLocale, m } from '$lib/messages/locale';
import { languageFor, say } from '$lib/text/prose';
import {
	aboutAddress,
	entitiesAddress,
	entityAddress,
	explorerAddress,
	relationAddress,
	textAddress,
	tourAddress,
	toursAddress
} from '$lib/ui/address';
import type { PageHead } from '$lib/ui/head';
import {
	breadcrumbs,
	datasetLinked,
	entitiesLinked,
	entityLinked,
	pageLinked,
	relationLinked,
	textLinked,
	tourLinked
} from './linked';

/*
 * What every page says of itself, in the language of the moment.
 */

const language = () => languageFor(dataset.languages, getLocale());
const title = () => say(dataset.title, language());

/** The card of pages that have none of their own. */
const startPreview = () => ({ of: explorerAddress(), alt: m.preview_alt_start({ title: title() }) });
const indexCrumb = () => ({ name: m.index(), path: entitiesAddress() });
const toursCrumb = () => ({ name: m.tours(), path: toursAddress() });

function entityOf(id: string): Entity {
	const entity = dataset.entities.find((other) => other.id === id);
	if (!entity) throw new Error(`No entity "${id}" in the dataset`);
	return entity;
}

const entityPreview = (id: string) => ({
	of: entityAddress(id),
	alt: m.preview_alt_entity({ name: say(entityOf(id).name, language()) })
});

export const startHead = (): PageHead => ({
	// The text may be called what one of its entities is called, which has a page of its own.
	title: `${title()}: ${say(dataset.subtitle, language())}`,
	description: say(dataset.summary, language()),
	type: 'website',
	preview: startPreview(),
	linked: datasetLinked(dataset)
});

export const aboutHead = (): PageHead => ({
	title: m.about(),
	description: m.meta_about({ title: title() }),
	type: 'website',
	preview: startPreview(),
	linked: [
		pageLinked('AboutPage', m.about(), aboutAddress()),
		breadcrumbs({ name: m.about(), path: aboutAddress() })
	]
});

export const entitiesHead = (): PageHead => ({
	title: m.index(),
	description: m.meta_index({ entities: dataset.entities.length, title: title() }),
	type: 'website',
	preview: startPreview(),
	linked: [
		entitiesLinked(
			dataset.entities
				.slice(0, __PAGES__ ? Infinity : 0)
				.map(({ id, name }) => ({ id, name: say(name, language()) }))
		),
		breadcrumbs(indexCrumb())
	]
});

/** @throws when the dataset has no such entity */
export function entityHead(id: string): PageHead {
	const entity = entityOf(id);
	const name = say(entity.name, language());
	return {
		title: name,
		description: say(entity.about, language()),
		type: 'article',
		preview: entityPreview(id),
		linked: [entityLinked(dataset, entity), breadcrumbs(indexCrumb(), { name, path: entityAddress(id) })]
	};
}

/**
 * A tie is described by its first evidence, as the text has it or in translation, and shown by the card of whom it is told of.
 *
 * @param tie the same, in the language of the moment
 */
export function relationHead(relation: Relation, { saying, excerpts }: TieSheet): PageHead {
	const inSource = language() === dataset.languages.source;
	const said = (excerpts[0] ?? []).map(({ runs, gloss }) =>
		inSource ? runs.map(({ text }) => text).join('') : gloss
	);
	const { id, from } = relation;
	return {
		title: saying,
		description: said.join(' '),
		type: 'article',
		preview: entityPreview(from),
		linked: [
			relationLinked(dataset, relation, saying),
			breadcrumbs(
				indexCrumb(),
				{ name: say(entityOf(from).name, language()), path: entityAddress(from) },
				{ name: saying, path: relationAddress(id) }
			)
		]
	};
}

export const textHead = (): PageHead => ({
	title: `${m.text_title()}: ${title()}`,
	description: m.meta_text({ title: title() }),
	type: 'article',
	preview: startPreview(),
	linked: [textLinked(dataset), breadcrumbs({ name: m.text_title(), path: textAddress() })]
});

export const toursHead = (): PageHead => ({
	title: m.tours(),
	description: m.tours_intro(),
	type: 'website',
	preview: startPreview(),
	linked: [pageLinked('CollectionPage', m.tours(), toursAddress()), breadcrumbs(toursCrumb())]
});

export function tourHead(tour: Tour): PageHead {
	const name = say(tour.title, language());
	return {
		title: name,
		description: say(tour.summary, language()),
		type: 'article',
		preview: { of: tourAddress(tour.id), alt: m.preview_alt_tour({ title: name }) },
		linked: [tourLinked(dataset, tour), breadcrumbs(toursCrumb(), { name, path: tourAddress(tour.id) })]
	};
}
