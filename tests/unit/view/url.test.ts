import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesOf } from '$lib/view/names';
import { canonicalTies, typesOf } from '$lib/view/ties';
import { format, parse } from '$lib/view/url';
import { emptyView, type View } from '$lib/view/view';
import { datasetOf } from '../dataset';
import { viewsOf } from './views';

const names = namesOf(datasetOf('graph-data'), ['winter-palace']);
const read = (search: string) => parse(new URLSearchParams(search), names);

const entity = fc.constantFrom(...names.entities);
const types = [...names.types.values()].flat();
const views = viewsOf(names);

describe('an address', () => {
	test('gives back the view that it was made from', () => {
		fc.assert(
			fc.property(views, (view) => {
				const { view: again, notices } = read(format(view));
				expect(notices).toEqual([]);
				expect(again).toEqual(view);
			}),
			{ numRuns: 1000 }
		);
	});

	test('has one spelling, in ASCII, that URLSearchParams leaves as it is', () => {
		fc.assert(
			fc.property(views, (view) => {
				const search = format(view);
				expect(format(read(search).view)).toBe(search);
				expect(search).toMatch(/^[a-z0-9.&=-]*$/);
				expect(new URLSearchParams(search).toString()).toBe(search);
			}),
			{ numRuns: 1000 }
		);
	});

	test('of the opening view is empty', () => {
		expect(format(emptyView)).toBe('');
		expect(read('').view).toEqual(emptyView);
	});

	test('of a rich view stays under 300 characters', () => {
		const view: View = {
			...emptyView,
			sel: 'kerensky',
			near: { id: 'kerensky', depth: 2 },
			ties: ['alliance', 'opposition'],
			from: '1917-11-05',
			to: '1917-11-07',
			hide: ['petrograd', 'russia'],
			labels: 'both',
			cam: { x: 120, y: -40, zoom: 85 },
			pins: { kerensky: { x: -80, y: 5 }, lenin: { x: 10, y: 20 } }
		};
		expect(format(view)).toBe(
			'sel=kerensky&near=kerensky.2&ties=alliance.opposition&from=1917-11-05&to=1917-11-07&hide=petrograd.russia' +
				'&labels=both&cam=120.-40.85&pins=kerensky.-80.5.lenin.10.20'
		);
	});
});

describe('the types of tie in an address', () => {
	const belonging = names.types.get('belonging')!;

	test.each([
		['a family without one of its types', [...belonging.slice(1)], `ties=belonging.-${belonging[0]}`],
		['one type of a family', [belonging[0]!], `ties=${belonging[0]}`],
		['a family and a type of another', ['alliance', 'opposes'], 'ties=alliance.opposes'],
		['none', [], 'ties=none']
	])('are short: %s', (_, chosen, search) => {
		expect(format({ ...emptyView, ties: canonicalTies(chosen, names) })).toBe(search);
		expect(typesOf(read(search).view.ties, names)).toEqual(typesOf(chosen, names));
	});

	test('are all but one where the address begins by leaving one out', () => {
		const shown = typesOf(read('ties=-opposes').view.ties, names);
		expect(shown.has('opposes')).toBe(false);
		expect(shown.size).toBe(types.length - 1);
	});
});

describe('whatever stands in an address', () => {
	const parameter = fc.constantFrom(
		...[
			'lens',
			'sel',
			'near',
			'path',
			'hubs',
			'ties',
			'kinds',
			'claim',
			'mode',
			'from',
			'to',
			'undated',
			'upto',
			'hide'
		],
		...[
			'colour',
			'size',
			'layout',
			'labels',
			'cam',
			'pins',
			'tour',
			'step',
			'__proto__',
			'constructor',
			'utm_source'
		]
	);
	const value = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.string(),
		fc
			.array(fc.oneof(entity, fc.string({ maxLength: 4 }), fc.integer().map(String)))
			.map((parts) => parts.join('.')),
		fc.constantFrom(
			'__proto__',
			'constructor.prototype',
			'NaN',
			'1e309',
			'-0',
			'none',
			'%',
			'%E0%A4%A',
			'.',
			'..'
		)
	);

	test('it reads as a view with one spelling, and never throws', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(parameter, value), { maxLength: 8 }), (pairs) => {
				const { view } = parse(
					new URLSearchParams(pairs.map(([key, text]) => [key, text.toWellFormed?.() ?? text])),
					names
				);
				expect(format(read(format(view)).view)).toBe(format(view));
			}),
			{ numRuns: 10_000 }
		);
	});

	test.each([
		['sel=trotzki', { parameter: 'sel', value: 'trotzki', why: 'unknown' }],
		['near=lenin.9', { parameter: 'near', value: 'lenin.9', why: 'malformed' }],
		['near=nobody.1', { parameter: 'near', value: 'nobody', why: 'unknown' }],
		['path=lenin', { parameter: 'path', value: 'lenin', why: 'malformed' }],
		['ties=alliance.love', { parameter: 'ties', value: 'love', why: 'unknown' }],
		['ties=alliance.-love', { parameter: 'ties', value: 'love', why: 'unknown' }],
		['kinds=planet', { parameter: 'kinds', value: 'planet', why: 'unknown' }],
		['from=1917-02-30', { parameter: 'from', value: '1917-02-30', why: 'malformed' }],
		['labels=fr', { parameter: 'labels', value: 'fr', why: 'malformed' }],
		['cam=1.2', { parameter: 'cam', value: '1.2', why: 'malformed' }],
		['cam=1.2.1e3', { parameter: 'cam', value: '1.2.1e3', why: 'malformed' }],
		['pins=lenin.1', { parameter: 'pins', value: 'lenin.1', why: 'malformed' }],
		['hide=lenin.nobody', { parameter: 'hide', value: 'nobody', why: 'unknown' }]
	])('%s is named in a notice', (search, notice) => {
		expect(read(search).notices).toEqual([notice]);
	});

	test('what is good in it is kept beside what is not', () => {
		const { view, notices } = read('sel=nobody&ties=alliance.love&hide=russia&labels=both&what=ever');
		expect(view).toEqual({ ...emptyView, ties: ['alliance'], hide: ['russia'], labels: 'both' });
		expect(notices).toHaveLength(2);
	});

	test('a value of 100 kB is cut off and named by its beginning', () => {
		const { view, notices } = read(`hide=${'lenin.'.repeat(20_000)}`);
		expect(view).toEqual(emptyView);
		expect(notices).toEqual([
			{ parameter: 'hide', value: `${'lenin.'.repeat(7).slice(0, 40)}…`, why: 'too-long' }
		]);
	});

	test('the first of several values counts', () => {
		expect(read('sel=lenin&sel=kerensky').view.sel).toBe('lenin');
	});
});

describe('an id that was renamed', () => {
	const renamed = { ...names, renamed: new Map([['kerenski', 'kerensky']]) };

	test('still leads to its entity, without a notice', () => {
		const { view, notices } = parse(
			new URLSearchParams('sel=kerenski&hide=kerenski&pins=kerenski.1.2'),
			renamed
		);
		expect(view).toEqual({
			...emptyView,
			sel: 'kerensky',
			hide: ['kerensky'],
			pins: { kerensky: { x: 1, y: 2 } }
		});
		expect(notices).toEqual([]);
	});
});
