import type { Layout } from './layout';

/** The committed places. */
export const map: Layout = (graph) => new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }]));
