import type { Entity, Relation, Tour, WholeDataset } from '$lib/dataset/types';
import { base } from '$app/paths';
import { offered } from '$lib/graph/export/exports';
import { irisOf } from '$lib/graph/export/iri';
import { getLocale, locales, m } from '$lib/messages/locale';
import { languageFor, say } from '$lib/text/prose';
import {
	dataAddress,
	entitiesAddress,
	entityAddress,
	explorerAddress,
	relationAddress,
	textAddress,
	tourAddress
} from '$lib/ui/address';
import { full } from './origin';

/*
 * What pages tell of, in the words of schema.org, as JSON-LD without a context. Things have the identifiers that the
 * exports give them, so that both languages' pages and the RDF speak of the same ones.
 */

const root = full(`${base}/`);
const iris = irisOf({ base: root });
const site = { '@id': `${root}#site` };
const source = { '@id': iris.source };

/** The language of the moment, of those that a dataset has. */
const language = (dataset: WholeDataset) => languageFor(dataset.languages, getLocale());

/** The way from the start page to a page, the page itself last. Addresses are paths. */
export function breadcrumbs(...crumbs: readonly { readonly name: string; readonly path: string }[]): object {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: [{ name: m.site_name(), path: explorerAddress() }, ...crumbs].map(
			({ name, path }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: full(path) })
		)
	};
}

/** The site, and the dataset with the files that it can be had in. */
export function datasetLinked(dataset: WholeDataset): object[] {
	const lang = language(dataset);
	const { title, subtitle, summary, period, license, creator } = dataset;
	return [
		{ '@type': 'WebSite', ...site, name: m.site_name(), url: root, inLanguage: [...locales] },
		{
			'@type': 'Dataset',
			'@id': iris.graph,
			name: `${say(title, lang)}: ${say(subtitle, lang)}`,
			description: say(summary, lang),
			url: full(explorerAddress()),
			inLanguage: Object.values(dataset.languages),
			temporalCoverage: `${period.from}/${period.to}`,
			isAccessibleForFree: true,
			isBasedOn: source,
			includedInDataCatalog: { '@type': 'DataCatalog', name: m.site_name(), url: root },
			...(license && { license }),
			...(creator && { creator: { '@type': 'Organization', name: say(creator, lang), url: root } }),
			distribution: offered(dataset).map(({ file, type }) => ({
				'@type': 'DataDownload',
				name: file,
				contentUrl: full(dataAddress(file)),
				encodingFormat: type.replace(/;.*/, '')
			}))
		}
	];
}

/** An entity, as what its kind says it is. */
export function entityLinked(dataset: WholeDataset, entity: Entity): object {
	const kind = dataset.kinds.find(({ id }) => id === entity.kind);
	const lang = language(dataset);
	const name = say(entity.name, lang);
	const others = [...Object.values(entity.name), ...Object.values(entity.label), ...entity.also];
	const { wikidata } = entity;
	return {
		'@type': kind?.schema ?? 'Thing',
		'@id': iris.entity(entity.id),
		name,
		alternateName: [...new Set(others)].filter((other) => other !== name),
		description: say(entity.about, lang),
		url: full(entityAddress(entity.id)),
		subjectOf: source,
		...(wikidata && { sameAs: `https://www.wikidata.org/wiki/${wikidata}` })
	};
}

/** All entities, as a list of their pages. */
export function entitiesLinked(names: readonly { readonly id: string; readonly name: string }[]): object {
	return {
		'@type': 'CollectionPage',
		name: m.index(),
		url: full(entitiesAddress()),
		inLanguage: getLocale(),
		isPartOf: site,
		mainEntity: {
			'@type': 'ItemList',
			numberOfItems: names.length,
			itemListElement: names.map(({ id, name }, index) => ({
				'@type': 'ListItem',
				position: index + 1,
				name,
				url: full(entityAddress(id))
			}))
		}
	};
}

/** A tie, as a claim that the text makes. */
export function relationLinked(dataset: WholeDataset, relation: Relation, saying: string): object {
	return {
		'@type': 'Claim',
		'@id': iris.relation(relation.id),
		text: saying,
		url: full(relationAddress(relation.id)),
		inLanguage: language(dataset),
		isBasedOn: source,
		about: [relation.from, relation.to].map((id) => ({ '@type': 'Thing', '@id': iris.entity(id) })),
		appearance: relation.evidence.map(({ quote }) => ({
			'@type': 'Quotation',
			text: quote,
			inLanguage: dataset.languages.source,
			isPartOf: source
		}))
	};
}

/** The text itself. */
export function textLinked(dataset: WholeDataset): object {
	const lang = language(dataset);
	return {
		'@type': 'CreativeWork',
		...source,
		name: say(dataset.title, lang),
		abstract: say(dataset.summary, lang),
		url: full(textAddress()),
		inLanguage: dataset.languages.source,
		creditText: say(dataset.source.citation, lang),
		copyrightNotice: say(dataset.source.rights, lang),
		encoding: {
			'@type': 'MediaObject',
			contentUrl: iris.source,
			encodingFormat: 'text/plain',
			inLanguage: dataset.languages.source
		}
	};
}

/** A tour with its steps. */
export function tourLinked(dataset: WholeDataset, tour: Tour): object {
	const lang = language(dataset);
	return {
		'@type': 'LearningResource',
		name: say(tour.title, lang),
		description: say(tour.summary, lang),
		url: full(tourAddress(tour.id)),
		inLanguage: lang,
		learningResourceType: m.tour(),
		isAccessibleForFree: true,
		isBasedOn: source,
		isPartOf: site,
		hasPart: tour.steps.map(({ heading }, index) => ({
			'@type': 'CreativeWork',
			position: index + 1,
			name: say(heading, lang)
		}))
	};
}

/** A page that tells of the site or the dataset itself. */
export function pageLinked(type: 'AboutPage' | 'CollectionPage', name: string, path: string): object {
	return { '@type': type, name, url: full(path), inLanguage: getLocale(), isPartOf: site };
}
