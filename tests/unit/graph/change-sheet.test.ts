import { describe, expect, test } from 'vitest';
import { buildGraph } from '$lib/graph/build';
import { changeSheets } from '$lib/graph/change-sheet';
import { changesOfSide } from '$lib/graph/changes';
import { datasetOf } from '../dataset';

const dataset = datasetOf('graph-data');
const graph = buildGraph(dataset);
const changes = changesOfSide(graph);

describe('the sheet of changes', () => {
	test('is empty for one who never changes', () => {
		expect(changeSheets(dataset, graph, changes, 'kerensky', 'en')).toEqual([]);
	});

	test('says when the fortress garrison changed, with whom it stands since, and the words that say so', () => {
		const [change, ...more] = changeSheets(dataset, graph, changes, 'fortress-garrison', 'en');
		expect(more).toEqual([]);
		expect(change).toMatchObject({ day: '1917-11-05', sort: 'joined', before: [] });
		expect(change?.after).toContainEqual({ id: 'bolsheviks', label: 'Bolsheviks' });
		expect(change?.ties.map(({ id }) => id)).toEqual(['trotsky-wins-garrison']);
		expect(
			change?.ties[0]?.excerpts.flat().some(({ runs }) => runs.some(({ evidence }) => evidence.length > 0))
		).toBe(true);
	});
});
