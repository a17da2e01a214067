import { describe, expect, test } from 'vitest';
import { readOptions } from '../../../src/generate/options';

const read = (line: string) => readOptions(line.split(' ').filter(Boolean));

describe('the arguments of npm run generate', () => {
	test('say how large, which one and where to', () => {
		expect(read('--nodes 60 --ties 120 --seed 4 --out some/folder')).toEqual({
			size: { nodes: 60, ties: 120, seed: 4 },
			folder: 'some/folder'
		});
	});

	test('may leave out the seed and the folder', () => {
		expect(read('--nodes=1000 --ties=3000')).toEqual({
			size: { nodes: 1000, ties: 3000, seed: 1 },
			folder: 'generated/1000-3000-1'
		});
	});

	test.each([
		['', '--nodes is missing', 'npm run generate -- --nodes'],
		['--nodes 60', '--ties is missing', 'npm run generate -- --nodes'],
		['--nodes x --ties 9', '--nodes is “x”', 'from 12 to 200000'],
		['--nodes 1e3 --ties 9', '--nodes is “1e3”', 'from 12 to 200000'],
		['--nodes=-5 --ties 9', '--nodes is “-5”', 'from 12 to 200000'],
		['--nodes 3 --ties 9', '--nodes is “3”', 'from 12 to 200000'],
		['--nodes 300000 --ties 900000', '--nodes is “300000”', 'from 12 to 200000'],
		['--nodes 60 --ties 12.5', '--ties is “12.5”', 'from 11 to 1000000'],
		['--nodes 60 --ties 58', '--ties 58 is too few to join 60', 'at least 59'],
		['--nodes 20 --ties 191', '--ties 191 is more than one for each two of 20', 'at most 190'],
		['--nodes 60 --ties 120 --seed one', '--seed is “one”', 'from 0 to 2147483647'],
		['--nodes 60 --ties 120 --out=', '--out is empty', '--out some/folder'],
		['--nodes 60 --tise 120', '--tise', 'The options are --nodes, --ties, --seed and --out'],
		['--nodes 60 --ties 120 there', 'there', 'The options are --nodes, --ties, --seed and --out'],
		['--nodes', '--nodes', 'The options are --nodes, --ties, --seed and --out']
	])('“%s” are refused: %s', (line, problem, remedy) => {
		expect(() => read(line)).toThrow(problem);
		expect(() => read(line)).toThrow(remedy);
	});
});
