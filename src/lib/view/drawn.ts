import type { Dataset } from '$lib/dataset/types';
import type { Atlas } from '$lib/graph/atlas/atlas';
import { extract } from '$lib/graph/atlas/extract';
import { near } from '$lib/graph/atlas/near';
import { pick, stepOf, type Passing, type Sight } from '$lib/graph/atlas/pick';
import type { Paths } from '$lib/graph/paths';
import type { Scale } from './stock';
import type { View } from './view';

/** What the camera sees of an atlas, with a rim around it, and the zoom that nodes are chosen for. */
export interface Outlook {
	readonly sight: Sight;
	readonly step: number;
}

/** How much farther than the canvas nodes are drawn on each side, so that a small move shows no gap. */
const rim = 0.25;

/**
 * What a view's camera sees.
 *
 * @param room width and height of the canvas in pixels
 */
export function outlook(
	{ head: { frame } }: Atlas,
	{ cam, layout, near: around }: Pick<View, 'cam' | 'layout' | 'near'>,
	{ width, height }: { readonly width: number; readonly height: number }
): Outlook {
	const whole = Math.min(width / frame.width, height / frame.height);
	// Other layouts have places of their own: the camera's say nothing of who is to be there.
	if (!cam || layout !== 'map' || around) return { sight: frame, step: stepOf(whole) };
	const zoom = cam.zoom / 100;
	const [wide, high] = [((1 + 2 * rim) * width) / zoom, ((1 + 2 * rim) * height) / zoom];
	return {
		sight: { x: cam.x - wide / 2, y: cam.y - high / 2, width: wide, height: high },
		step: stepOf(zoom)
	};
}

/** What a view names, which is drawn wherever the camera looks. */
export type Naming = Pick<View, 'sel' | 'pins' | 'hide' | 'near' | 'path'>;

/** What is drawn of an atlas. */
export interface Drawn {
	/** What is drawn, and what is spoken of beside it, as a dataset of its own. */
	readonly dataset: Dataset;
	/** Who is drawn, with ties to others who are or without. */
	readonly nodes: readonly string[];
}

/** How things are chosen beside. */
export interface Choosing {
	/** See `leaders`. */
	readonly standing: ArrayLike<number>;
	readonly sight: Sight;
	readonly paths: Paths | null;
}

/**
 * Chooses the part of an atlas that is drawn of a view: what stands out in sight, and what the view names.
 *
 * @param head see `extract`
 */
export function drawn(
	head: Dataset,
	atlas: Atlas,
	passing: Passing,
	{ sel, pins, hide, near: around, path }: Naming,
	{ standing, sight, paths }: Choosing
): Drawn {
	const numbers = (ids: readonly (string | null | undefined)[]) =>
		ids.flatMap((id) => (id ? (atlas.entity(id) ?? []) : []));
	const along = paths?.state === 'found' ? paths.paths : [];
	const ties = [...along.flatMap(({ hops }) => hops.flatMap((hop) => hop.ties)), sel ?? ''].flatMap(
		(id) => atlas.tie(id) ?? []
	);
	const named = [
		...numbers([
			around?.id,
			path?.from,
			path?.to,
			...Object.keys(pins),
			...along.flatMap(({ nodes }) => nodes)
		]),
		...ties.flatMap((tie) => [atlas.from[tie] ?? 0, atlas.to[tie] ?? 0])
	];
	const [centre] = numbers([around?.id]);
	const circle = around && centre !== undefined ? near(atlas, passing, centre, around.depth) : null;
	const [own = null] = numbers([sel]);
	const picked = pick(atlas, passing, circle ?? standing, sight, named, own, circle !== null);
	// Spoken of beside the picture, though they need not be in it.
	const sides = picked.entities.flatMap((entity) => atlas.head.sides[(atlas.sides[entity] ?? 0) - 1] ?? []);
	const spoken = [...numbers(hide), ...sides.map(({ leader }) => leader)];
	const entities = unique([...picked.entities, ...spoken.filter((entity) => entity < atlas.order)]);
	return {
		dataset: extract(head, atlas, { entities, ties: unique([...picked.ties, ...ties]) }),
		nodes: picked.entities.map((entity) => atlas.ids[entity] ?? '')
	};
}

const unique = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** Nodes are never drawn smaller than at this zoom. */
const smallest = 0.55;

/** How things are drawn at a zoom at which only some of them are. */
export function scaleAt(atlas: Atlas, passing: Passing, step: number): Scale {
	return {
		atlas,
		passing,
		frame: atlas.head.frame,
		factor: Math.max(1, smallest / step),
		degree: (id) => atlas.degrees[atlas.entity(id) ?? -1] ?? 0,
		most: atlas.degrees[0] || 1
	};
}
