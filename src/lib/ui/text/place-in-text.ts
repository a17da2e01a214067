import type { Mention } from '$lib/dataset/types';
import type { Box } from '../arc';

/** The link of a mention, which may be that of a longer one around it. */
export function linkOf(text: ParentNode, { start, end }: Mention): HTMLElement | undefined {
	const links = text.querySelectorAll<HTMLElement>('[data-entity]');
	return [...links].find(({ dataset }) => Number(dataset.start) <= start && end <= Number(dataset.end));
}

/** Where the words of a link stand, from the corner of the text; of a link that runs over several lines, its longest part. */
export function boxOf(link: HTMLElement, text: HTMLElement): Box {
	const corner = text.getBoundingClientRect();
	const [longest = corner] = [...link.getClientRects()].toSorted((a, b) => b.width - a.width);
	const { width, height } = longest;
	return { x: longest.x - corner.x, y: longest.y - corner.y, width, height };
}
