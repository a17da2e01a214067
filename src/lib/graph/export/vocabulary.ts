import type { Quad } from 'n3';
import type { Dataset } from '$lib/dataset/types';
import type { Triples } from './triples';

type Words = readonly (readonly [name: string, comment: string])[];

const classes: Words = [
	['Entity', 'Something that the text speaks of: a person, a body, an event, a place, a document.'],
	['Kind', 'A kind of entity.'],
	['Tie', 'What the text says of two entities, as a thing of its own, derived from the words that say it.'],
	['TieType', 'A type of tie.'],
	['Family', 'A family of types of tie, which share one sign.'],
	['Claim', 'Whether the text states a tie or implies it.'],
	['Mode', 'Whether a tie was done or only aimed at.']
];

const properties: Words = [
	['kind', 'The kind of an entity.'],
	['actor', 'Whether entities of a kind can take sides.'],
	['hub', 'Whether entities of a kind are passed over when paths are sought.'],
	['from', 'The entity at which a tie begins; one of the two when its type is not directed.'],
	['to', 'The entity at which a tie ends; the other of the two when its type is not directed.'],
	['tieType', 'The type of a tie.'],
	['family', 'The family of a type of tie.'],
	['sign', '1 for, -1 against, 0 neither.'],
	['directed', 'Whether the two ends of ties of a type differ.'],
	['claim', 'Whether the text states a tie or implies it.'],
	['mode', 'Whether a tie was done or only aimed at.'],
	['when', 'The date that the text gives to a tie, in EDTF, by the Gregorian calendar.'],
	['earliest', 'The first day that the date of a tie may cover.'],
	['latest', 'The last day that the date of a tie may cover.'],
	['order', 'The place of a tie in the order of telling, counted from 0.'],
	['sentence', 'The sentence in which a quote begins: paragraph and sentence, both counted from 1.']
];

const individuals: readonly (readonly [name: string, type: string, comment: string])[] = [
	['stated', 'Claim', 'The text states it.'],
	['implied', 'Claim', 'The text implies it; the note of the tie says why.'],
	['done', 'Mode', 'The text tells it as done.'],
	['aim', 'Mode', 'The text tells it as intended, called for, proposed, promised or attempted.']
];

/** The dataset's own terms, documented where their addresses lead: in the file of the graph itself. */
export function vocabularyTriples(t: Triples, dataset: Dataset): Quad[] {
	const defined = { 'rdfs:isDefinedBy': t.iri(t.name('v:').value.replace('#', '')) };
	const word = (name: string, type: string, comment: string) =>
		t.about(t.name(`v:${name}`), {
			'rdf:type': t.name(type),
			'rdfs:label': t.text(name, 'en'),
			'rdfs:comment': t.text(comment, 'en'),
			...defined
		});
	return [
		...classes.flatMap(([name, comment]) => word(name, 'rdfs:Class', comment)),
		...t.about(t.name('v:Entity'), { 'rdfs:subClassOf': t.name('skos:Concept') }),
		...t.about(t.name('v:Tie'), { 'rdfs:subClassOf': t.name('prov:Entity') }),
		...properties.flatMap(([name, comment]) => word(name, 'rdf:Property', comment)),
		...individuals.flatMap(([name, type, comment]) => word(name, `v:${type}`, comment)),
		...dataset.kinds.flatMap(({ id, label, actor, hub }) =>
			t.about(t.name(`v:kind-${id}`), {
				'rdf:type': t.name('v:Kind'),
				'rdfs:label': t.prose(label),
				'v:actor': t.value(actor, 'xsd:boolean'),
				'v:hub': t.value(hub, 'xsd:boolean')
			})
		),
		...dataset.families.flatMap(({ id, label, sign }) =>
			t.about(t.name(`v:family-${id}`), {
				'rdf:type': t.name('v:Family'),
				'rdfs:label': t.prose(label),
				'v:sign': t.value(sign, 'xsd:integer')
			})
		),
		...dataset.ties.flatMap(({ id, label, family, directed }) =>
			t.about(t.name(`v:tie-${id}`), {
				'rdf:type': t.name('v:TieType'),
				'rdfs:label': t.prose(label),
				'v:family': t.name(`v:family-${family}`),
				'v:directed': t.value(directed, 'xsd:boolean')
			})
		)
	];
}
