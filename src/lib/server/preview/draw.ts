import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { kept } from './cache';
import type { Element } from './element';
import { Pool } from './pool';

/** Width and height of every card, in pixels: what sites that show them ask for. */
export const size = { width: 1200, height: 630 } as const;

/** One font file of a card's letters. */
interface Face {
	readonly name: 'Latin' | 'Malayalam';
	readonly weight: 400 | 700 | 900;
	readonly style: 'normal';
	readonly file: string;
}

/** What every thread is told once. */
export interface WorkerData {
	readonly faces: readonly Face[];
	readonly width: number;
	readonly height: number;
}

const { resolve: fileOf } = createRequire(join(process.cwd(), 'package.json'));
const subsets = { latin: 'Latin', 'latin-ext': 'Latin', malayalam: 'Malayalam' } as const;
const faces = Object.entries(subsets).flatMap(([subset, name]) =>
	([400, 700, 900] as const).map((weight): Face => ({
		name,
		weight,
		style: 'normal',
		file: fileOf(`@fontsource/noto-sans-malayalam/files/noto-sans-malayalam-${subset}-${weight}-normal.woff`)
	}))
);
const worker = resolve('src/lib/server/preview/worker.js');
const encoder = resolve('src/lib/server/preview/png.js');
const data: WorkerData = { faces, ...size };

/** Draws cards, and keeps them by their contents: the same card is drawn once for as long as its folder is there. */
export class Drawer {
	readonly #pool = new Pool<Element, Uint8Array>(worker, data, availableParallelism());
	readonly #tools = toolsHash();

	/** @param folder where the cards are kept */
	constructor(readonly folder: string) {}

	/** How many cards were drawn and not just found. */
	drawn = 0;

	/**
	 * @param name what an error calls the card
	 * @returns a PNG
	 * @throws when it cannot be drawn, naming the card and the cause
	 */
	async draw(name: string, card: Element): Promise<Uint8Array> {
		const hash = createHash('sha256').update(this.#tools).update(JSON.stringify(card)).digest('hex');
		try {
			return await kept(join(this.folder, `${hash}.png`), () => {
				this.drawn++;
				return this.#pool.run(card);
			});
		} catch (error) {
			const cause = error instanceof Error ? error.message : String(error);
			throw new Error(`The preview of ${name} could not be drawn: ${cause}`, { cause: error });
		}
	}

	/** Ends its threads. */
	close(): Promise<void> {
		return this.#pool.close();
	}
}

/** A hash of all that a card's look depends on but the card itself. */
function toolsHash(): string {
	const hash = createHash('sha256').update(JSON.stringify(size));
	const packages = ['satori', '@resvg/resvg-js'].map((name) => fileOf(`${name}/package.json`));
	for (const file of [worker, encoder, ...packages, ...faces.map(({ file }) => file)])
		hash.update(readFileSync(file));
	return hash.digest('hex');
}
