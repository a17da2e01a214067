/**
 * Does again what a reader did before the page listened, which `app.html` remembers: presses buttons, tells of what was typed
 * and chosen, and of where the focus is. Each once, however often it was done: who presses a button that does not answer
 * presses it again. Links need none of it. To be called once, when the whole page is alive.
 */
export function doEarlyDeeds(): void {
	const { early = [], document } = window;
	window.early = undefined;
	const deeds = early.filter(
		({ type, target }, place) =>
			!early.slice(place + 1).some((later) => later.type === type && later.target === target)
	);
	for (const { type, target } of deeds) {
		if (type !== 'click') target?.dispatchEvent(new Event(type, { bubbles: true }));
		else if (target instanceof Element) target.closest<HTMLElement>('button[type="button"]')?.click();
	}
	const { activeElement, body } = document;
	if (activeElement !== body) activeElement?.dispatchEvent(new FocusEvent('focus'));
}
