import { describe, expect, test } from 'vitest';
import { offeredLanguage } from '$lib/ui/language.svelte';

describe('another language is offered', () => {
	test.each([
		['to nobody of whom nothing is known', 'en', null, [], null],
		['to a reader whose browser asks for Malayalam', 'en', null, ['ml-IN', 'en'], 'ml'],
		['whatever other languages the browser asks for before', 'en', null, ['ta-IN', 'ml', 'en'], 'ml'],
		['by whole tags, not by their beginnings', 'en', null, ['mlt', 'en'], null],
		['not where English is asked for first', 'en', null, ['en-IN', 'ml-IN'], null],
		['not to a reader who is there already', 'ml', null, ['ml-IN'], null],
		['not in Malayalam, because a browser happens to ask for English', 'ml', null, ['en-US'], null],
		['to a reader who chose English before', 'ml', 'en', ['ml-IN'], 'en'],
		['to a reader who chose Malayalam before', 'en', 'ml', ['en-US'], 'ml'],
		['not to a reader who chose to stay', 'en', 'en', ['ml-IN'], null]
	] as const)('%s', (_, current, chosen, asked, offered) => {
		expect(offeredLanguage(current, chosen, asked)).toBe(offered);
	});
});
