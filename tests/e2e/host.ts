import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A host of its own for one test: it passes on what the tests' server serves, and can go away or change its files. */
export class Host {
	readonly #server: Server;
	#port = 0;
	/** What becomes of a file's text on its way. */
	change: (path: string, text: string) => string = (_, text) => text;

	private constructor(readonly site: URL) {
		this.#server = createServer(async (request, response) => {
			const path = request.url ?? '/';
			const answer = await fetch(new URL(path, site), { redirect: 'manual' });
			const bytes = Buffer.from(await answer.arrayBuffer());
			const type = answer.headers.get('content-type') ?? '';
			const isText = /text|script|json/.test(type);
			response.writeHead(answer.status, { 'content-type': type, 'cache-control': 'no-store' });
			response.end(isText ? this.change(path, bytes.toString()) : bytes);
		});
	}

	/** @param baseURL where the tests' server has the site */
	static async open(baseURL: string): Promise<Host> {
		const host = new Host(new URL(baseURL));
		await new Promise<void>((resolve) => host.#server.listen(0, 'localhost', resolve));
		host.#port = (host.#server.address() as AddressInfo).port;
		return host;
	}

	/** The address of a page of the site, from a relative one. */
	at(page: string): string {
		return new URL(page, `http://localhost:${this.#port}${this.site.pathname}`).href;
	}

	/** Goes away: nothing can be fetched any more. */
	async close(): Promise<void> {
		this.#server.closeAllConnections();
		await new Promise((resolve) => this.#server.close(resolve));
	}
}
