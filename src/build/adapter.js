import adapter from '@sveltejs/adapter-static';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { firstPaint } from './first-paint.js';

/** Where the data of all pages lies in the built site; `src/service-worker.ts` fetches it. */
const everyPage = 'offline.json';

/** What is not opened without a network: a page's frame is part of that page, which has a network. */
const elsewhere = /(^|[\\/])embed[\\/]/;

/**
 * Writes a static site, an empty page that shows any address of it once scripts run, and the data of all pages in one
 * file, which is a tenth of what the pages weigh: with both, every page can be opened without a network. Pages paint themselves
 * before any other file has come.
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
			const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
			const manifest = readFileSync(
				path.join(builder.getClientDirectory(), '.vite', 'manifest.json'),
				'utf8'
			);
			const paint = firstPaint(folder, base, JSON.parse(manifest));
			for (const file of files
				.filter((file) => file.endsWith('.html'))
				.map((file) => path.join(folder, file)))
				writeFileSync(file, paint(readFileSync(file, 'utf8')));
			const data = files
				.filter((file) => path.basename(file) === '__data.json' && !elsewhere.test(file))
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
