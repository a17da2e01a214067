// Makes the icons of the installed app from static/icon.svg: `npx tsx src/commands/icons.ts`.
import { Resvg } from '@resvg/resvg-js';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const svg = readFileSync('static/icon.svg', 'utf8');
const ground = /fill="(#[0-9a-f]{6})"/.exec(svg)?.[1] ?? '#fff';
/** Room around the picture for systems that cut icons into shapes: the inner four fifths are safe. */
const roomy = svg.replace('viewBox="0 0 32 32"', 'viewBox="-4 -4 40 40"');

const icons: [file: string, source: string, size: number][] = [
	['icon-192.png', svg, 192],
	['icon-512.png', svg, 512],
	['apple-touch-180.png', svg, 180],
	['maskable-512.png', roomy, 512]
];
mkdirSync('static/icons', { recursive: true });
for (const [file, source, width] of icons) {
	const picture = new Resvg(source, { fitTo: { mode: 'width', value: width }, background: ground });
	writeFileSync(`static/icons/${file}`, picture.render().asPng());
}
