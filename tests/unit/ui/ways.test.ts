import { expect, test } from 'vitest';
import { balance } from '$lib/graph/balance';
import { neighbourhood } from '$lib/graph/neighbourhood';
import { triadView } from '$lib/ui/analysis/ways';
import { graphOf } from '../graph/graphs';

test.each([
	['a friend of two opponents', 'a + b, b - c, c > a', 'a', 't1'],
	[
		'three who all oppose each other, around the one with the fewest ties',
		'a - b, b - c, c - a, a ~ d, c ~ d',
		'b',
		't2'
	],
	['two whose opposition comes after a neutral tie', 'a + b, b ~ c, b - c, c > a', 'a', 't2']
])(
	'a tense triangle of %s is shown around one, with the opposing tie selected',
	(_, notation, centre, tie) => {
		const graph = graphOf(notation);
		const [triad] = balance(graph).unbalanced;
		if (!triad) throw new Error(`No tense triangle in ${notation}`);
		const view = triadView(graph, triad, ['opposition']);
		expect(view).toMatchObject({
			near: { id: centre, depth: 1 },
			sel: tie,
			ties: ['opposition'],
			path: null
		});
		const others = neighbourhood(graph, centre, 1).map(({ id }) => id);
		expect([centre, ...others]).toEqual(expect.arrayContaining([...triad.actors]));
	}
);
