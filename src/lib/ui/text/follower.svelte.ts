import { reading } from './reading.svelte';
import { readAt } from '../follow';
import { litInText } from '../lit';
import type { Explorer } from '$lib/view/explorer.svelte';

/** Scrolling has come to rest after so many milliseconds. Browsers allow few writes of the address: Safari 100 in 10 s. */
const rest = 250;

/** What the follower works on. */
interface Scene {
	readonly explorer: Explorer;
	/** The scrolled box with the text. */
	readonly box: HTMLElement | null;
}

/** Selects the sentence that is read while the reader scrolls, if the reader wants that. */
export class Follower {
	/** The sentence that is read, until scrolling rests and the view says so itself. */
	read = $state<string | null>(null);
	/** What the follower selected last. */
	wrote: string | null = null;
	readonly #scene: () => Scene;
	#resting: ReturnType<typeof setTimeout> | undefined;
	/** Where the box was scrolled to, not by the reader. */
	#brought = -1;

	constructor(scene: () => Scene) {
		this.#scene = scene;
	}

	/** Scrolls the box without selecting anything. */
	scrollTo(top: number): void {
		const { box } = this.#scene();
		if (!box) return;
		box.scrollTop = top;
		this.#brought = box.scrollTop;
	}

	/** To be called when the reader begins or ends to follow. */
	turned(): void {
		this.#brought = -1;
		this.scrolled();
	}

	/** To be called when the text goes away. */
	stop(): void {
		clearTimeout(this.#resting);
	}

	/** To be called whenever the box was scrolled. */
	scrolled(): void {
		const { box, explorer } = this.#scene();
		clearTimeout(this.#resting);
		if (!box || !reading.following) {
			this.read = null;
			return;
		}
		if (box.scrollTop === this.#brought) return;
		this.#brought = -1;
		const id = sentenceRead(box);
		if (id === null) return;
		this.read = id;
		const { entities, ties } = litInText(explorer.shown, id, null);
		explorer.pointed = new Set([...entities, ...(ties ?? [])]);
		this.#resting = setTimeout(() => void this.#settle(id), rest);
	}

	/** What the reader selected by hand stays in the history; only a sentence that was followed gives way to the next. */
	async #settle(id: string): Promise<void> {
		const { explorer } = this.#scene();
		this.wrote = id;
		if (explorer.selection?.type === 'sentence') await explorer.revise({ sel: id });
		else await explorer.set({ sel: id });
		if (this.read === id) this.read = null;
		explorer.pointed = null;
	}
}

function sentenceRead(box: HTMLElement): string | null {
	const sentences = [...box.querySelectorAll<HTMLElement>('[data-sentence]')];
	const top = box.getBoundingClientRect().top - box.scrollTop;
	const tops = sentences.map((sentence) => sentence.getBoundingClientRect().top - top);
	return sentences[readAt(tops, box)]?.dataset.sentence ?? null;
}
