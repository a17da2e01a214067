import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** As much as is asked of the bundler: the ids of the modules that a module imports at once. */
interface Modules {
	getModuleInfo(id: string): { readonly importedIds: readonly string[]; readonly code: string | null } | null;
}

/** Matches what the explorer begins with. */
const explorer = /\/routes\/\[\[lang=lang\]\]\/\+page\.svelte$/;

/** Stands before all interface words and imports each; which of them a module says is seen by what it calls. */
const everyMessage = /\/messages\/generated\/messages(\/_index)?\.js$/;
const message = /\bm\.(\w+)/g;

/** Stand before all of Svelte and import each module of it; which of them a module needs is seen by what stands in it. */
const indexes: readonly (readonly [index: RegExp, used: (name: string) => string])[] = [
	[/\/svelte\/src\/internal\/client\/index\.js$/, (name) => `$.${name}`],
	[/\/svelte\/src\/reactivity\/index-client\.js$/, (name) => name]
];
/** Do nothing by being there: a script that uses nothing of them need not wait for the one that they are in. */
const idle = /\/messages\/generated\/|\/svelte\/src\/(internal\/(client|shared)|reactivity)\//;
const reexport = /export \{([^}]*)\} from '([^']+)'/g;

/** Matches what is told on an entity's page. */
const article = /\/EntityArticle\.svelte$/;

/**
 * Parts of the site, each with the modules that it begins with. What the explorer needs is packed with the first part that
 * needs it too, so that no page fetches what is only for a later one; what the explorer does not need is left to the
 * bundler, but for what every page needs.
 */
const parts: readonly (readonly [string, RegExp])[] = [
	// SvelteKit fetches the page of errors with every page, so that it is there when nothing else comes.
	['base', /\/(\+(layout|error)\.svelte|src\/hooks\.ts|kit\/src\/runtime\/client\/entry\.js)$/],
	['entity', /\/routes\/\[\[lang=lang\]\]\/entity\/\[id\]\/\+page\.(svelte|ts)$/],
	['article', article],
	['search', /\/SearchCombobox\.svelte$/],
	['pages', /\/routes\/(?!\[\[lang=lang\]\]\/(embed\/)?\+page).*\+page\.svelte$/],
	['explorer', explorer]
];

/** What the explorer fetches once it is open, and what it fetches when something is asked for; packed in the same way. */
const laterParts: readonly (readonly [string, RegExp])[] = [
	['article-later', article],
	// What a selection and the telling have in common: whoever selects has no need of sliders.
	['sheets', /\/graph\/sheet\.ts$/],
	['time', /\/TimeControls\.svelte$/],
	['selection', /\/SelectionPanel\.svelte$/],
	['sides', /\/SidesPanel\.svelte$/]
];
/** Those of them that the explorer asks for. */
const askedFor: readonly string[] = ['time', 'selection', 'sides'];

/**
 * Vite plugin that gives browsers few scripts: each is a request, and what is packed together packs smaller. Left alone, the
 * bundler makes one of every set of pages that share a module.
 */
export const fewScripts: Plugin = {
	name: 'paksham:few-scripts',
	apply: 'build',
	configEnvironment(environment) {
		if (environment !== 'client') return undefined;
		const found: string[] = [];
		let reached: Map<string, ReadonlySet<string>> | undefined;
		const reachedBy = (part: string, modules: Modules) => {
			reached ??= new Map(
				[...parts, ...laterParts].map(([part, begins]) => [part, reachedFrom(begins, found, modules)])
			);
			return reached.get(part);
		};
		// One after the other: what several parts need is packed with the first of them.
		const groups = [...parts, ...laterParts].map(([part], place, all) => ({
			debugName: part,
			priority: all.length - place,
			test(id: string) {
				// The first is asked of every module, before `name` is of any.
				if (place === 0) found.push(id);
				// A library's index names all of it, also what only later parts use.
				return place < parts.length || !id.includes('/node_modules/');
			},
			name(id: string, modules: Modules) {
				const needed = (by: string) => reachedBy(by, modules)?.has(id) ?? false;
				const asked = place < parts.length ? ['explorer'] : askedFor;
				return needed(part) && (part === 'base' || asked.some(needed)) ? part : null;
			}
		}));
		// Which modules are needed is known of each; the bundler would take all that an index names to be.
		const codeSplitting = { groups, includeDependenciesRecursively: false };
		const treeshake = { moduleSideEffects: [{ test: idle, sideEffects: false }] };
		return {
			build: {
				rolldownOptions: {
					preserveEntrySignatures: 'allow-extension',
					treeshake,
					output: { codeSplitting }
				}
			}
		};
	}
};

/** The ids of the modules that must be there before certain ones run, and of these. */
function reachedFrom(begins: RegExp, ids: readonly string[], modules: Modules): ReadonlySet<string> {
	const reached = new Set(ids.filter((id) => begins.test(id)));
	for (const id of reached) {
		const { importedIds = [], code } = modules.getModuleInfo(id) ?? {};
		const named = everyMessage.test(id) || indexes.some(([index]) => index.test(id));
		if (!named) importedIds.forEach((other) => reached.add(other));
		usedOf(importedIds, code ?? '', modules).forEach((other) => reached.add(other));
		for (const [, key = ''] of code?.matchAll(message) ?? []) {
			const one = ids.find((other) => other.endsWith(`/messages/generated/messages/${key}.js`));
			if (one) reached.add(one);
		}
	}
	return reached;
}

/** Of what the indexes of Svelte name that a module imports, what it uses. */
function usedOf(importedIds: readonly string[], code: string, modules: Modules): string[] {
	return importedIds.flatMap((id) => {
		const used = indexes.find(([index]) => index.test(id))?.[1];
		if (!used) return [];
		return [...(modules.getModuleInfo(id)?.code?.matchAll(reexport) ?? [])]
			.filter(([, names = '']) => namesOf(names).some((name) => code.includes(used(name))))
			.map(([, , from = '']) => resolve(dirname(id), from));
	});
}

/** The names by which others know what `a, b as c` exports. */
const namesOf = (exported: string): string[] =>
	exported
		.split(',')
		.map((one) => one.split(' as ').at(-1)?.trim() ?? '')
		.filter(Boolean);
