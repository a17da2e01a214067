import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '../generate/generate';
import { checkDataset } from '../lib/dataset/check';

const at = (name: string) => Number(process.argv[process.argv.indexOf(`--${name}`) + 1]);
const [nodes, ties, seed] = [at('nodes'), at('ties'), at('seed')];
const out = process.argv[process.argv.indexOf('--out') + 1] ?? '';
const { dataset } = checkDataset('graph-data');
if (!dataset) throw new Error('no model');
mkdirSync(out, { recursive: true });
const files = generate({ nodes, ties, seed }, dataset, readFileSync('graph-data/vocabulary.yaml', 'utf8'));
for (const [name, text] of files) writeFileSync(join(out, name), text);
const ids = [...(files.get('entities.yaml') ?? '').matchAll(/^- \{"id":"([^"]+)"/gm)].map(([, id]) => id);
const places = ids.map((id, i) => {
	const r = 25.3 * Math.sqrt(i);
	const a = i * 2.399963;
	return `\t${JSON.stringify(id)}: [${Math.round(r * 1.05 * Math.cos(a)) + 0}, ${Math.round((r / 1.05) * Math.sin(a)) + 0}]`;
});
writeFileSync(join(out, 'layout.json'), `{\n${places.join(',\n')}\n}\n`);
