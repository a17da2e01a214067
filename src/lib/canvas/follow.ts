import type { Point } from '$lib/dataset/types';
import { hullPaths, type PictureHull } from './hulls';
import { fontSize, isShownAt } from './labels';

/** How the live canvas stands at a frame. */
export interface Sight {
	/** Where layout unit 0,0 stands, in pixels. */
	readonly pan: Point;
	readonly zoom: number;
	/** Of labels; see `levelOf`. */
	readonly level: number;
	/** Where a node stands just now, while it is dragged or glides too. */
	readonly place: (id: string) => Point | undefined;
}

/**
 * Makes an SVG group of hulls or of their labels stand as the live canvas does. Called at every frame, so it writes what
 * differs straight into the document.
 */
export function followHulls(
	layer: SVGGElement,
	hulls: readonly PictureHull[],
	{ pan, zoom, level, place }: Sight
): void {
	put(layer, 'transform', `translate(${pan.x} ${pan.y}) scale(${zoom})`);
	put(layer, 'font-size', `${fontSize(level)}`);
	const paths = new Map(hulls.map((hull) => [hull.id, hullPaths(hull, place)]));
	for (const path of layer.querySelectorAll<SVGPathElement>('path[data-hull]')) {
		const parts = paths.get(path.dataset.hull ?? '');
		if (parts) put(path, 'd', path.dataset.part === 'discs' ? parts.discs : parts.links);
	}
	for (const label of layer.querySelectorAll<SVGGElement>('g[data-at]')) {
		const { x, y } = place(label.dataset.at ?? '') ?? { x: 0, y: 0 };
		put(label, 'transform', `translate(${x} ${y})`);
		const shown = { level: Number(label.dataset.level), until: Number(label.dataset.until) };
		put(label, 'display', isShownAt(level, shown) ? 'inline' : 'none');
	}
}

function put(element: Element, name: string, value: string): void {
	if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
