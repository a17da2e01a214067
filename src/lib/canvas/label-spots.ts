import { meet, type Box } from './boxes';
import type { Frame } from './camera';
import { anchors, fontSize, labelBox, onADesk, zoomOf, type Labelled, type Placement } from './labels';

/** What keeps a label from running into the next one on its line, on each side, in ems: half a space between words. */
const apart = 0.25;
/** No canvas is narrower than this, in pixels: where the frame takes less of it, there is room for labels beside the frame. */
const narrowest = 320;

/** A label at a place. */
export interface Label extends Placement {
	/** Whose it is, and the same at the place where the label stands. */
	readonly own: Labelled;
	readonly node: Labelled;
}

/** All places that a label may be shown at from a level on, the best first. */
export function spotsOf(own: Labelled, level: number): Label[] {
	const { anchors: wanted = anchors, others = [] } = own;
	return [own, ...others].flatMap(({ x, y }, spot) =>
		wanted.map((anchor) => ({ own, node: { ...own, x, y }, anchor, spot, level }))
	);
}

/** The box that no other label may reach into. */
export function boxOf({ node, anchor, level }: Label, at = level): Box {
	const box = labelBox(node, anchor, at);
	const more = apart * fontSize(at);
	return { ...box, left: box.left - more, right: box.right + more };
}

/** Whether two labels overlap at the level from which both are shown, if there is one; further in they only shrink. */
export function meetOnceShown(a: Label, b: Label): boolean {
	const level = Math.max(a.level, b.level);
	if (level > Math.min(a.own.until ?? level, b.own.until ?? level)) return false;
	return meet(boxOf(a, level), boxOf(b, level));
}

/** Whether a label is on every canvas that shows a whole frame at its level or further in. */
export function isInSight(label: Label, frame: Frame): boolean {
	for (let { level } = label; level < onADesk; level++) {
		const box = boxOf(label, level);
		if (within(box, frame)) return true;
		if (!within(box, sightOf(frame, level))) return false;
	}
	return within(boxOf(label, Math.max(label.level, onADesk)), frame);
}

/** What the narrowest canvas shows that a frame fills at a level. */
function sightOf({ x, y, width, height }: Frame, level: number): Frame {
	const more = Math.max(0, narrowest / zoomOf(level + 1) - width);
	return { x: x - more / 2, y, width: width + more, height };
}

function within({ left, right, top, bottom }: Box, { x, y, width, height }: Frame): boolean {
	return left >= x && top >= y && right <= x + width && bottom <= y + height;
}
