import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { readHeaders } from '../src/commands/headers.js';
import type { Certificate } from './certificate';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.woff2': 'font/woff2',
	'.png': 'image/png',
	'.bin': 'application/octet-stream'
};
/** What is compressed already. */
const dense = new Set(['.woff2', '.png']);

/** One file that a page was given. */
export interface Served {
	readonly path: string;
	/** What it is by its name's end: `js`, `json`, `woff2`, … */
	readonly type: string;
	/** Of its body as sent, compressed by Brotli at its best where that helps. */
	readonly bytes: number;
}

export interface Site {
	/** Ends in a slash. */
	readonly url: string;
	/** What has been asked for since the last call, in order; the list of workers and pages alike. */
	readonly take: () => Served[];
	readonly close: () => Promise<void>;
}

const compress = promisify(brotliCompress);

/**
 * Serves a folder as a good static host does: HTTP/2, every file compressed by Brotli's best once and for all, and the
 * headers of its `_headers` file, else those for files that never change where their name carries a hash.
 *
 * @param folder an `index.html` in it answers for its address
 * @param cache where compressed files are kept, by what they hold
 */
export async function serveSite(folder: string, cache: string, certificate: Certificate): Promise<Site> {
	mkdirSync(cache, { recursive: true });
	const headersOf = readHeaders(join(folder, '_headers'));
	const bodies = new Map<string, Promise<Buffer>>();
	let served: Served[] = [];

	const server = createSecureServer({ key: certificate.key, cert: certificate.cert, allowHTTP1: true });
	server.on('request', (request, response) => {
		const path = decodeURIComponent(new URL(request.url, 'https://localhost').pathname);
		const file = fileOf(folder, path);
		if (!file) {
			response.writeHead(404, { 'content-type': 'text/plain' });
			response.end('There is no such file');
			return;
		}
		const ending = extname(file);
		const body = bodies.get(file) ?? bodyOf(file, cache);
		bodies.set(file, body);
		void body.then((bytes) => {
			served.push({ path, type: ending.slice(1), bytes: bytes.length });
			response.writeHead(200, {
				'content-type': types[ending] ?? 'text/plain; charset=utf-8',
				'content-length': bytes.length,
				'cache-control': /[.-][\w-]{8}\.\w+$|\/immutable\//.test(path)
					? 'public, max-age=31536000, immutable'
					: 'public, max-age=0, must-revalidate',
				...(!dense.has(ending) && { 'content-encoding': 'br' }),
				...headersOf(path)
			});
			response.end(bytes);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const address = server.address();
	if (typeof address !== 'object' || !address) throw new Error('The server has no port.');
	const sockets = new Set<{ destroy: () => unknown }>();
	server.on('secureConnection', (socket) => sockets.add(socket));
	return {
		url: `https://localhost:${address.port}/`,
		take: () => {
			const taken = served;
			served = [];
			return taken;
		},
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				for (const socket of sockets) socket.destroy();
			})
	};
}

function fileOf(folder: string, path: string): string | undefined {
	const file = join(folder, path);
	if (!file.startsWith(join(folder, '/'))) return undefined;
	return [file, join(file, 'index.html')].find((one) => existsSync(one) && statSync(one).isFile());
}

async function bodyOf(file: string, cache: string): Promise<Buffer> {
	const bytes = readFileSync(file);
	if (dense.has(extname(file))) return bytes;
	const kept = join(cache, `${createHash('sha256').update(bytes).digest('hex')}.br`);
	if (existsSync(kept)) return readFileSync(kept);
	const compressed = await compress(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
		}
	});
	writeFileSync(kept, compressed);
	return compressed;
}
