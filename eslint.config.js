import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Imports run one way: each room knows only those before it. */
const rooms = ['dataset', 'text', 'graph', 'view', 'canvas', 'ui', 'server'];

/** Rooms that are plain TypeScript: no Svelte, no SvelteKit, nothing of the browser. */
const pure = ['dataset', 'text', 'graph', 'view'];

const files = ['node:fs', 'node:fs/promises', 'fs', 'fs/promises', 'node:path'];
/** Libraries that some rooms alone import. */
const libraries = {
	canvas: ['cytoscape', 'cytoscape-fcose', 'graphology-layout-forceatlas2', 'graphology-layout-noverlap'],
	dataset: files,
	server: [...files, 'satori', '@resvg/resvg-js']
};

/** What the files of one room must not import, and why. */
function boundaries(room) {
	const later = rooms.slice(rooms.indexOf(room) + 1);
	const patterns = [
		later.length > 0 && {
			group: later.flatMap((other) => [`$lib/${other}`, `$lib/${other}/*`, `**/../${other}/*`]),
			message: `Imports run one way (${rooms.toReversed().join(' → ')}): ${room}/ knows nothing of this.`
		},
		pure.includes(room) && {
			group: ['svelte', 'svelte/*', '$app/*', '*.svelte'],
			message: `${room}/ is plain TypeScript.`
		}
	];
	const owners = (name) => Object.keys(libraries).filter((owner) => libraries[owner].includes(name));
	const paths = [...new Set(Object.values(libraries).flat())]
		.filter((name) => !owners(name).includes(room))
		.map((name) => ({ name, message: `Only ${owners(name).join('/ and ')}/ may import this.` }));
	return {
		files: [`src/lib/${room}/**`],
		rules: { 'no-restricted-imports': ['error', { paths, patterns: patterns.filter(Boolean) }] }
	};
}

export default ts.config(
	{
		ignores: [
			'build/',
			'build-*/',
			'generated/',
			'.svelte-kit/',
			'src/lib/messages/generated/',
			'test-results/',
			'bench/.cache/',
			'bench/results/'
		]
	},
	js.configs.recommended,
	...ts.configs.strict,
	...ts.configs.stylistic,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
			eqeqeq: 'error',
			'no-console': ['error', { allow: ['warn', 'error'] }],
			// Every address is made in ui/address.ts, with the base path and the language.
			'svelte/no-navigation-without-resolve': 'off',
			// Query parameters are read and written once here, never kept.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		files: ['tests/**'],
		rules: {
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-empty-function': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		}
	},
	...rooms.map(boundaries),
	{
		// Makes texts and writes none: src/commands/generate.ts does that.
		files: ['src/generate/**'],
		rules: {
			'no-restricted-imports': [
				'error',
				{ paths: files, patterns: [{ group: ['svelte', 'svelte/*', '$app/*', '*.svelte', '**/commands/*'] }] }
			]
		}
	},
	{
		files: ['src/lib/{text,graph,view}/**'],
		rules: {
			'no-restricted-globals': ['error', 'window', 'document', 'localStorage', 'location', 'navigator']
		}
	},
	{
		// The one file that holds state.
		files: ['src/lib/view/explorer.svelte.ts'],
		rules: {
			'no-restricted-imports': ['error', { patterns: [{ group: ['$lib/canvas/*', '$lib/ui/*', '$app/*'] }] }]
		}
	},
	{
		files: ['src/lib/dataset/plugin.ts', 'src/commands/**', 'bench/**'],
		rules: { 'no-console': 'off' }
	}
);
