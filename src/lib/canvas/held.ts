import type { Core, ElementDefinition, NodeSingular, SingularElementArgument } from 'cytoscape';
import type { Point } from '$lib/dataset/types';
import { elementsOf, emAt } from './elements';
import { breathe, inPieces } from './pieces';
import type { Picture } from './picture';

/** Ids of what stands out. */
export interface Marks {
	readonly chosen: string | null;
	readonly lit: ReadonlySet<string>;
	/** Whether everything that is neither chosen nor lit fades; where nothing fades, what is lit has a ground of its own. */
	readonly fade: boolean;
}

/** Nodes glide to another layout's places in this time, and the camera with them, in milliseconds. */
export const glide = 380;
export const easing = 'ease-in-out-cubic';
/** So many labels get another size at once: more would hold up a frame while the reader zooms. */
const labelsAtOnce = 16;

/**
 * Gives an empty canvas the elements of a picture, with their styles and where lines end, piece by piece; it draws when
 * all are there.
 *
 * @param level of zoom; see `levelOf`
 * @param marks what stands out from the first; null when nothing does
 */
export async function fill(cy: Core, picture: Picture, level: number, marks: Marks | null): Promise<void> {
	const elements = elementsOf(picture, level);
	const held = (group: string) => {
		const added = cy.add(elements.filter((element) => element.group === group));
		if (marks) {
			mark(cy, marks);
			fadeOthers(cy, marks);
		}
		return added.toArray();
	};
	// A node tells its lines of every part of its style: better before it has any.
	await workOut(cy, held('nodes'));
	await workOut(cy, held('edges'));
}

/** Works out styles, and where lines end, piece by piece; meanwhile nothing is drawn. */
async function workOut(cy: Core, elements: readonly SingularElementArgument[]): Promise<void> {
	const pause = async () => {
		// In a batch Cytoscape draws nothing; what is done in one it would work out again at its end.
		cy.startBatch();
		await breathe();
		if (!cy.destroyed()) cy.endBatch();
	};
	const work = (element: SingularElementArgument) => {
		// Asked for its bounds, an element is given its style.
		if (!cy.destroyed()) element.boundingBox();
	};
	await inPieces(elements, work, pause);
}

/** Has all elements take on another style sheet, piece by piece. */
export const restyle = (cy: Core): Promise<void> => workOut(cy, cy.elements().toArray());

/**
 * Makes the canvas hold just the elements of a picture, touching only what differs. What is new appears in its place.
 *
 * @param level of zoom; see `levelOf`
 * @param placing whether what is there already goes to its place at once
 */
export function replace(cy: Core, picture: Picture, level: number, placing: boolean): void {
	const elements = elementsOf(picture, level);
	const wanted = new Set(elements.map(({ data }) => data.id));
	let fresh: ElementDefinition[] = [];
	cy.batch(() => {
		cy.elements()
			.filter((element) => !wanted.has(element.id()))
			.remove();
		fresh = elements.filter(({ data, position, classes }) => {
			const present = cy.getElementById(data.id ?? '');
			if (present.empty()) return true;
			// Each of these costs a new style, and most elements stay as they are when something is chosen.
			if (String(present.data('classes')) !== classes) present.classes(String(classes));
			if (Object.entries(data).some(([name, value]) => present.data(name) !== value)) present.data(data);
			if (position && placing) place(present, position);
			return false;
		});
	});
	// Asked for a width, a node is given its style, of which every part is told to its lines: better before it has any.
	cy.add(fresh.filter(({ group }) => group === 'nodes'))
		.nodes()
		.forEach((node) => void node.width());
	cy.add(fresh.filter(({ group }) => group === 'edges'));
}

function place(node: NodeSingular, { x, y }: Point): void {
	if (node.animated()) node.stop(true);
	const from = node.position();
	if (from.x !== x || from.y !== y) node.position({ x, y });
}

/** Sends a node on its way to a place, unless it is there already. */
export function glideNode(node: NodeSingular, { x, y }: Point): void {
	node.stop(true);
	const from = node.position();
	if (Math.hypot(x - from.x, y - from.y) > 1) node.animate({ position: { x, y }, duration: glide, easing });
}

/** Marks what stands out, and takes the marks off what does not; what the others do is left to `fadeOthers`. */
export function mark(cy: Core, { chosen, lit, fade }: Marks): void {
	cy.batch(() => {
		cy.elements().forEach((element) => {
			const id = element.id();
			const stands = id === chosen || lit.has(id);
			be(element, 'chosen', id === chosen);
			be(element, 'lit', lit.has(id));
			be(element, 'told', !fade && lit.has(id));
			if (stands) be(element, 'faded', false);
		});
	});
}

/** Fades what does not stand out, or has it come back. */
export function fadeOthers(cy: Core, { chosen, lit, fade }: Marks): void {
	cy.batch(() => {
		cy.elements().forEach((element) => {
			const id = element.id();
			be(element, 'faded', fade && id !== chosen && !lit.has(id));
		});
	});
}

/** Each class that changes costs a style. */
function be(element: SingularElementArgument, name: string, so: boolean): void {
	if (element.hasClass(name) !== so) element.toggleClass(name, so);
}

/**
 * Shows labels as a level of zoom wants them: some of those that are not yet as they should be, the most important first.
 *
 * @returns whether there are more
 */
export function relabel(cy: Core, level: number): boolean {
	const wanted = (node: NodeSingular) => emAt(level, Number(node.data('level')));
	const stale = cy.nodes().filter((node) => node.data('em') !== wanted(node));
	cy.batch(() => stale.slice(0, labelsAtOnce).forEach((node) => void node.data('em', wanted(node))));
	return stale.length > labelsAtOnce;
}
