import { at } from '../known';
import type { Edge, Model } from './edges';
import type { Effort } from './effort';
import { halves } from './halves';
import { PackingProgramme } from './programme';
import type { Link } from './union';
import { Walks } from './walks';

/** How many entries of the programme's basis can be worked out in the time that looking at an edge takes. */
const entriesPerEdge = 20;

/** Rounding errors of the programme stay well below this. */
const tolerance = 1e-6;

/** How much the value must have risen for halves to be sought again. Branching is better than many small steps. */
const risenEnough = 0.2;

/** What is decided of an edge. */
const open = 0;
const fitting = 1;
const misfit = 2;

/**
 * The best bound that packing can give, and more: the linear programme that weighs contradictions so that no edge carries more than its own
 * weight, solved by column generation. It is the dual of the cycle-cover relaxation (Chopra & Rao 1993, "The partition problem";
 * Barahona & Mahjoub 1986, "On the cut polytope"), made stronger by `halves`.
 *
 * Edges can be decided one after the other, and the programme goes on from where it stands. A decided edge is in no contradiction
 * any more: a fitting one is walked over for nothing, and one that does not fit counts as its opposite.
 */
export class Relaxation {
	readonly edges: readonly Edge[];
	readonly model: Model;
	readonly #effort: Effort;
	readonly #walks: Walks;
	readonly #programme: PackingProgramme;
	readonly #state: Uint8Array;
	/** For each edge 1 if it counts as negative. */
	readonly #negative: Uint8Array;
	/** The value when halves were last sought. */
	#halved: number;

	/** @param from a relaxation of the same edges, to be copied as it stands */
	constructor(edges: readonly Edge[], model: Model, effort: Effort, from?: Relaxation) {
		this.edges = edges;
		this.model = model;
		this.#effort = effort;
		this.#walks = from ? from.#walks : new Walks(edges, model, effort);
		this.#programme = new PackingProgramme(from ? from.#programme : capacitiesOf(edges));
		this.#state = from
			? from.#state.slice()
			: Uint8Array.from(edges, ({ weight }) => (weight === -Infinity ? fitting : open));
		this.#negative = (from ? from.#negative : this.#walks.negative).slice();
		this.#halved = from ? from.#halved : -Infinity;
	}

	copy(): Relaxation {
		return new Relaxation(this.edges, this.model, this.#effort, this);
	}

	/** Lets it use a contradiction: the places of its edges, each once. */
	offer(contradiction: readonly number[]): void {
		this.#programme.offer(contradiction);
	}

	/** No partition that agrees with what is decided costs less. Infinite when there is none. */
	get value(): number {
		return this.#programme.value;
	}

	/** The same, rounded up, since costs are whole. */
	get bound(): number {
		return Math.ceil(this.value - tolerance);
	}

	/** Whether the effort is spent. */
	get isSpent(): boolean {
		return this.#effort.left < 0;
	}

	isOpen(edge: number): boolean {
		return this.#state[edge] === open;
	}

	/** How far an edge is from fitting or not. */
	doubt(edge: number): number {
		const price = at(this.#programme.prices, edge);
		return this.isOpen(edge) ? Math.min(Math.abs(price), Math.abs(1 - price)) : 0;
	}

	/** Whether an edge fits, or rather does than does not. */
	fits(edge: number): boolean {
		return this.isOpen(edge) ? at(this.#programme.prices, edge) < 0.5 : this.#state[edge] === fitting;
	}

	/** Whether an edge fits a partition. One of weight 0 counts as positive. */
	fitsIn(edge: number, sides: ArrayLike<number>): boolean {
		const { a, b, weight } = at(this.edges, edge);
		return (sides[a] === sides[b]) === weight >= 0;
	}

	/** Who stands together, or opposite, when every edge does as it rather does. */
	links(): Link[] {
		return this.edges.flatMap(({ a, b, weight }, edge): Link[] => {
			const sign = weight >= 0 === this.fits(edge) ? 1 : -1;
			return sign === 1 || this.model === 'two' ? [{ a, b, sign }] : [];
		});
	}

	/** What the edges that are decided not to fit cost. */
	paid(): number {
		return this.edges.reduce(
			(sum, { weight }, edge) => sum + (this.#state[edge] === misfit ? Math.abs(weight) : 0),
			0
		);
	}

	/** For each edge the weight that the packing leaves: should the edge not fit, the value is higher by that. */
	slack(): Float64Array {
		return this.#programme.slack();
	}

	/** Decides an open edge. */
	decide(edge: number, fits: boolean): void {
		this.#state[edge] = fits ? fitting : misfit;
		if (fits) this.#effort.left -= this.#programme.free(edge) / entriesPerEdge;
		else {
			this.#programme.pay(edge);
			this.#negative[edge] = 1 - at(this.#negative, edge);
		}
	}

	/** Decides edges that cannot but fit within the room (fixing by reduced cost, Dantzig, Fulkerson & Johnson 1954). */
	fix(room: number): void {
		this.slack().forEach((slack, edge) => {
			if (this.isOpen(edge) && this.value + slack > room + tolerance) this.decide(edge, true);
		});
	}

	/**
	 * Raises the value as far as it goes, or beyond the room.
	 *
	 * @returns whether it is within the room; false too when the effort is spent
	 */
	solve(room: number): boolean {
		this.#effort.left -= this.edges.length;
		this.#programme.forget();
		for (;;) {
			for (let work = 1; work > 0 && this.#isWithin(room);) {
				work = this.#programme.improve();
				this.#effort.left -= work / entriesPerEdge;
			}
			if (!this.#isWithin(room)) return false;
			if (this.#offerWalks()) continue;
			if (this.value < this.#halved + risenEnough) return true;
			this.#halved = this.value;
			if (!this.#offerHalves()) return true;
		}
	}

	#isWithin(room: number): boolean {
		return !this.isSpent && this.value < Infinity && this.value <= room + tolerance;
	}

	/** For each negative edge the contradiction that the prices cover least, if they do not cover it. */
	#offerWalks(): boolean {
		const prices = this.#programme.prices.map((price, edge) => (this.isOpen(edge) ? Math.max(0, price) : 0));
		const contradictions = this.#walks.cheap(prices, this.#negative);
		for (const edges of contradictions) {
			this.offer([...new Set(edges)].filter((edge) => this.isOpen(edge)));
		}
		return contradictions.length > 0;
	}

	#offerHalves(): boolean {
		const tight = this.#programme.tight();
		this.#effort.left -= 5 * tight.length;
		const columns = halves(tight, this.#programme.prices);
		for (const { rows, worth } of columns) this.#programme.offer(rows, worth);
		return columns.length > 0;
	}
}

/**
 * A little less than what each edge weighs, never the same little: with weights all alike many rows are full at once, and steps
 * that lead nowhere abound.
 */
function capacitiesOf(edges: readonly Edge[]): Float64Array {
	return Float64Array.from(edges, ({ weight }, edge) => {
		const fraction = ((edge + 1) * 0.6180339887) % 1;
		return Math.max(0, Math.abs(weight) - 1e-5 * fraction);
	});
}
