/** Numbers measured again and again, by what they measure. */
export class Samples {
	readonly #values = new Map<string, number[]>();

	/** Adds a number; nothing is added where there was none. */
	add(key: string, value: number | null | undefined): void {
		if (value === null || value === undefined || Number.isNaN(value)) return;
		this.#values.set(key, [...(this.#values.get(key) ?? []), value]);
	}

	/** The middle one, or the mean of the middle two; null where nothing was measured. */
	median(key: string): number | null {
		const sorted = [...(this.#values.get(key) ?? [])].sort((a, b) => a - b);
		const half = sorted.length / 2;
		const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
		return low === undefined || high === undefined ? null : (low + high) / 2;
	}

	toJSON(): Record<string, { median: number | null; all: readonly number[] }> {
		return Object.fromEntries(
			[...this.#values].map(([key, all]) => [key, { median: this.median(key), all }])
		);
	}
}
