import adapter from '@sveltejs/adapter-static';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where the data of all pages lies in the built site; `src/service-worker.ts` fetches it. */
const everyPage = 'offline.json';

/**
 * Writes a static site, an empty page that shows any address of it once scripts run, and the data of all pages in one
 * file, which is a tenth of what the pages weigh: with both, every page can be opened without a network.
 *
 * @param {{ folder?: string }} [options] where the site is written to
 * @returns {import('@sveltejs/kit').Adapter}
 */
export default function ({ folder = 'build' } = {}) {
	const { adapt } = adapter({ pages: folder, fallback: 'offline.html' });
	return {
		name: 'paksham',
		async adapt(builder) {
			await adapt(builder);
			const { base } = builder.config.kit.paths;
			const data = readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.filter((file) => path.basename(file) === '__data.json')
				.sort()
				.map((file) => [
					`${base}/${file.split(path.sep).join('/')}`,
					readFileSync(path.join(folder, file), 'utf8')
				]);
			const redirects = [...builder.prerendered.redirects].map(([from, { location }]) => [from, location]);
			const all = { data: Object.fromEntries(data), redirects: Object.fromEntries(redirects) };
			writeFileSync(path.join(folder, everyPage), JSON.stringify(all));
		}
	};
}
