import type { Attachment } from 'svelte/attachments';

/** Begins with what is selected in sight. Later selections are made here, by the reader, or are told of beside the lens. */
export const intoSight: Attachment<HTMLElement> = (element) => {
	element.querySelector('.lit, [aria-current]')?.scrollIntoView({ block: 'center' });
};
