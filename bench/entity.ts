import type { Browser } from 'playwright';
import { open, profiles } from './page';
import type { Site } from './server';

/** Bytes that an entity's page takes until it has come to rest, compressed: of its scripts, and of all its files. */
export async function measureEntity(
	browser: Browser,
	site: Site,
	id: string
): Promise<{ js: number; all: number }> {
	site.take();
	const { page, close } = await open(browser, `${site.url}entity/${id}/`, profiles.desktop);
	try {
		await page.waitForLoadState('networkidle');
		const served = site.take();
		const sum = (files: typeof served) => files.reduce((total, { bytes }) => total + bytes, 0);
		return { js: sum(served.filter(({ type }) => type === 'js')), all: sum(served) };
	} finally {
		await close();
	}
}
