import type { Dataset } from '$lib/dataset/types';
import { sayEdge } from '$lib/graph/saying';
import { m } from '$lib/messages/locale';
import { placeOf } from '$lib/text/place';
import { say } from '$lib/text/prose';
import type { Explorer } from '$lib/view/explorer.svelte';
import { excluded } from '$lib/view/ties';
import { formatDay, formatDays } from '../dates';
import { lensEntries } from '../lenses';

const layoutNames = {
	map: m.layout_map,
	sides: m.layout_sides,
	rings: m.layout_rings,
	flow: m.layout_flow
} as const;

/**
 * What a view shows, in words: how much of the graph, what is selected, by what it is filtered, and of which time.
 *
 * @param lang the dataset's language that the reader sees
 */
export function sayView(explorer: Explorer, lang: string): string {
	const { view, shown, dataset } = explorer;
	const name = (id: string) => say(explorer.graph.getNodeAttribute(id, 'entity').label, lang);
	const parts = [
		m.graph_title({ entities: shown.order, ties: shown.size }),
		explorer.selection && m.share_sel({ name: saySelection(explorer, lang) }),
		view.path && m.share_path({ from: name(view.path.from), to: name(view.path.to) }),
		view.near && m.share_near({ name: name(view.near.id), depth: view.near.depth }),
		view.ties && sayTies(dataset, view.ties, lang),
		view.kinds && m.share_kinds({ list: sayKinds(dataset, view.kinds, lang) }),
		view.claim && small(m.only_stated()),
		view.mode && small(m.only_done()),
		sayDays(explorer),
		!view.undated && m.share_only_dated(),
		view.upto && m.share_upto({ place: m.text_place({ ...placeOf(view.upto) }) }),
		view.hide.length > 0 && m.share_without({ list: view.hide.map(name).join(', ') }),
		view.layout !== 'map' && m.share_as({ what: small(m.layout()), how: small(layoutNames[view.layout]()) })
	];
	return parts.filter(Boolean).join('; ');
}

/** Through which lens a view is seen, in words; nothing for the graph. */
export const sayLens = ({ view: { lens } }: Explorer): string | null =>
	lens === 'graph' ? null : m.share_as({ what: small(m.lenses()), how: lensEntries[lens].name() });

function saySelection({ selection, graph }: Explorer, lang: string): string {
	if (!selection) return '';
	const { type, id } = selection;
	if (type === 'entity') return say(graph.getNodeAttribute(id, 'entity').label, lang);
	return type === 'relation' ? sayEdge(graph, id, lang, 'from') : m.text_place({ ...placeOf(id) });
}

function sayTies(dataset: Dataset, ties: readonly string[], lang: string): string {
	if (ties.length === 0) return m.share_ties({ list: m.share_none() });
	const named = [...dataset.families, ...dataset.ties];
	const name = (id: string) => small(say(named.find((one) => one.id === id)?.label ?? {}, lang));
	const shown = ties.filter((tie) => excluded(tie) === undefined).map(name);
	const hidden = ties.flatMap((tie) => excluded(tie) ?? []).map(name);
	return [
		shown.length > 0 && m.share_ties({ list: shown.join(', ') }),
		hidden.length > 0 && m.share_without({ list: hidden.join(', ') })
	]
		.filter(Boolean)
		.join('; ');
}

function sayKinds(dataset: Dataset, kinds: readonly string[], lang: string): string {
	const shown = dataset.kinds.filter(({ id }) => kinds.includes(id));
	return shown.map(({ plural }) => small(say(plural, lang))).join(', ') || m.share_none();
}

function sayDays({ view: { from, to } }: Explorer): string | null {
	if (from && to) return m.share_days({ days: formatDays(from, to) });
	if (from) return m.share_from({ day: formatDay(from) });
	return to && m.share_until({ day: formatDay(to) });
}

/** Within a sentence, labels begin small, where their script knows that. */
const small = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
