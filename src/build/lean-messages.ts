import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const runtime = /\/messages\/generated\/runtime\.js$/;
const locales = /export const locales = .*?(\[.*\])/;

/**
 * Vite plugin that gives browsers of Paraglide's runtime what messages ask of it, and `$lib/messages/locale` with them: the
 * languages, and which is spoken. As it comes it keeps its own ways of finding that out too, which are never gone. A runtime
 * that is written in another way, and a message that asks for more, ends the build.
 */
export const leanMessages: Plugin = {
	name: 'paksham:lean-messages',
	apply: 'build',
	enforce: 'pre',
	load(id) {
		if (this.environment.name !== 'client' || !runtime.test(id)) return undefined;
		const found = locales.exec(readFileSync(id, 'utf8'))?.[1];
		if (!found) this.error(`No languages are known in ${id}; mend the pattern in lean-messages.ts.`);
		return `export const locales = ${found};
export const experimentalStaticLocale = undefined;
export let getLocale = () => locales[0];
export const overwriteGetLocale = (own) => { getLocale = own; };`;
	}
};
