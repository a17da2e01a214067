import { describe, expect, test } from 'vitest';
import dataset from 'virtual:dataset';
import { forPage } from '$lib/dataset/for-page';
import { buildGraph } from '$lib/graph/build';
import { sayEdge } from '$lib/graph/saying';

describe.each(['ml', 'en'])('what a page in "%s" brings', (lang) => {
	const whole = buildGraph(dataset);
	const brought = buildGraph(forPage(dataset, lang));

	test('says every tie in the same words as the whole dataset', () => {
		const said = brought.edges().map((id) => sayEdge(brought, id, lang));
		expect(said).toEqual(whole.edges().map((id) => sayEdge(whole, id, lang)));
	});

	test('leaves out what only the search knows', () => {
		const { entities } = forPage(dataset, lang);
		expect(JSON.stringify(entities)).not.toContain('Ulianov');
		expect(JSON.stringify(dataset.entities)).toContain('Ulianov');
	});
});
