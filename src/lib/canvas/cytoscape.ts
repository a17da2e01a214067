import cytoscape, { type Core, type EventObject, type SingularElementArgument } from 'cytoscape';
import type { Point } from '$lib/dataset/types';
import { centreOf, fit, panOf, type Frame } from './camera';
import { elementsOf } from './elements';
import { levelOf } from './labels';
import type { Picture } from './picture';
import { styleOf } from './style';
import type { Theme } from './tokens';

/** What the camera looks at, in layout units, and how large it shows it; 1 is life size. */
export interface Look extends Point {
	readonly zoom: number;
}

/** What the reader does on the canvas. */
export interface CanvasEvents {
	/** Clicked or tapped a node or line; null for the ground. */
	readonly choose: (id: string | null) => void;
	/** Moved the camera, and let go. Returns where the camera is to stand from now on (rounded as in addresses). */
	readonly settle: (look: Look) => Look;
	/** Moved a node, and let go. Returns where it is to stand. */
	readonly drop: (id: string, place: Point) => Point;
	/** Asked for a node's menu, at a place on the canvas in pixels. */
	readonly menu: (id: string, place: Point) => void;
}

/** Ids of what stands out. */
export interface Marks {
	readonly chosen: string | null;
	readonly lit: ReadonlySet<string>;
	/** Whether everything that is neither chosen nor lit fades. */
	readonly fade: boolean;
}

/** The live canvas; each method pushes one concern. */
export interface Canvas {
	readonly show: (picture: Picture) => void;
	readonly dress: (theme: Theme) => void;
	readonly mark: (marks: Marks) => void;
	/** Points the camera; null shows the whole frame and follows the canvas's size. */
	readonly look: (look: Look | null) => void;
	/** Brings a node or line into sight if it is out of it. */
	readonly reveal: (id: string) => void;
	readonly zoomBy: (factor: number) => void;
	readonly destroy: () => void;
}

/** A finger hits the nearest node within this many pixels, a mouse within fewer. */
const reach = { touch: 22, mouse: 6 } as const;
/** The camera has come to rest when it has not moved for this long, in milliseconds. */
const rest = 180;

/**
 * Puts a live Cytoscape canvas into an element.
 *
 * @param container empty, positioned, with a size of its own
 * @param motion whether the camera may glide
 */
export function createCanvas(container: HTMLElement, events: CanvasEvents, motion: () => boolean): Canvas {
	let frame: Frame = { x: 0, y: 0, width: 1, height: 1 };
	let theme: Theme | null = null;
	let level: number | null = null;
	let wanted: Look | null = null;
	let resting: ReturnType<typeof setTimeout> | undefined;
	const pixelRatio = Math.min(2, globalThis.devicePixelRatio || 1);
	const cy = cytoscape({ container, minZoom: 0.05, maxZoom: 6, boxSelectionEnabled: false, pixelRatio });
	cy.autounselectify(true);

	const viewport = () => ({ width: cy.width(), height: cy.height() });
	const dressForZoom = () => {
		const now = levelOf(cy.zoom());
		if (!theme || level === now) return;
		level = now;
		cy.style(styleOf(theme, now));
	};
	const point = ({ x, y, zoom }: Look) => {
		cy.viewport({ zoom, pan: panOf({ x, y }, zoom, viewport()) });
		dressForZoom();
	};
	const settle = () => {
		clearTimeout(resting);
		resting = setTimeout(() => {
			wanted = events.settle({ ...centreOf(cy.pan(), cy.zoom(), viewport()), zoom: cy.zoom() });
			point(wanted);
		}, rest);
	};

	cy.on('tap', (event: EventObject) => {
		const target = event.target === cy ? nearest(cy, event) : (event.target as SingularElementArgument);
		events.choose(target?.id() ?? null);
	});
	cy.on('cxttap taphold', 'node', (event: EventObject) => {
		events.menu((event.target as SingularElementArgument).id(), event.renderedPosition);
	});
	cy.on('dragfree', 'node', ({ target }: EventObject) => {
		target.position(events.drop(target.id(), target.position()));
	});
	cy.on('dragpan scrollzoom pinchzoom', settle);
	cy.on('zoom', dressForZoom);
	cy.on('mouseover', 'node, edge', () => void (container.style.cursor = 'pointer'));
	cy.on('mouseout', 'node, edge', () => void (container.style.cursor = ''));

	const resized = new ResizeObserver(() => {
		cy.resize();
		point(wanted ?? fit(frame, viewport()));
	});
	resized.observe(container);

	return {
		show: (picture) => {
			frame = picture.frame;
			replace(cy, picture);
			if (!wanted) point(fit(frame, viewport()));
		},
		dress: (next) => {
			theme = next;
			level = null;
			dressForZoom();
		},
		mark: (marks) => mark(cy, marks),
		look: (look) => {
			wanted = look;
			point(look ?? fit(frame, viewport()));
		},
		reveal: (id) => {
			const element = cy.getElementById(id);
			if (element.empty() || inSight(cy, element)) return;
			const { x1, y1, w, h } = element.boundingBox({ includeLabels: false });
			const centre = { x: x1 + w / 2, y: y1 + h / 2 };
			const pan = panOf(centre, cy.zoom(), viewport());
			if (!motion()) {
				cy.pan(pan);
				settle();
			} else cy.animate({ pan, duration: 200, complete: settle });
		},
		zoomBy: (factor) => {
			const { width, height } = viewport();
			cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: width / 2, y: height / 2 } });
			settle();
		},
		destroy: () => {
			clearTimeout(resting);
			resized.disconnect();
			cy.destroy();
			container.replaceChildren();
		}
	};
}

/** Makes the canvas hold just the elements of a picture, touching only what differs. */
function replace(cy: Core, picture: Picture): void {
	const elements = elementsOf(picture);
	const wanted = new Set(elements.map(({ data }) => data.id));
	cy.batch(() => {
		cy.elements()
			.filter((element) => !wanted.has(element.id()))
			.remove();
		const fresh = elements.filter(({ data, position, classes }) => {
			const present = cy.getElementById(data.id ?? '');
			if (present.empty()) return true;
			present.data(data);
			if (position) present.position(position);
			present.classes(String(classes ?? ''));
			return false;
		});
		cy.add(fresh);
	});
}

function mark(cy: Core, { chosen, lit, fade }: Marks): void {
	cy.batch(() => {
		cy.elements().forEach((element) => {
			const id = element.id();
			element.toggleClass('chosen', id === chosen);
			element.toggleClass('lit', lit.has(id));
			element.toggleClass('faded', fade && id !== chosen && !lit.has(id));
		});
	});
}

/** The node that a click or tap on the ground was meant for, if one is near enough. */
function nearest(cy: Core, event: EventObject): SingularElementArgument | undefined {
	const within = event.originalEvent?.type.startsWith('touch') ? reach.touch : reach.mouse;
	const { x, y } = event.renderedPosition;
	const away = (node: SingularElementArgument) => {
		const place = (node as ReturnType<Core['getElementById']>).renderedPosition();
		return (
			Math.hypot(place.x - x, place.y - y) - (node as ReturnType<Core['getElementById']>).renderedWidth() / 2
		);
	};
	const near = cy.nodes().filter((node) => away(node) <= within);
	return near.sort((a, b) => away(a) - away(b))[0];
}

function inSight(cy: Core, element: ReturnType<Core['getElementById']>): boolean {
	const { x1, y1, x2, y2 } = element.renderedBoundingBox({ includeLabels: false });
	return x1 >= 0 && y1 >= 0 && x2 <= cy.width() && y2 <= cy.height();
}
