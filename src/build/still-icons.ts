import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const icons = /\/@lucide\/svelte\/dist\/icons\/[\w-]+\.svelte$/;
const data = /const iconData = (\{.*\});/;

interface Icon {
	readonly size: number;
	readonly node: readonly (readonly [string, Readonly<Record<string, string>>])[];
}

/**
 * Vite plugin that makes the icons of the built site still pictures, of which only the size can be chosen. As they come,
 * each is put together anew wherever it is shown, from lists of its parts: a tenth of what a page takes to come to life.
 * An icon that is written in another way than those known ends the build.
 */
export const stillIcons: Plugin = {
	name: 'paksham:still-icons',
	apply: 'build',
	enforce: 'pre',
	load(id) {
		if (!icons.test(id)) return undefined;
		const found = data.exec(readFileSync(id, 'utf8'))?.[1];
		if (!found) this.error(`No icon is known in ${id}; mend the pattern in still-icons.ts.`);
		return still(JSON.parse(found) as Icon);
	}
};

function still({ size, node }: Icon): string {
	const parts = node.map(([tag, attributes]) => `<${tag}${written(attributes)} />`).join('');
	return `<script>let { size = ${size} } = $props();</script>
<svg class="lucide" width={size} height={size} viewBox="0 0 ${size} ${size}" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${parts}</svg>`;
}

const written = (attributes: Readonly<Record<string, string>>) =>
	Object.entries(attributes)
		.map(([name, value]) => ` ${name}="${value}"`)
		.join('');
