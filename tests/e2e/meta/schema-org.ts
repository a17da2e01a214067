import jsonld from 'jsonld';

/*
 * As much of the vocabulary (https://schema.org/version/latest/schemaorg-current-https.jsonld) as our pages use, so that it
 * can be read without a network.
 */

interface Type {
	/** The type that it is a kind of. */
	readonly of: string | null;
	/** What only it and kinds of it can say. */
	readonly says?: string;
	/** What a page of ours must say of one that it describes; Google's rules for datasets and breadcrumbs are among them. */
	readonly must?: string;
}

const types: Readonly<Record<string, Type>> = {
	Thing: {
		of: null,
		says: 'name alternateName description url sameAs subjectOf',
		must: 'name description url'
	},
	Person: { of: 'Thing' },
	Organization: { of: 'Thing' },
	PoliticalParty: { of: 'Organization' },
	Place: { of: 'Thing' },
	Country: { of: 'Place' },
	Event: { of: 'Thing' },
	CreativeWork: {
		of: 'Thing',
		says:
			'about abstract copyrightNotice creator creditText encoding encodingFormat hasPart inLanguage isAccessibleForFree ' +
			'isBasedOn isPartOf learningResourceType license mainEntity position temporalCoverage text',
		must: 'name'
	},
	WebSite: { of: 'CreativeWork', must: 'name url inLanguage' },
	WebPage: { of: 'CreativeWork', must: 'name url inLanguage isPartOf' },
	AboutPage: { of: 'WebPage' },
	CollectionPage: { of: 'WebPage' },
	DataCatalog: { of: 'CreativeWork' },
	Dataset: {
		of: 'CreativeWork',
		says: 'distribution includedInDataCatalog',
		must: 'name description url license creator distribution inLanguage isBasedOn'
	},
	MediaObject: { of: 'CreativeWork', says: 'contentUrl', must: 'contentUrl encodingFormat' },
	DataDownload: { of: 'MediaObject' },
	LearningResource: { of: 'CreativeWork', must: 'name description url hasPart inLanguage' },
	Claim: { of: 'CreativeWork', says: 'appearance', must: 'text url about appearance inLanguage' },
	Quotation: { of: 'CreativeWork', must: 'text inLanguage' },
	ItemList: { of: 'Thing', says: 'itemListElement numberOfItems', must: 'itemListElement' },
	BreadcrumbList: { of: 'ItemList' },
	ListItem: { of: 'Thing', says: 'item position', must: 'name position' }
};

/** The types that the things may have which a property leads to. */
const ranges: Readonly<Record<string, readonly string[]>> = {
	appearance: ['CreativeWork'],
	about: ['Thing'],
	creator: ['Person', 'Organization'],
	distribution: ['DataDownload'],
	encoding: ['MediaObject'],
	hasPart: ['CreativeWork'],
	includedInDataCatalog: ['DataCatalog'],
	itemListElement: ['ListItem'],
	mainEntity: ['Thing']
};
const addresses = new Set(['url', 'sameAs', 'contentUrl', 'license', 'item']);

const schema = 'https://schema.org/';
const lineage = (type: string): string[] => [type, ...(types[type]?.of ? lineage(types[type].of) : [])];
const nearest = (type: string, field: 'must') =>
	lineage(type)
		.map((one) => types[one]?.[field])
		.find(Boolean);

/** The context that `https://schema.org` answers with, cut down to the words above: any other is no word of it. */
const context = Object.fromEntries([
	...Object.keys(types).map((type) => [type, schema + type]),
	...Object.values(types).flatMap(({ says = '' }) =>
		says
			.split(' ')
			.filter(Boolean)
			.map((word) => [word, { '@id': schema + word, ...(addresses.has(word) && { '@type': '@id' }) }])
	)
]);

type Node = Readonly<Record<string, unknown>>;

/**
 * Everything that is wrong with a page's JSON-LD, in words: syntax (JSON-LD 1.1, read in safe mode), words that schema.org
 * does not have or not for such a thing, things of the wrong type, addresses that are none, and what is missing.
 */
export async function linkedDataFaults(json: string): Promise<string[]> {
	let nodes: readonly Node[];
	try {
		nodes = await jsonld.expand(JSON.parse(json), {
			safe: true,
			documentLoader: (url) => {
				if (url !== 'https://schema.org') throw new Error(`${url} is not known offline`);
				return Promise.resolve({ document: { '@context': context }, documentUrl: url });
			}
		});
	} catch (error) {
		return [`cannot be read: ${error instanceof Error ? error.message : String(error)} ${detailsOf(error)}`];
	}
	return nodes.length > 0 ? nodes.flatMap((node) => faultsOf(node, true)) : ['says nothing'];
}

const detailsOf = (error: unknown) =>
	JSON.stringify((error as { details?: unknown }).details ?? '').slice(0, 300);

/** @param described whether the page tells of it, and does not just name it */
function faultsOf(node: Node, described: boolean): string[] {
	const [type = ''] = ((node['@type'] as string[] | undefined) ?? []).map((iri) => iri.slice(schema.length));
	const said = Object.entries(node).filter(([word]) => !word.startsWith('@'));
	// Another thing's identifier alone is a reference.
	if (!type)
		return node['@id'] && said.length === 0
			? []
			: [`a thing without a type: ${JSON.stringify(node).slice(0, 200)}`];
	const words = said.map(([iri]) => iri.slice(schema.length));
	const allowed = lineage(type).flatMap((one) => types[one]?.says?.split(' ') ?? []);
	const must = (described && nearest(type, 'must')?.split(' ')) || [];
	return [
		...words.filter((word) => !allowed.includes(word)).map((word) => `a ${type} has no ${word}`),
		...must.filter((word) => !words.includes(word)).map((word) => `a ${type} lacks ${word}`),
		...said.flatMap(([iri, values]) =>
			(values as Node[]).flatMap((value) => valueFaults(iri.slice(schema.length), value))
		)
	];
}

function valueFaults(word: string, value: Node): string[] {
	if ('@value' in value) return String(value['@value']).trim() ? [] : [`${word} is empty`];
	if (addresses.has(word))
		return /^https?:\/\/\S+$/.test(String(value['@id']))
			? []
			: [`${word} is no full address: ${String(value['@id'])}`];
	if ('@list' in value) return [`${word} is a list`];
	const range = ranges[word];
	const given = ((value['@type'] as string[] | undefined) ?? []).map((iri) => iri.slice(schema.length));
	const fits =
		!range || given.length === 0 || given.some((type) => lineage(type).some((one) => range.includes(one)));
	const described = [
		'distribution',
		'encoding',
		'appearance',
		'itemListElement',
		'hasPart',
		'mainEntity'
	].includes(word);
	return [...(fits ? [] : [`${word} leads to a ${given.join()}`]), ...faultsOf(value, described)];
}
