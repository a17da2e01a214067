import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import sirv from 'sirv';
import { readHeaders } from './headers.js';

/**
 * Serves a built site as a static host would: files under a base path with the headers that its `_headers` file wants, and
 * its 404 page for anything else.
 *
 * @param {{ folder?: string, base?: string, port?: number, tries?: number }} [options] `port` 0 takes any free one; a
 * busy port is followed by the next, `tries` times at the most
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ folder = 'build', base = '', port = 4173, tries = 20 } = {}) {
	const files = sirv(folder, { etag: true, gzip: true, brotli: true, dotfiles: false });
	const missing = readFileSync(`${folder}/404.html`);
	const headersOf = readHeaders(`${folder}/_headers`);
	const server = createServer((request, response) => {
		const notFound = () => {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(missing);
		};
		const url = request.url ?? '/';
		if (!url.startsWith(`${base}/`)) {
			if (url.split('?')[0] !== base) return notFound();
			response.writeHead(307, { location: url.replace(base, `${base}/`) });
			return response.end();
		}
		request.url = url.slice(base.length);
		response.setHeaders(new Map(Object.entries(headersOf(request.url.split('?')[0] ?? ''))));
		files(request, response, notFound);
	});
	const taken = await listen(server, port, tries);
	return {
		url: `http://localhost:${taken}${base}/`,
		port: taken,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {number} tries
 * @returns {Promise<number>} the port that was free
 */
function listen(server, port, tries) {
	return new Promise((resolve, reject) => {
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			if (error.code !== 'EADDRINUSE' || tries <= 0) return reject(error);
			console.log(`Port ${port} is busy; trying ${port + 1}.`);
			resolve(listen(server, port + 1, tries - 1));
		});
		server.listen(port, 'localhost', () => {
			server.removeAllListeners('error');
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : port);
		});
	});
}
