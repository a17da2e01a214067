import { inflateSync } from 'node:zlib';

type Colour = readonly [number, number, number];

/** A picture as a reader of PNG files sees it. */
export interface Picture {
	readonly width: number;
	readonly height: number;
	readonly at: (x: number, y: number) => Colour;
}

/** Reads a PNG of eight bits and a palette (https://www.w3.org/TR/png-3/), and refuses what the standard does. */
export function readPng(bytes: Uint8Array): Picture {
	const file = Buffer.from(bytes);
	if (file.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') throw new Error('No PNG signature');
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < file.length;) {
		const length = file.readUInt32BE(at);
		const body = file.subarray(at + 4, at + 8 + length);
		const type = body.subarray(0, 4).toString('latin1');
		if (file.readUInt32BE(at + 8 + length) !== checkSum(body)) throw new Error(`${type} is damaged`);
		chunks.set(type, body.subarray(4));
		at += length + 12;
	}
	if ([...chunks.keys()].join(' ') !== 'IHDR PLTE IDAT IEND') throw new Error('Unexpected chunks');
	const header = chunks.get('IHDR')!;
	const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
	if (header.subarray(8).toString('hex') !== '0803000000')
		throw new Error('Not of eight bits with a palette');
	const palette = chunks.get('PLTE')!;
	const rows = inflateSync(chunks.get('IDAT')!);
	if (rows.length !== (width + 1) * height) throw new Error('Not as many pixels as the header says');
	return {
		width,
		height,
		at(x, y) {
			const row = y * (width + 1);
			if (rows[row] !== 0) throw new Error(`Row ${y} has a filter`);
			const index = rows[row + 1 + x]! * 3;
			if (index >= palette.length) throw new Error('A colour that is not in the palette');
			return [palette[index]!, palette[index + 1]!, palette[index + 2]!];
		}
	};
}

/** The box around what is darker than paper, within a part of a picture. */
export function inkBox(
	{ at, width, height }: Picture,
	part = { left: 0, top: 0, right: width, bottom: height }
) {
	const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity, pixels: 0 };
	for (let y = part.top; y < part.bottom; y++) {
		for (let x = part.left; x < part.right; x++) {
			const [red, green, blue] = at(x, y);
			if (red + green + blue > 3 * 128) continue;
			box.left = Math.min(box.left, x);
			box.top = Math.min(box.top, y);
			box.right = Math.max(box.right, x + 1);
			box.bottom = Math.max(box.bottom, y + 1);
			box.pixels++;
		}
	}
	return box;
}

/** CRC-32 bit by bit, as the standard's annex defines it. */
function checkSum(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	}
	return ~crc >>> 0;
}
