/** How the reader wants the text; it lasts as long as the visit, through every change of lens or page. */
export const reading = $state({
	/** The gloss stands beside every sentence. */
	glossed: false,
	/** Words that prove ties are marked. */
	marked: false,
	/** Scrolling the text selects the sentence that is read. */
	following: false
});

/** The entity that the pointer is on where a canvas stands beside the text. */
export const hovered = $state<{ id: string | null }>({ id: null });
