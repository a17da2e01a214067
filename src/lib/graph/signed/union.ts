import { at } from '../known';
/** Two vertices decided to stand together (sign 1) or, in the two-side model, on opposite sides (sign -1). */
export interface Link {
	readonly a: number;
	readonly b: number;
	readonly sign: 1 | -1;
}

/** Disjoint sets of vertices, each vertex with its sign relative to its set's root. */
export class Union {
	readonly #parent: number[];
	readonly #sign: (1 | -1)[];

	constructor(size: number) {
		this.#parent = Array.from({ length: size }, (_, vertex) => vertex);
		this.#sign = Array.from({ length: size }, () => 1);
	}

	/** @returns the root of a vertex's set, and the vertex's sign relative to it */
	find(vertex: number): { root: number; sign: 1 | -1 } {
		let root = vertex;
		let sign: 1 | -1 = 1;
		while (this.#parent[root] !== root) {
			sign = times(sign, at(this.#sign, root));
			root = at(this.#parent, root);
		}
		this.#parent[vertex] = root;
		this.#sign[vertex] = sign;
		return { root, sign };
	}

	/** Joins the sets of `a` and `b`; the root of `a` stays a root. Already joined, nothing changes. */
	join({ a, b, sign }: Link): void {
		const to = this.find(a);
		const from = this.find(b);
		if (to.root === from.root) return;
		this.#parent[from.root] = to.root;
		this.#sign[from.root] = times(times(to.sign, from.sign), sign);
	}
}

/**
 * The partition that some links make.
 *
 * @returns for each vertex the number of its side: with any number of sides, 0, 1, … in the order of their first vertex; with
 * two sides, 0 for the first vertex of each connected piece and whoever stands with it, 1 for the others
 */
export function sidesOf(size: number, links: readonly Link[], model: 'any' | 'two'): number[] {
	const union = new Union(size);
	links.forEach((link) => union.join(link));
	const first = new Map<number, { number: number; sign: 1 | -1 }>();
	return Array.from({ length: size }, (_, vertex) => {
		const { root, sign } = union.find(vertex);
		const start = first.get(root) ?? { number: first.size, sign };
		first.set(root, start);
		if (model === 'any') return start.number;
		return start.sign === sign ? 0 : 1;
	});
}

function times(a: 1 | -1, b: 1 | -1): 1 | -1 {
	return a === b ? 1 : -1;
}
