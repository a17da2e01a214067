import dataset from 'virtual:dataset';
import { join } from 'node:path';
import { buildGraph } from '$lib/graph/build';
import { findSides } from '$lib/graph/sides';
import { getLocale } from '$lib/messages/locale';
import { languageFor } from '$lib/text/prose';
import { brought } from '../large';
import { graph, sidesOfAll } from '../whole';
import { prune } from './cache';
import type { Setting } from './cards';
import { design, type Card } from './design';
import { Drawer } from './draw';

// A card has no room for more than the opening view of a large dataset.
const shown = __LARGE__ ? buildGraph(brought.dataset) : graph;
const setting = { dataset, graph: shown, sides: __LARGE__ ? findSides(shown) : sidesOfAll() };
/** Beside the installed packages: it lasts as long as they do, and is never published. */
const folder = join('node_modules', '.cache', 'paksham-previews');
/** So many days a card is kept that no build shows. */
const lasting = 30;
const pruned = prune(folder, lasting);
const drawer = new Drawer(folder);

/**
 * Answers with a card in the language of the moment.
 *
 * @param name what an error calls the card
 */
export async function preview(name: string, card: (setting: Setting) => Card): Promise<Response> {
	await pruned;
	const lang = languageFor(dataset.languages, getLocale());
	const png = await drawer.draw(`${name} (${lang})`, design(card({ ...setting, lang })));
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
