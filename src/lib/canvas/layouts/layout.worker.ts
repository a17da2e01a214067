import { MultiDirectedGraph } from 'graphology';
import type { SerializedGraph } from 'graphology-types';
import type { EdgeAttributes, Graph, NodeAttributes } from '$lib/graph/build';
import type { LayoutName } from '$lib/view/view';
import { placesBy } from '.';
import type { LayoutContext } from './layout';

/** What is posted to the worker; it posts back a map of places. */
export interface LayoutTask {
	readonly layout: LayoutName;
	readonly graph: SerializedGraph<NodeAttributes, EdgeAttributes>;
	readonly context: LayoutContext;
}

self.onmessage = ({ data: { layout, graph, context } }: MessageEvent<LayoutTask>) => {
	self.postMessage(placesBy(layout, MultiDirectedGraph.from(graph) as Graph, context));
};
