import type { Point } from '$lib/dataset/types';
import type { Graph } from '$lib/graph/build';
import type { LayoutName } from '$lib/view/view';
import { flow } from './flow';
import type { Layout, LayoutContext } from './layout';
import { map } from './map';
import { rings } from './rings';
import { sides } from './sides';

/** Every layout by its name in the address. */
const layouts: Readonly<Record<LayoutName, Layout>> = { map, sides, rings, flow };

/** Finds a place for every node of a graph; see `Layout`. */
export function placesBy(layout: LayoutName, graph: Graph, context: LayoutContext): Map<string, Point> {
	return layouts[layout](graph, context);
}
