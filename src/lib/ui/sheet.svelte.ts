import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';

const heights = ['low', 'middle', 'high'] as const;
type Height = (typeof heights)[number];

/** What the sheet shows: what is told of, or what can be shown. */
export type SheetTab = 'detail' | 'controls';

/** A pull of this many pixels changes the height; a shorter one is a tap. */
const pull = 24;

/** How high the phone's sheet stands. It is pulled by its grip, or stepped through by tapping it. */
export class Sheet {
	state = $state<Height>('middle');
	/** Whether it stands low by itself, and comes back by itself. */
	#resting = false;

	/** Makes the grip's pulls and taps move the sheet. */
	readonly grip: Attachment<HTMLElement> = (element) => {
		let from: number | null = null;
		let pulled = false;
		const down = (event: PointerEvent) => {
			from = event.clientY;
			// A finger's pull ends without a click.
			pulled = false;
			element.setPointerCapture(event.pointerId);
		};
		const up = (event: PointerEvent) => {
			const way = from === null ? 0 : event.clientY - from;
			from = null;
			if (way <= -pull) this.#step(1);
			else if (way >= pull) this.#step(-1);
		};
		const move = (event: PointerEvent) => {
			if (from !== null && Math.abs(event.clientY - from) >= pull) pulled = true;
		};
		const click = () => {
			if (!pulled) this.state = this.state === 'middle' ? 'high' : 'middle';
			pulled = false;
		};
		element.addEventListener('pointerdown', down);
		element.addEventListener('pointermove', move);
		element.addEventListener('pointerup', up);
		element.addEventListener('click', click);
		return () => {
			element.removeEventListener('pointerdown', down);
			element.removeEventListener('pointermove', move);
			element.removeEventListener('pointerup', up);
			element.removeEventListener('click', click);
		};
	};

	/** Brings the sheet into sight. */
	raise(): void {
		if (this.state === 'low') this.state = 'middle';
	}

	/** Takes it out of the way. */
	lower(): void {
		this.state = 'low';
	}

	/** Takes it out of the way until there is something to tell, unless the reader pulls it up before. */
	rest(): void {
		// Untracked, so that the effect that calls it does not run again for what it does itself.
		if (untrack(() => this.state) !== 'middle') return;
		this.state = 'low';
		this.#resting = true;
	}

	/** Ends its rest. */
	wake(): void {
		if (this.#resting) untrack(() => this.raise());
		this.#resting = false;
	}

	#step(by: 1 | -1): void {
		const next = heights[heights.indexOf(this.state) + by];
		if (next) this.state = next;
	}
}
