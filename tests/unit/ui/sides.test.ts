import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import SidesPanel from '$lib/ui/analysis/SidesPanel.svelte';
import { Explorer } from '$lib/view/explorer.svelte';
import { datasetOf } from '../dataset';

const dataset = datasetOf('tests/fixtures/tiny');

/** The panel's text for a view, and each of its ties as a closed disclosure with its words inside. */
function read(search: string) {
	const explorer = new Explorer(dataset, { search: () => search, write: () => Promise.resolve() });
	const { body } = render(SidesPanel, { props: { explorer, lang: 'en' } });
	const textOf = (html: string) =>
		html
			.replace(/<!--.*?-->|<[^>]+>/g, ' ')
			.replace(/&#39;|&apos;/g, "'")
			.replace(/\s+/g, ' ');
	return {
		text: textOf(body),
		ties: body
			.split(/<details[^>]*>/)
			.slice(1)
			.map(textOf)
	};
}

describe('the panel of sides', () => {
	test('names each side after its leader, with how many stand on it', () => {
		const { text } = read('');
		expect(text).toMatch(/The side of the weavers 4 Weavers/);
		expect(text).toMatch(/The side of the guard 2 Guard Lanson/);
	});

	test('says that the sides are computed, not told', () => {
		expect(read('').text).toMatch(/Computed from the ties that are shown/);
	});

	test('holds each tie that does not fit, with its words', () => {
		const { text, ties } = read('');
		expect(text).toMatch(/What does not fit 2/);
		const against = ties.find((tie) => tie.includes('led the guard'));
		expect(against).toMatch(/que commandait le capitaine Ferrand/);
	});

	test('lists those on no side', () => {
		expect(read('').text).toMatch(/On no side 1 .* Ferrand/);
	});

	test('follows the filters: without opposition everything fits', () => {
		const { text } = read('ties=alliance.belonging');
		expect(text).toMatch(/The side of the guard 3/);
		expect(text).toMatch(/What does not fit\s+Nothing/);
	});

	test.each([['ties=place'], ['ties=opposition'], ['ties=none']])(
		'says when nobody is joined: %s',
		(search) => {
			expect(read(search).text).toMatch(/none joins one actor to another/);
		}
	);
});
