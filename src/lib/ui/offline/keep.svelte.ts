import { base } from '$app/paths';
import { dev, version } from '$app/environment';
import { scriptAddress } from '$lib/canvas/script-address';
import { rest } from '../rest';

/** A reader who leaves a page open is told of a new version after so many milliseconds at the latest. */
const longest = 60 * 60 * 1000;

/** How this page stands to the site's newest version, and to the network. */
class Upkeep {
	/** Whether there is a newer version than this page's. */
	outdated = $state(false);
	/** Whether a part of this page could not be fetched. */
	broken = $state(false);
	#registration: ServiceWorkerRegistration | undefined;

	/** Has the site kept for when there is no network, as soon as the page has come to rest, and watches for newer versions. */
	async begin(): Promise<void> {
		if (dev || !('serviceWorker' in navigator) || savesData()) return;
		await rest();
		const workers = navigator.serviceWorker;
		try {
			this.#registration = await workers.register(scriptAddress(`${base}/service-worker.js`), {
				scope: `${base}/`
			});
		} catch {
			return; // The site works as well; only not without a network.
		}
		const registration = this.#registration;
		// Some browsers and extensions answer with nothing where they want no worker.
		if (!registration) return;
		const look = () => void this.#compare(registration.waiting);
		look();
		registration.addEventListener('updatefound', () => {
			registration.installing?.addEventListener('statechange', look);
		});
		// Another page of ours may have asked for the new version.
		workers.addEventListener('controllerchange', () => void this.#compare(workers.controller));
		let looked = Date.now();
		document.addEventListener('visibilitychange', () => {
			if (document.hidden || Date.now() - looked < longest) return;
			looked = Date.now();
			registration.update().catch(() => undefined);
		});
	}

	/** Loads the page anew, in the newest version. The reader has asked for it. */
	reload(): void {
		const waiting = this.#registration?.waiting;
		if (!waiting) return location.reload();
		navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
		waiting.postMessage('activate');
	}

	async #compare(worker: ServiceWorker | null): Promise<void> {
		if (worker && navigator.serviceWorker.controller) this.outdated = (await versionOf(worker)) !== version;
	}
}

export const upkeep = new Upkeep();

function versionOf(worker: ServiceWorker): Promise<string> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }: MessageEvent<string>) => resolve(data);
		worker.postMessage('version', [port2]);
	});
}

function savesData(): boolean {
	return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData ?? false;
}
