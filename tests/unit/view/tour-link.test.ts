import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { longestLink, packTour, unpackTour } from '$lib/view/tour-link';
import { emptyTour, mostSteps, type OwnTour } from '$lib/view/tour-own';

const words = fc.string({ unit: 'grapheme', maxLength: 40 });
const tours: fc.Arbitrary<OwnTour> = fc.record({
	lang: fc.constantFrom('en', 'ml', 'pt-BR'),
	title: words,
	introduction: words,
	steps: fc.array(fc.record({ view: words, heading: words, text: words }), { maxLength: 12 })
});
const tour: OwnTour = {
	lang: 'ml',
	title: 'എന്റെ കഥാവഴി',
	introduction: '',
	steps: [{ view: 'sel=lenin', heading: 'ലെനിൻ', text: 'ഒളിവിൽനിന്നു പുറത്തുവന്നു.' }]
};

/** A link with the right frame around whatever text. */
function forged(text: string): string {
	const bytes = new TextEncoder().encode(text);
	let hash = 0x811c9dc5;
	for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
	return `1.${hash.toString(36)}.${deflateRawSync(bytes).toString('base64url')}`;
}

describe('a tour in a link', () => {
	test('is the tour that was packed', async () => {
		await fc.assert(
			fc.asyncProperty(tours, async (any) => {
				const link = await packTour(any);
				if (link.length <= longestLink) expect(await unpackTour(link)).toEqual(any);
			})
		);
	});

	test('is written in letters that no address escapes', async () => {
		await fc.assert(
			fc.asyncProperty(tours, async (any) => {
				expect(await packTour(any)).toMatch(/^[\w.-]+$/);
			})
		);
	});

	test('of nothing is a tour of nothing', async () => {
		expect(await unpackTour(await packTour(emptyTour))).toEqual(emptyTour);
	});

	test('that was cut short anywhere is told', async () => {
		const link = await packTour(tour);
		for (let length = 0; length < link.length; length++)
			expect(await unpackTour(link.slice(0, length)), `${length} letters`).toBe(length ? 'damaged' : 'empty');
	});

	test('in which one letter was changed is told, or is the same tour', async () => {
		const link = await packTour(tour);
		for (let at = 0; at < link.length; at++) {
			const changed = `${link.slice(0, at)}${link[at] === 'A' ? 'B' : 'A'}${link.slice(at + 1)}`;
			// The last letter of base64 may hold bits that nobody reads.
			expect([tour, 'damaged']).toContainEqual(await unpackTour(changed));
		}
	});

	test.each([
		['an empty fragment', '', 'empty'],
		['a megabyte', 'A'.repeat(1024 * 1024), 'too-long'],
		['words', 'p3s2', 'damaged'],
		['signs', '%F0%9F%9A%A9', 'damaged'],
		['a link of a later version', '2.abc.AAAA', 'newer'],
		['a frame around nothing', '1..', 'damaged'],
		['what unpacks to no JSON', forged('{'), 'damaged'],
		['what unpacks to no tour', forged('{"title":"x"}'), 'no-tour'],
		['numbers for words', forged('["en",1,2]'), 'no-tour'],
		['a language that is none', forged('["\\"><b>","",""]'), 'no-tour'],
		['half a character', forged('["en","\\ud800",""]'), 'no-tour'],
		['half a step', forged('["en","","","sel=lenin"]'), 'no-tour'],
		['brackets without end', forged('['.repeat(100_000)), 'damaged'],
		['a bomb', forged(' '.repeat(4 * 1024 * 1024)), 'too-long'],
		[
			'too many steps',
			forged(JSON.stringify(['en', '', '', ...Array(3 * (mostSteps + 1)).fill('')])),
			'no-tour'
		]
	])('%s is told', async (_, fragment, said) => {
		expect(await unpackTour(fragment)).toBe(said);
	});

	test('of random bytes is always told', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), fc.string(), async (bytes, sum) => {
				const fragment = `1.${sum}.${Buffer.from(bytes).toString('base64url')}`;
				expect(typeof (await unpackTour(fragment))).toBe('string');
			})
		);
	});
});
