import { at } from '../known';
import { capacitiesOf } from './capacities';
import type { Edge, Model } from './edges';
import type { Effort } from './effort';
import { halves } from './halves';
import { PackingProgramme } from './programme';
import type { Link } from './union';
import { Walks } from './walks';

/** How many entries of the programme's basis can be worked out in the time that looking at an edge takes. */
const entriesPerEdge = 40;

/** Rounding errors of the programme stay well below this. */
const tolerance = 1e-6;

/** How much the value must have risen for halves to be sought again. Branching is better than many small steps. */
const risenEnough = 0.2;

/** Where walks raise the value by less in a round, branching is better than another one. */
const risenLittle = 0.05;

/** An edge so far from fitting or not is worth branching on. */
const muchDoubt = 0.2;

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
		const price = this.#programme.price(edge);
		return this.isOpen(edge) ? Math.min(Math.abs(price), Math.abs(1 - price)) : 0;
	}

	/** Whether an edge fits, or rather does than does not. */
	fits(edge: number): boolean {
		return this.isOpen(edge) ? this.#programme.price(edge) < 0.5 : this.#state[edge] === fitting;
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

	/** The weight that the packing leaves of an open edge: should the edge not fit, the value is higher by that. */
	slack(edge: number): number {
		return this.#programme.slack(edge);
	}

	/** Decides an open edge. */
	decide(edge: number, fits: boolean): void {
		this.#state[edge] = fits ? fitting : misfit;
		const work = fits ? this.#programme.free(edge) : this.#programme.pay(edge);
		this.#effort.left -= work / entriesPerEdge;
		if (!fits) this.#negative[edge] = 1 - at(this.#negative, edge);
	}

	/** Decides edges that cannot but fit within the room (fixing by reduced cost, Dantzig, Fulkerson & Johnson 1954). */
	fix(room: number): void {
		for (const edge of this.edges.keys()) {
			if (this.isOpen(edge) && this.value + this.slack(edge) > room + tolerance) this.decide(edge, true);
		}
	}

	/**
	 * Raises the value, and ends where it is beyond the room.
	 *
	 * @param thorough whether as far as it goes; else only until branching promises more
	 * @returns whether it is within the room; false too when the effort is spent
	 */
	solve(room: number, thorough = true): boolean {
		this.#effort.left -= this.edges.length;
		this.#programme.tidy();
		for (let before = -Infinity; ; before = this.value) {
			for (let work = 1; work > 0 && this.#isWithin(room);) {
				work = this.#programme.improve();
				this.#effort.left -= work / entriesPerEdge;
			}
			if (!this.#isWithin(room)) return false;
			if (!thorough && this.value < before + risenLittle && this.#isInDoubt()) return true;
			if (this.#offerWalks()) continue;
			if (this.value < this.#halved + risenEnough) return true;
			this.#halved = this.value;
			if (!this.#offerHalves()) return true;
		}
	}

	#isInDoubt(): boolean {
		return this.edges.some((_, edge) => this.doubt(edge) > muchDoubt);
	}

	#isWithin(room: number): boolean {
		return !this.isSpent && this.value < Infinity && this.value <= room + tolerance;
	}

	/** For each negative edge the contradiction that the prices cover least, if they do not cover it. */
	#offerWalks(): boolean {
		const prices = this.#programme
			.prices()
			.map((price, edge) => (this.isOpen(edge) ? Math.max(0, price) : 0));
		const contradictions = this.#walks.cheap(prices, this.#negative);
		for (const edges of contradictions) {
			this.offer([...new Set(edges)].filter((edge) => this.isOpen(edge)));
		}
		return contradictions.length > 0;
	}

	#offerHalves(): boolean {
		const tight = this.#programme.tight();
		this.#effort.left -= 5 * tight.length;
		const columns = halves(tight, this.#programme.prices());
		for (const { rows, worth } of columns) this.#programme.offer(rows, worth);
		return columns.length > 0;
	}
}
