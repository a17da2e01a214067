// Draws preview cards, one after another, away from the thread that renders the pages.
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { palettePng } from './png.js';

/** @type {import('./draw').WorkerData} */
const { faces, width, height } = workerData;
const fonts = faces.map(({ file, ...face }) => ({ ...face, data: readFileSync(file) }));

parentPort?.on('message', async (/** @type {import('./element').Element} */ card) => {
	try {
		parentPort?.postMessage({ result: await draw(card) });
	} catch (error) {
		parentPort?.postMessage({ failure: error instanceof Error ? error.message : String(error) });
	}
});

/**
 * @param {import('./element').Element} card
 * @returns {Promise<Uint8Array>} a PNG
 */
async function draw(card) {
	// Satori shapes the letters (HarfBuzz) and hands on their outlines; resvg's own text lays Malayalam letters over each other.
	const svg = await satori(/** @type {any} */ (card), { width, height, fonts });
	const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
	return palettePng(pixels, width, height);
}
