import { deflateSync } from 'node:zlib';

/** Colours are told apart by their five upper bits each; a card's few hues and the steps between them survive that well. */
const bits = 5;
const most = 256;

/**
 * Writes a picture as a PNG with a palette (https://www.w3.org/TR/png-3/, colour type 3): a third of the size that flat
 * colours have otherwise.
 *
 * @param {Uint8Array} pixels red, green, blue and opacity of each, row by row; the opacity is left out
 * @param {number} width
 * @param {number} height
 * @returns {Uint8Array}
 */
export function palettePng(pixels, width, height) {
	const { palette, indexOf } = paletteOf(pixels);
	const rows = new Uint8Array((width + 1) * height);
	for (let y = 0, at = 0; y < height; y++) {
		// The first byte of a row names its filter; none suits a palette.
		const row = y * (width + 1) + 1;
		for (let x = 0; x < width; x++, at += 4) rows[row + x] = indexOf[bucketAt(pixels, at)] ?? 0;
	}
	const header = new DataView(new ArrayBuffer(13));
	header.setUint32(0, width);
	header.setUint32(4, height);
	header.setUint8(8, 8);
	header.setUint8(9, 3);
	return Buffer.concat([
		Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
		chunk('IHDR', new Uint8Array(header.buffer)),
		chunk('PLTE', Uint8Array.from(palette.flat())),
		chunk('IDAT', deflateSync(rows, { level: 9 })),
		chunk('IEND', new Uint8Array())
	]);
}

/**
 * The colours that occur most, and for every group of like colours the nearest of them.
 *
 * @param {Uint8Array} pixels
 */
function paletteOf(pixels) {
	const counts = new Uint32Array(1 << (3 * bits));
	/** @type {Map<number, number>} the colour that occurs first in a group: a plain area's own, as rows are read */
	const firsts = new Map();
	for (let at = 0; at < pixels.length; at += 4) {
		const bucket = bucketAt(pixels, at);
		const count = counts[bucket] ?? 0;
		if (count === 0) firsts.set(bucket, at);
		counts[bucket] = count + 1;
	}
	const buckets = [...firsts.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
	const colours = buckets.map((bucket) => [
		...pixels.subarray(firsts.get(bucket), (firsts.get(bucket) ?? 0) + 3)
	]);
	const palette = colours.slice(0, most);
	const indexOf = new Uint8Array(counts.length);
	buckets.forEach((bucket, index) => {
		indexOf[bucket] = index < most ? index : nearest(palette, colours[index] ?? []);
	});
	return { palette, indexOf };
}

/** @param {Uint8Array} pixels @param {number} at */
function bucketAt(pixels, at) {
	const drop = 8 - bits;
	return (
		(((pixels[at] ?? 0) >> drop) << (2 * bits)) |
		(((pixels[at + 1] ?? 0) >> drop) << bits) |
		((pixels[at + 2] ?? 0) >> drop)
	);
}

/** @param {number[][]} palette @param {number[]} colour */
function nearest(palette, colour) {
	let best = 0;
	let least = Infinity;
	palette.forEach((other, index) => {
		const away = other.reduce((sum, part, channel) => sum + (part - (colour[channel] ?? 0)) ** 2, 0);
		if (away < least) [best, least] = [index, away];
	});
	return best;
}

/** @param {string} type @param {Uint8Array} data */
function chunk(type, data) {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const around = Buffer.alloc(body.length + 8);
	around.writeUInt32BE(data.length);
	body.copy(around, 4);
	around.writeUInt32BE(crc32(body), body.length + 4);
	return around;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
	let crc = byte;
	for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
	return crc;
});

/** The check sum that the PNG standard asks for (its annex D). @param {Uint8Array} bytes */
function crc32(bytes) {
	let crc = 0xffffffff;
	for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
	return (crc ^ 0xffffffff) >>> 0;
}
