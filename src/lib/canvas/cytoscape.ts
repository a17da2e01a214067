import cytoscape, { type Core, type EventObject, type SingularElementArgument } from 'cytoscape';
import type { Point } from '$lib/dataset/types';
import { centreOf, fit, panOf, type Frame } from './camera';
import type { Sight } from './follow';
import {
	easing,
	fadeOthers,
	fill,
	glide,
	glideNode,
	mark,
	relabel,
	replace,
	restyle,
	type Marks
} from './held';
import { levelOf } from './labels';
import type { Picture } from './picture';
import { middle } from './layouts/start';
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
	/** Moved the mouse onto a node; null when off it again. */
	readonly hover?: (id: string | null) => void;
	/** Asked for a node's menu, at a place on the canvas in pixels. */
	readonly menu: (id: string, place: Point) => void;
}

/** The live canvas; each method pushes one concern. */
export interface Canvas {
	/** Shows the first picture, worked out piece by piece so that the page answers meanwhile; theme and camera come before. */
	readonly open: (picture: Picture, marks: Marks) => Promise<void>;
	readonly show: (picture: Picture) => void;
	readonly dress: (theme: Theme) => void;
	readonly mark: (marks: Marks) => void;
	/** Points the camera; null shows the whole frame and follows the canvas's size. */
	readonly look: (look: Look | null) => void;
	/** Brings a node or line into sight if it is out of it. */
	readonly reveal: (id: string) => void;
	readonly zoomBy: (factor: number) => void;
	/** Tells how the canvas stands, now and whenever it draws; returns how to stop that. */
	readonly follow: (listener: (sight: Sight) => void) => () => void;
	readonly destroy: () => void;
}

/** A finger hits the nearest node within this many pixels, a mouse within fewer. */
const reach = { touch: 22, mouse: 6 } as const;
/** What stands nearer to the rim than this many pixels counts as out of sight. */
const edge = 16;
/** The camera has come to rest when it has not moved for this long, in milliseconds. */
const rest = 180;

/**
 * Puts a live Cytoscape canvas into an element.
 *
 * @param container empty, positioned, with a size of its own
 * @param motion whether the camera may glide
 * @throws when the browser gives no canvas to draw on
 */
export function createCanvas(container: HTMLElement, events: CanvasEvents, motion: () => boolean): Canvas {
	let frame: Frame = { x: 0, y: 0, width: 1, height: 1 };
	let places: ReadonlyMap<string, Point> = new Map();
	let shown: Picture | null = null;
	let theme: Theme | null = null;
	let worn: Theme | null = null;
	let level = 0;
	let scale = 1;
	let marked = false;
	let wanted: Look | null = null;
	let resting: ReturnType<typeof setTimeout> | undefined;
	let starting = 0;
	let relabelling = 0;
	let fading = 0;
	const pixelRatio = Math.min(2, globalThis.devicePixelRatio || 1);
	const cy = cytoscape({
		container,
		minZoom: 0.02,
		maxZoom: 6,
		boxSelectionEnabled: false,
		pixelRatio,
		layout: { name: 'null' }
	});
	cy.autounselectify(true);
	measureLess(cy, container);

	const viewport = () => ({ width: cy.width(), height: cy.height() });
	/** What is not shown yet wears nothing, so that the style is worked out once. Returns whether there is another style now. */
	const dress = () => {
		if (!theme || !shown || (worn === theme && scale === shown.scale)) return false;
		cy.style(styleOf(theme, shown.scale));
		worn = theme;
		scale = shown.scale;
		return true;
	};
	const goOnLabelling = () => {
		cancelAnimationFrame(relabelling);
		if (relabel(cy, level)) relabelling = requestAnimationFrame(goOnLabelling);
	};
	const labelForZoom = () => {
		const now = levelOf(cy.zoom());
		if (level === now) return;
		level = now;
		goOnLabelling();
	};
	const point = ({ x, y, zoom }: Look) => {
		cy.stop(true);
		cy.viewport({ zoom, pan: panOf({ x, y }, zoom, viewport()) });
		labelForZoom();
	};
	/** Brings every node to its place, and the camera to the whole picture unless it has a place of its own. */
	const glideThere = () => {
		cancelAnimationFrame(starting);
		// From the next frame on: what was worked out in this one would count as time on the way.
		starting = requestAnimationFrame(() => {
			cy.nodes().forEach((node) => {
				const to = places.get(node.id());
				if (to) glideNode(node, to);
			});
			if (wanted) return;
			const { x, y, zoom } = fit(frame, viewport());
			cy.stop(true).animate({ zoom, pan: panOf({ x, y }, zoom, viewport()), duration: glide, easing });
		});
	};
	const settle = () => {
		cy.stop(true);
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
	cy.on('grab', 'node', ({ target }: EventObject) => target.stop(true));
	cy.on('dragfree', 'node', ({ target }: EventObject) => {
		target.position(events.drop(target.id(), target.position()));
	});
	cy.on('dragpan scrollzoom pinchzoom', settle);
	cy.on('zoom', labelForZoom);
	cy.on('mouseover', 'node, edge', () => void (container.style.cursor = 'pointer'));
	cy.on('mouseout', 'node, edge', () => void (container.style.cursor = ''));
	cy.on('mouseover', 'node', ({ target }: EventObject) => events.hover?.(target.id()));
	cy.on('mouseout', 'node', () => events.hover?.(null));

	let room = viewport();
	cy.on('resize', () => {
		const { width, height } = viewport();
		if (width === room.width && height === room.height) return;
		room = { width, height };
		point(wanted ?? fit(frame, room));
	});
	const remeasure = () => void cy.resize();
	const resized = new ResizeObserver(remeasure);
	resized.observe(container);
	// What stands beside the canvas may have moved it, of which no observer tells.
	const turns = ['pointerover', 'pointerdown', 'wheel'];
	turns.forEach((type) => container.addEventListener(type, remeasure, { capture: true, passive: true }));

	/** Makes a picture the one that is shown, as far as that goes without its elements. Returns what `dress` does. */
	const turnTo = (picture: Picture, gliding: boolean) => {
		shown = picture;
		frame = picture.frame;
		places = new Map(picture.nodes.map((node) => [node.id, node]));
		// Before the elements come, so that their style is worked out once, for how they will be seen.
		if (!gliding && !wanted) point(fit(frame, viewport()));
		level = levelOf(cy.zoom());
		return dress();
	};

	return {
		open: async (picture, marks) => {
			turnTo(picture, false);
			marked = marksAny(marks);
			await fill(cy, picture, level, marked ? marks : null);
		},
		show: (picture) => {
			if (picture === shown) return;
			const gliding = motion() && places.size > 0;
			const restyled = turnTo(picture, gliding);
			replace(cy, picture, level, !gliding);
			if (restyled) void restyle(cy);
			if (gliding) glideThere();
		},
		dress: (next) => {
			if (next === theme) return;
			theme = next;
			dress();
		},
		mark: (marks) => {
			const marking = marksAny(marks);
			if (marking || marked) {
				cancelAnimationFrame(fading);
				mark(cy, marks);
				// They are many: what was chosen is seen before they are given their styles.
				fading = requestAnimationFrame(() => fadeOthers(cy, marks));
			}
			marked = marking;
		},
		look: (look) => {
			// It shows the whole picture already: a glide to where it stands would draw it again and again.
			if (!look && !wanted) return;
			wanted = look;
			if (look) point(look);
			else if (motion()) glideThere();
			else point(fit(frame, viewport()));
		},
		reveal: (id) => {
			const element = cy.getElementById(id);
			// Where the nodes are going, which is not always where they are.
			const nodes = element.isEdge() ? element.connectedNodes().map((node) => node.id()) : [id];
			const ends = nodes.flatMap((node) => places.get(node) ?? []);
			// A camera that shows the whole picture shows this too.
			if (!wanted || ends.length === 0 || ends.every((end) => inSight(cy, end))) return;
			const pan = panOf(middle(ends), cy.zoom(), viewport());
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
		follow: (listener) => {
			const place = (id: string) => {
				const node = cy.getElementById(id);
				return node.empty() ? undefined : node.position();
			};
			const tell = () => listener({ pan: cy.pan(), zoom: cy.zoom(), level: levelOf(cy.zoom()), place });
			cy.on('render', tell);
			tell();
			return () => void cy.removeListener('render', tell);
		},
		destroy: () => {
			clearTimeout(resting);
			cancelAnimationFrame(starting);
			cancelAnimationFrame(relabelling);
			cancelAnimationFrame(fading);
			resized.disconnect();
			turns.forEach((type) => container.removeEventListener(type, remeasure, { capture: true }));
			cy.destroy();
			container.replaceChildren();
		}
	};
}

/**
 * Cytoscape measures itself whenever anything about its element changes, even the cursor, and draws everything anew: enough
 * when the element stands elsewhere or has another size.
 */
function measureLess(cy: Core, container: HTMLElement): void {
	const resize = cy.resize.bind(cy);
	let stood = container.getBoundingClientRect();
	cy.resize = () => {
		const stands = container.getBoundingClientRect();
		const same = (['x', 'y', 'width', 'height'] as const).every((side) => stands[side] === stood[side]);
		stood = stands;
		return same ? cy : resize();
	};
}

const marksAny = ({ chosen, lit, fade }: Marks) => chosen !== null || lit.size > 0 || fade;

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

function inSight(cy: Core, { x, y }: Point): boolean {
	const [left, top] = [x * cy.zoom() + cy.pan().x, y * cy.zoom() + cy.pan().y];
	return left >= edge && top >= edge && left <= cy.width() - edge && top <= cy.height() - edge;
}
