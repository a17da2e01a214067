import type { BuiltPage } from './site';

/** Properties that every object has (https://ogp.me/#metadata), then those that our pages give besides. */
const required = ['og:title', 'og:type', 'og:image', 'og:url'];
const wanted = [
	...['og:description', 'og:site_name', 'og:locale', 'og:locale:alternate'],
	...['og:image:type', 'og:image:width', 'og:image:height', 'og:image:alt'],
	...['twitter:card', 'twitter:title', 'twitter:description', 'twitter:image', 'twitter:image:alt']
];

/**
 * Everything that is wrong with the Open Graph (https://ogp.me) and card tags
 * (https://developer.x.com/en/docs/x-for-websites/cards/overview/markup) of a page, in words.
 *
 * @param site addresses of pages and pictures begin with it
 */
export function openGraphFaults({ metas }: BuiltPage, site: string): string[] {
	const tags = metas.filter(([name]) => /^(og|twitter):/.test(name));
	const value = (name: string) => tags.find(([other]) => other === name)?.[1] ?? '';
	const names = tags.map(([name]) => name);
	const faults: string[] = [];
	const check = (sound: boolean, fault: string) => void (sound || faults.push(fault));

	for (const name of [...required, ...wanted]) check(value(name).trim() !== '', `${name} is missing`);
	for (const name of new Set(names))
		check(names.indexOf(name) === names.lastIndexOf(name), `${name} is given twice`);
	for (const name of ['og:url', 'og:image', 'twitter:image'])
		check(value(name).startsWith(site), `${name} is not a full address of the site: ${value(name)}`);
	check(['website', 'article'].includes(value('og:type')), `og:type is ${value('og:type')}`);
	for (const name of ['og:locale', 'og:locale:alternate'])
		check(/^[a-z]{2}_[A-Z]{2}$/.test(value(name)), `${name} is ${value(name)}`);
	// What tells more of a picture comes after it, before the next one.
	const first = names.indexOf('og:image');
	const parts = names.flatMap((name, index) => (name.startsWith('og:image:') ? [index] : []));
	check(
		parts.every((index, place) => index === first + 1 + place),
		'the properties of og:image do not follow it'
	);
	check(value('twitter:card') === 'summary_large_image', `twitter:card is ${value('twitter:card')}`);
	check(value('og:title').length <= 200, 'og:title is too long');
	check(value('twitter:image:alt').length <= 420, 'twitter:image:alt is too long');
	return faults;
}
