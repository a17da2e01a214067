/// <reference types="@sveltejs/kit" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
// Keeps the site for when there is no network. Each version keeps the whole of itself in a cache of its own: what runs and
// draws it, the opening pages, and the data of all others, which an empty page shows. While there is a network, pages and
// data come from there.
import { base, build, files, prerendered, version } from '$service-worker';

const worker = self as unknown as ServiceWorkerGlobalScope;
/** Other sites of the same host keep theirs under other names. */
const ours = `paksham${base}/`;
const cacheName = ours + version;
const emptyPage = `${base}/offline.html`;
const missingPage = `${base}/404.html`;
const allData = `${base}/offline.json`;
/** So many files are fetched at once, beside what the reader does. */
const atOnce = 4;
/** A network that has not answered for so many milliseconds counts as none. */
const patience = 4000;

const isImmutable = (path: string) => path.startsWith(`${base}/_app/immutable/`);
/**
 * The explorer in each language, what can be downloaded or searched, and what says how to install. Of a large dataset the
 * graph and its names: what the text says of each of them is more than a reader would want to keep.
 */
const wanted = __LARGE__
	? /^\/((ml\/)?(manifest\.webmanifest)?|data\/(atlas\/.*|search\.json))$/
	: /^\/((ml\/)?(manifest\.webmanifest)?|data\/.*)$/;

worker.addEventListener('install', (event) => event.waitUntil(keepEverything()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', ({ data, ports }) => {
	if (data === 'version') ports[0]?.postMessage(version);
	if (data === 'activate') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
	const { method, url } = event.request;
	const { origin, pathname } = new URL(url);
	if (method !== 'GET' || origin !== location.origin || !pathname.startsWith(`${base}/`)) return;
	event.respondWith(isImmutable(pathname) ? keptFirst(event.request) : networkFirst(event, pathname));
});

async function keepEverything(): Promise<void> {
	const cache = await caches.open(cacheName);
	const pages = prerendered.filter((path) => wanted.test(path.slice(base.length)));
	const paths = [...build, ...files, ...pages, emptyPage, missingPage];
	const keepNext = async (): Promise<void> => {
		for (let path = paths.pop(); path; path = paths.pop()) await cache.put(path, await fetched(path));
	};
	await Promise.all(Array.from({ length: atOnce }, keepNext));
	const { data, redirects } = (await (await fetched(allData)).json()) as Record<
		string,
		Record<string, string>
	>;
	for (const [path, json] of Object.entries(data ?? {})) {
		await cache.put(path, new Response(json, { headers: { 'content-type': 'application/json' } }));
	}
	for (const [path, location] of Object.entries(redirects ?? {})) {
		await cache.put(path, new Response(null, { status: 308, headers: { location } }));
	}
}

async function fetched(path: string): Promise<Response> {
	const same = isImmutable(path) ? await caches.match(path) : undefined;
	const response = same ?? (await fetch(path, { cache: isImmutable(path) ? 'default' : 'no-cache' }));
	if (!response.ok) throw new Error(`${path} cannot be kept: ${response.status}`);
	return response;
}

async function takeOver(): Promise<void> {
	await worker.registration.navigationPreload?.enable();
	const names = await caches.keys();
	const old = names.filter((name) => name.startsWith(ours) && name !== cacheName);
	await Promise.all(old.map((name) => caches.delete(name)));
	await worker.clients.claim();
}

/** For files whose names change with what is in them. */
async function keptFirst(request: Request): Promise<Response> {
	const kept = await caches.match(request.url);
	if (kept) return kept;
	const response = await fetch(request);
	if (response.ok) await (await caches.open(cacheName)).put(request.url, response.clone());
	return response;
}

async function networkFirst({ request, preloadResponse }: FetchEvent, path: string): Promise<Response> {
	const fresh = Promise.resolve(preloadResponse as Promise<Response | undefined>)
		.then((preloaded) => preloaded ?? fetch(request))
		.catch(() => undefined);
	const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
	const inTime = await Promise.race([fresh, late]);
	if (inTime && inTime.status < 500) return inTime;
	return (await kept(path, request.mode)) ?? (await fresh) ?? Response.error();
}

/** What is kept of an address, whatever its query. The empty page shows any page whose data are kept. */
async function kept(path: string, mode: RequestMode): Promise<Response | undefined> {
	const cache = await caches.open(cacheName);
	const file = await cache.match(path);
	if (file || mode !== 'navigate') return file;
	const isPage = await cache.match(`${path.replace(/\/?$/, '/')}__data.json`);
	if (isPage) return cache.match(emptyPage);
	const lost = await cache.match(missingPage);
	return lost && new Response(lost.body, { status: 404, headers: lost.headers });
}
