import type { Edge } from './edges';

/**
 * What a programme lets each edge carry: a little less than its weight, never the same little. With weights all alike many rows are full at
 * once, and steps that lead nowhere abound.
 */
export function capacitiesOf(edges: readonly Edge[]): Float64Array {
	return Float64Array.from(edges, ({ weight }, edge) => {
		const fraction = ((edge + 1) * 0.6180339887) % 1;
		return Math.max(0, Math.abs(weight) - 1e-5 * fraction);
	});
}
