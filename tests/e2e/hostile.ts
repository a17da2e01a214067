import fc from 'fast-check';

const names = [
	...['lens', 'sel', 'near', 'path', 'hubs', 'ties', 'kinds', 'claim', 'mode', 'from', 'to', 'undated'],
	...['upto', 'hide', 'colour', 'size', 'layout', 'labels', 'cam', 'pins', 'tour', 'step'],
	...['__proto__', 'constructor', 'prototype', 'toString', 'sel[]', 'sel%00', '', '%']
];

const valid = [
	...[
		'graph',
		'matrix',
		'timeline',
		'text',
		'evidence',
		'lenin',
		'lenin.2',
		'martov.lenin',
		'kerensky.kerensky'
	],
	...['alliance.opposes', 'person.party', 'stated', 'done', '1917-11-06', '1917-11-07', 'no', 'p1s2', 'kind'],
	...['betweenness', 'rings', 'sides', 'flow', 'both', 'ml', '0.0.100', 'lenin.10.20', '1']
];

const nasty = [
	...[
		'__proto__',
		'constructor.prototype',
		'hasOwnProperty',
		'null',
		'undefined',
		'NaN',
		'Infinity',
		'-0',
		'1e309'
	],
	...[
		'%',
		'%zz',
		'%e0%a4',
		'%00',
		'%ff%fe',
		'%u0041',
		'%252e',
		'+',
		'..',
		'.',
		'....lenin',
		'lenin.',
		'lenin..2'
	],
	...[
		'<script>alert(1)</script>',
		'"><img src=x onerror=alert(1)>',
		'javascript:alert(1)',
		'${7*7}',
		'{{7*7}}'
	],
	...['../../etc/passwd', '%e2%80%ae', '%f0%9f%92%a9', '%ed%a0%80', 'ലെനിൻ', '9999-99-99', '-1917-00-00'],
	...[
		'1917-02-30',
		'275760-09-13',
		'0.0.0',
		'-0.-0.-1',
		'1e9.1e9.1e9',
		'NaN.NaN.NaN',
		'99999999.99999999.1000'
	]
];

const percent = (bytes: Uint8Array) =>
	[...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
const value = fc.oneof(
	{ arbitrary: fc.constantFrom(...valid), weight: 4 },
	{ arbitrary: fc.constantFrom(...nasty), weight: 4 },
	{ arbitrary: fc.uint8Array({ maxLength: 24 }).map(percent), weight: 2 },
	{ arbitrary: fc.string({ unit: 'binary', maxLength: 24 }).map(encodeURI), weight: 2 },
	{ arbitrary: fc.integer({ min: 20, max: 400 }).map((digits) => '9'.repeat(digits)), weight: 1 },
	{
		arbitrary: fc.array(fc.constantFrom(...valid, ...nasty), { maxLength: 40 }).map((all) => all.join('.')),
		weight: 1
	}
);
const pair = fc.tuple(fc.constantFrom(...names), value).map(([name, given]) => `${name}=${given}`);
const search = fc.array(pair, { minLength: 1, maxLength: 6 }).map((pairs) => pairs.join('&'));

/** Every so many addresses one is as long as this, in letters. */
const [everySoMany, length] = [100, 100_000];
const endless = (name: string) => `${name}=${'lenin.'.repeat(length).slice(0, length)}`;

/**
 * Addresses that nobody means well with: random bytes, names of the language's own, endless values, repeated parameters,
 * numbers beyond all numbers, broken percent signs; among them enough that is valid to come far.
 *
 * @param seed the same gives the same
 * @returns what stands behind `?`
 */
export function hostileSearches(count: number, seed: number): string[] {
	return fc
		.sample(search, { numRuns: count, seed })
		.map((one, index) =>
			index % everySoMany === 0 ? endless(names[(index / everySoMany) % names.length]!) : one
		);
}
