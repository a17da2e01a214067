import type { OwnTourId } from '$lib/dataset/tours/own';
import { emptyTour, readOwnTour, type OwnTour } from '$lib/view/tour-own';

/** A tour that this browser keeps. Where storage is denied it lasts as long as the page, and `denied` says so. */
export class KeptTour {
	readonly #key: string;
	readonly #storage: () => Storage;
	tour = $state.raw<OwnTour>(emptyTour);
	denied = $state(false);

	/** @param storage called whenever it is needed, since asking for a denied storage throws */
	constructor(key: string, storage: () => Storage) {
		this.#key = key;
		this.#storage = storage;
		if (typeof window === 'undefined') return;
		this.#read();
		// Another tab may have added to it.
		window.addEventListener('storage', ({ key: changed }) => {
			if (changed === key) this.#read();
		});
	}

	set(tour: OwnTour): void {
		this.tour = tour;
		try {
			this.#storage().setItem(this.#key, JSON.stringify(tour));
			this.denied = false;
		} catch {
			this.denied = true;
		}
	}

	#read(): void {
		try {
			this.tour = readOwnTour(JSON.parse(this.#storage().getItem(this.#key) ?? 'null')) ?? emptyTour;
		} catch (error) {
			// What cannot be read as JSON is no tour; only a storage that cannot be read is denied.
			this.denied = !(error instanceof SyntaxError);
			this.tour = emptyTour;
		}
	}
}

/** Tours that are not the dataset's: the one that the reader makes, and the one that was sent last. */
export const keptTours: Readonly<Record<OwnTourId, KeptTour>> = {
	mine: new KeptTour('paksham-tour', () => localStorage),
	shared: new KeptTour('paksham-shared-tour', () => sessionStorage)
};

export const isOwn = (id: string): id is OwnTourId => Object.hasOwn(keptTours, id);
