const asked = new Set<string>();

/**
 * Whether the page that a browser opened has brought a part that is to stay as it came: true once for each part, while the page is
 * taken over, and always while pages are made. What is put into a page later can stay as nothing came.
 *
 * @param selector of the part
 */
export function isBrought(selector: string): boolean {
	if (import.meta.env.SSR) return true;
	if (asked.has(selector)) return false;
	asked.add(selector);
	return document.querySelector(selector) !== null;
}
