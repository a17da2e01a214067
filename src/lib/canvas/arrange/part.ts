import { UndirectedGraph } from 'graphology';
import noverlap from 'graphology-layout-noverlap';
import type { Point } from '$lib/dataset/types';
import { withSeed } from './with-seed';

/** Those who still overlap after so many rounds find a free spot. */
const rounds = 60;

/**
 * Moves nodes apart by small pushes that keep the picture's shape (Jacomy's Noverlap), until hardly any two are nearer than
 * a distance.
 *
 * @param seed parts those that lie in one place
 */
export function part(places: ReadonlyMap<string, Point>, apart: number, seed: number): Map<string, Point> {
	const plain = new UndirectedGraph();
	for (const [id, place] of places) plain.addNode(id, { ...place, size: apart / 2 });
	// About two nodes to a square of its grid.
	const gridSize = Math.max(1, Math.ceil(Math.sqrt(places.size / 2)));
	const settings = { margin: 0, expansion: 1.1, ratio: 1, speed: 3, gridSize };
	const found = withSeed(seed, () => noverlap(plain, { maxIterations: rounds, settings }));
	return new Map([...places.keys()].map((id) => [id, found[id] ?? { x: 0, y: 0 }]));
}
