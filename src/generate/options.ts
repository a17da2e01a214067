import { parseArgs } from 'node:util';
import type { Size } from './generate';

/** What may be asked for. Kinds are at least so many; names run out beyond the most. */
const bounds = {
	nodes: { least: 12, most: 200_000 },
	ties: { least: 11, most: 1_000_000 },
	seed: { least: 0, most: 2 ** 31 - 1 }
} as const;
type Bounded = keyof typeof bounds;

const usage = 'Write it as in: npm run generate -- --nodes 1000 --ties 3000 --seed 1 --out some/folder';

/** What to generate, and where to. */
export interface Options {
	readonly size: Size;
	readonly folder: string;
}

/**
 * Reads the command's arguments. The seed is 1 when it is left out, the folder `generated/<nodes>-<ties>-<seed>`.
 *
 * @throws an error that names the option, its value and what to do, when something is missing or cannot be
 */
export function readOptions(args: readonly string[]): Options {
	const given = parse(args);
	const nodes = numberOf('nodes', given.nodes);
	const ties = numberOf('ties', given.ties);
	const seed = numberOf('seed', given.seed ?? '1');
	if (ties < nodes - 1)
		throw new Error(`--ties ${ties} is too few to join ${nodes} entities. Give at least ${nodes - 1}.`);
	const pairs = (nodes * (nodes - 1)) / 2;
	if (ties > pairs)
		throw new Error(
			`--ties ${ties} is more than one for each two of ${nodes} entities. Give at most ${pairs}, or more --nodes.`
		);
	if (given.out === '') throw new Error(`--out is empty. ${usage}`);
	return { size: { nodes, ties, seed }, folder: given.out ?? `generated/${nodes}-${ties}-${seed}` };
}

function parse(args: readonly string[]) {
	const type = 'string';
	try {
		const options = { nodes: { type }, ties: { type }, seed: { type }, out: { type } } as const;
		return parseArgs({ args: [...args], options }).values;
	} catch (error) {
		const [problem = ''] = (error instanceof Error ? error.message : String(error)).split(/[.\n]/);
		throw new Error(`${problem}. The options are --nodes, --ties, --seed and --out. ${usage}`, {
			cause: error
		});
	}
}

function numberOf(name: Bounded, given: string | undefined): number {
	const { least, most } = bounds[name];
	if (given === undefined) throw new Error(`--${name} is missing. ${usage}`);
	const value = /^\d+$/.test(given) ? Number(given) : NaN;
	if (value >= least && value <= most) return value;
	throw new Error(`--${name} is “${given}”. Give a whole number from ${least} to ${most}.`);
}
