import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isGenerated } from '../generate/files';
import { generate } from '../generate/generate';
import { readOptions } from '../generate/options';
import { checkDataset } from '../lib/dataset/check';
import { place } from './place';

/*
 * Invents a dataset of any size, to try the explorer on: `npm run generate -- --nodes 1000 --ties 3000 --seed 1`. The
 * dataset in graph-data/ is its model. Exit code 1 when the arguments are wrong or the folder holds another dataset.
 */

const model = 'graph-data';

try {
	const { size, folder } = readOptions(process.argv.slice(2));
	const before = join(folder, 'dataset.yaml');
	if (existsSync(before) && !isGenerated(readFileSync(before, 'utf8')))
		throw new Error(
			`The folder ${folder} holds a dataset that was not generated. Give another one with --out.`
		);
	const { dataset, faults } = checkDataset(model);
	if (!dataset) throw new Error(`The model in ${model} has ${faults.length} faults. Run npm run data.`);
	mkdirSync(folder, { recursive: true });
	const vocabulary = readFileSync(join(model, 'vocabulary.yaml'), 'utf8');
	for (const [name, text] of generate(size, dataset, vocabulary)) writeFileSync(join(folder, name), text);
	console.log(`${size.nodes} entities and ${size.ties} ties written to ${folder}.`);
	const { done, said } = place(folder, size.seed, true);
	if (!done) throw new Error(said);
	console.log(said);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
