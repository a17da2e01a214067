import { MultiDirectedGraph } from 'graphology';
import type { FamilyId, Mode, Sign, When } from '$lib/dataset/types';
import type { Graph } from '$lib/graph/build';

const families: Record<string, readonly [FamilyId, Sign]> = {
	'+': ['alliance', 1],
	'>': ['belonging', 1],
	'-': ['opposition', -1],
	'~': ['deed', 0],
	'@': ['place', 0]
};

/**
 * Makes a graph from a compact notation: ties and lone entities, separated by commas, in the order of telling.
 *
 * - `a + b` alliance, `a > b` belonging, `a - b` opposition, `a ~ b` deed, `a @ b` place; `a` alone is an entity without a tie
 * - `a + b on 1917-11-05` or `… on 1917-11-05/1917-11-07` dates a tie; `aim` at the end makes it an aim
 * - an id that begins with `thing` is no actor; one that begins with `hub` is a hub, and no actor either
 *
 * Ties are named by their place: t0, t1, …; tie n has one piece of evidence, from 10 n to 10 n + 5.
 */
export function graphOf(notation: string): Graph {
	const graph: Graph = new MultiDirectedGraph();
	let order = 0;
	for (const part of notation
		.split(',')
		.map((one) => one.trim())
		.filter(Boolean)) {
		const match = /^(\S+)(?: ([-+>~@]) (\S+)(?: on (\S+))?( aim)?)?$/.exec(part);
		if (!match) throw new Error(`"${part}" is not "a + b" or "a"`);
		const [, from = '', symbol, to = '', date, aim] = match;
		addEntity(graph, from);
		if (!symbol) continue;
		addEntity(graph, to);
		addTie(graph, order++, from, symbol, to, whenOf(date), aim ? 'aim' : 'done');
	}
	return graph;
}

function addEntity(graph: Graph, id: string): void {
	const hub = id.startsWith('hub');
	const prose = { en: id };
	graph.mergeNode(id, {
		entity: {
			id,
			kind: 'kind',
			name: prose,
			label: prose,
			about: prose,
			forms: [],
			misprints: [],
			also: [],
			cases: {},
			formerly: []
		},
		kind: {
			id: 'kind',
			label: prose,
			plural: prose,
			shape: 'ellipse',
			actor: !hub && !id.startsWith('thing'),
			hub
		},
		x: 0,
		y: 0
	});
}

function addTie(
	graph: Graph,
	order: number,
	from: string,
	symbol: string,
	to: string,
	when: When | undefined,
	mode: Mode
): void {
	const [family, sign] = families[symbol] ?? ['deed', 0];
	const id = `t${order}`;
	const evidence = {
		quote: 'quote',
		prefix: '',
		suffix: '',
		start: 10 * order,
		end: 10 * order + 5,
		sentence: 'p1s1',
		excerpt: []
	};
	graph.addDirectedEdgeWithKey(id, from, to, {
		relation: {
			id,
			from,
			to,
			tie: family,
			...(when && { when }),
			claim: 'stated',
			mode,
			evidence: [evidence],
			formerly: []
		},
		tie: { id: family, family, directed: true, label: {}, says: {} },
		family: { id: family, sign, label: {} },
		sign,
		order
	});
}

function whenOf(edtf: string | undefined): When | undefined {
	if (edtf === undefined) return undefined;
	const [from = '', to = from] = edtf.split('/');
	return { edtf, from, to };
}
