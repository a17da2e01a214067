import { familyIds, type FamilyId } from '$lib/dataset/types';
import { sortByText } from '$lib/text/collate';
import { say } from '$lib/text/prose';
import type { Graph } from './build';
import { get } from './known';
import { sayEdge } from './saying';
import { tiesOf, type OwnTie } from './ties';

/** A line of the graph told as a tree: an entity (level 1), a family of its ties (2), or a tie (3). */
export interface TreeItem {
	/** Its own among the lines. */
	readonly key: string;
	readonly level: 1 | 2 | 3;
	/** The entity that it is or belongs to. */
	readonly entity: string;
	readonly family?: FamilyId;
	readonly tie?: string;
	/** In the language asked for: the entity's or family's label, or the tie said from the entity's end. */
	readonly text: string;
	/** The words that prove the tie, in the language of the text. */
	readonly quote?: string;
	/** How many ties are below it; 0 for a tie. */
	readonly ties: number;
	/** Which it is below its parent, from 1, and of how many. */
	readonly position: number;
	readonly siblings: number;
}

/**
 * Tells a graph as a tree, line by line: its entities in the order of a dictionary, and below those that are open their
 * ties by family, in the order of telling.
 *
 * @param graph what is visible
 * @param lang one of the dataset's languages
 * @param isOpen whether an entity's ties are told
 */
export function treeOf(graph: Graph, lang: string, isOpen: (entity: string) => boolean): TreeItem[] {
	const labels = new Map(graph.mapNodes((id, { entity }) => [id, say(entity.label, lang)]));
	const entities = sortByText(graph.nodes(), lang, (id) => get(labels, id));
	return entities.flatMap((entity, index) => [
		{
			key: entity,
			level: 1,
			entity,
			text: get(labels, entity),
			ties: graph.degree(entity),
			position: index + 1,
			siblings: entities.length
		},
		...(isOpen(entity) ? familyItems(graph, entity, lang) : [])
	]);
}

function familyItems(graph: Graph, entity: string, lang: string): TreeItem[] {
	const all = tiesOf(graph, entity);
	const families = familyIds.flatMap((id) => {
		const [first] = all[id];
		return first ? [{ ...graph.getEdgeAttribute(first.id, 'family'), ties: all[id] }] : [];
	});
	return families.flatMap(({ id: family, label, ties }, index) => [
		{
			key: `${entity} ${family}`,
			level: 2,
			entity,
			family,
			text: say(label, lang),
			ties: ties.length,
			position: index + 1,
			siblings: families.length
		},
		...ties.map((tie, place) => tieItem(graph, entity, tie, lang, place + 1, ties.length))
	]);
}

function tieItem(
	graph: Graph,
	entity: string,
	{ id, direction }: OwnTie,
	lang: string,
	position: number,
	siblings: number
): TreeItem {
	const { family, relation } = graph.getEdgeAttributes(id);
	return {
		key: `${entity} ${id}`,
		level: 3,
		entity,
		family: family.id,
		tie: id,
		text: sayEdge(graph, id, lang, direction),
		quote: relation.evidence.map(({ quote }) => quote).join(' … '),
		ties: 0,
		position,
		siblings
	};
}

/** What a key does in a tree: goes to a line (by its place in the list), or opens or closes an entity. */
export type TreeMove =
	{ readonly to: number } | { readonly open: string } | { readonly close: string; readonly to: number };

/**
 * What a key does at a line, by the tree pattern of the ARIA Authoring Practices.
 *
 * @param at the line's place in the list
 * @returns null for keys that mean nothing here
 */
export function moveInTree(items: readonly TreeItem[], at: number, key: string): TreeMove | null {
	const item = items[at];
	if (!item) return null;
	const below = items[at + 1];
	switch (key) {
		case 'ArrowDown':
			return { to: Math.min(at + 1, items.length - 1) };
		case 'ArrowUp':
			return { to: Math.max(at - 1, 0) };
		case 'Home':
			return { to: 0 };
		case 'End':
			return { to: items.length - 1 };
		case 'ArrowRight':
			if (below && below.level > item.level) return { to: at + 1 };
			return item.level === 1 && item.ties > 0 ? { open: item.entity } : null;
		case 'ArrowLeft': {
			if (item.level === 1) return { close: item.entity, to: at };
			return { to: items.findLastIndex((other, index) => index < at && other.level < item.level) };
		}
		default:
			return null;
	}
}
