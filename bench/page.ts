import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright';

/** Where and over what network a page is opened. */
export interface Profile {
	readonly name: 'desktop' | 'slow';
	readonly viewport: { readonly width: number; readonly height: number };
	readonly pixelRatio: number;
	/** How many times slower the processor is. */
	readonly slowdown: number;
	/** Milliseconds before an answer begins, and bits a second; null for what this machine gives. */
	readonly network: { readonly latency: number; readonly down: number; readonly up: number } | null;
}

/**
 * A desk, and Lighthouse's "slow 4G" with a quarter of the processor on a phone. Its network is 150 ms there and back,
 * 1.6 Mbit/s down and 750 kbit/s up; applied to requests, as DevTools do, these are multiplied by 3.75 and 0.9 to come to
 * the same (Lighthouse, `core/config/constants.js`, `mobileSlow4G`).
 */
export const profiles: Readonly<Record<Profile['name'], Profile>> = {
	desktop: {
		name: 'desktop',
		viewport: { width: 1440, height: 900 },
		pixelRatio: 1,
		slowdown: 1,
		network: null
	},
	slow: {
		name: 'slow',
		viewport: { width: 360, height: 740 },
		pixelRatio: 1.75,
		slowdown: 4,
		network: { latency: 150 * 3.75, down: 1.6e6 * 0.9, up: 750e3 * 0.9 }
	}
};

/** When a reader's deed was done, known and drawn, in milliseconds from navigation. */
export interface Deed {
	readonly input: number;
	readonly seen: number;
	readonly done: number;
}

/** What shows that a deed is done: another node chosen, another address, or other results of the search. */
export type Watched = 'click' | 'address' | 'results';

interface Place {
	readonly x: number;
	readonly y: number;
}

/** What `probe.js` answers. */
interface Probe {
	live: (ids: readonly string[]) => Promise<(Place & { id: string }) | null>;
	free: (ids: readonly string[]) => (Place & { id: string }) | null;
	stage: () => { middle: Place; corner: Place };
	watch: (what: Watched) => void;
	deed: () => Promise<Deed>;
	longTasks: () => { start: number; duration: number }[];
	settled: (quiet: number) => Promise<number>;
	loaded: () => Promise<{
		paint: number | null;
		drawn: number;
		live: number;
		longTasks: { start: number; duration: number }[];
		shift: number;
	}>;
	clock: () => number;
}

declare global {
	// The page's own global, seen from the functions that run in it.
	var bench: Probe;
}

const probe = readFileSync(join(import.meta.dirname, 'probe.js'), 'utf8');

/** A page that is measured, in a context of its own: nothing is cached, nothing stored. */
export interface Opened {
	readonly page: Page;
	readonly cdp: CDPSession;
	readonly close: () => Promise<void>;
}

/** Opens an address, and returns as soon as it begins to answer. */
export async function open(browser: Browser, url: string, profile: Profile): Promise<Opened> {
	const context = await browser.newContext({
		viewport: profile.viewport,
		deviceScaleFactor: profile.pixelRatio,
		// It begins to fetch the whole site once a page has come to rest.
		serviceWorkers: 'block'
	});
	const page = await context.newPage();
	page.setDefaultTimeout(240_000);
	await page.addInitScript({ content: probe });
	const cdp = await context.newCDPSession(page);
	await cdp.send('Network.enable');
	if (profile.network) {
		const { latency, down, up } = profile.network;
		await cdp.send('Network.emulateNetworkConditions', {
			offline: false,
			latency,
			downloadThroughput: down / 8,
			uploadThroughput: up / 8
		});
	}
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: profile.slowdown });
	await page.goto(url, { waitUntil: 'commit', timeout: 240_000 });
	return { page, cdp, close: () => context.close() };
}

/** Clicks with the mouse, as the browser's own input. */
export async function clickAt({ cdp }: Opened, { x, y }: Place): Promise<void> {
	const at = { x, y, button: 'left', clickCount: 1 } as const;
	await cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
	await cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
}
