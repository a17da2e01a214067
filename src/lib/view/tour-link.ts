import { readOwnTour, type OwnTour } from './tour-own';

/**
 * A tour as the fragment of a link: its texts as JSON, deflated (RFC 1951), in URL-safe base64 (RFC 4648, section 5), behind
 * a version and a checksum, so that a link that was cut or changed on its way is told from one that was not.
 */
const version = '1';
/** Longer links are cut by mail and chat programs, and by some browsers. */
export const longestLink = 8000;
/** What a link of that length can hold in good faith, in bytes; a bomb holds a thousand times more. */
const largest = 256 * 1024;

/** Why a link is no tour. */
export type LinkTrouble = 'empty' | 'too-long' | 'damaged' | 'newer' | 'no-tour';

/** Packs a tour. The result may be longer than `longestLink`; it is then no link, and the tour has to travel as a file. */
export async function packTour({ lang, title, introduction, steps }: OwnTour): Promise<string> {
	const flat = [
		lang,
		title,
		introduction,
		...steps.flatMap(({ view, heading, text }) => [view, heading, text])
	];
	const bytes = new TextEncoder().encode(JSON.stringify(flat));
	const packed = await collect(through(bytes, new CompressionStream('deflate-raw')), Infinity);
	return `${version}.${checksum(bytes)}.${toBase64(packed ?? bytes)}`;
}

/** Reads the fragment of a link, whatever it holds. Never throws. */
export async function unpackTour(fragment: string): Promise<OwnTour | LinkTrouble> {
	if (fragment === '') return 'empty';
	if (fragment.length > longestLink) return 'too-long';
	const [first, sum, packed, ...rest] = fragment.split('.');
	if (first !== version) return /^\d{1,3}$/.test(first ?? '') && sum && packed ? 'newer' : 'damaged';
	const deflated = fromBase64(packed ?? '');
	if (!deflated || rest.length > 0) return 'damaged';
	try {
		const bytes = await collect(through(deflated, new DecompressionStream('deflate-raw')), largest);
		if (!bytes) return 'too-long';
		if (checksum(bytes) !== sum) return 'damaged';
		return readFlat(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))) ?? 'no-tour';
	} catch {
		return 'damaged';
	}
}

function readFlat(value: unknown): OwnTour | undefined {
	if (!Array.isArray(value) || value.length % 3 !== 0) return undefined;
	const [lang, title, introduction, ...flat] = value as unknown[];
	const steps = Array.from({ length: flat.length / 3 }, (_, index) => {
		const [view, heading, text] = flat.slice(3 * index, 3 * index + 3);
		return { view, heading, text };
	});
	return readOwnTour({ lang, title, introduction, steps });
}

function through(bytes: Uint8Array<ArrayBuffer>, way: CompressionStream | DecompressionStream) {
	return new Blob([bytes]).stream().pipeThrough(way);
}

/** All bytes of a stream; undefined when they are more than so many, of which no more are read. */
async function collect(
	stream: ReadableStream<Uint8Array>,
	most: number
): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	const reader = stream.getReader();
	for (let read = await reader.read(); !read.done; read = await reader.read()) {
		length += read.value.length;
		if (length > most) {
			// A cancelled decompression may fail on the way out; what it holds is not wanted any more.
			await reader.cancel().catch(() => undefined);
			return undefined;
		}
		chunks.push(read.value);
	}
	const bytes = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.length;
	}
	return bytes;
}

/** FNV-1a of 32 bits (Fowler, Noll, Vo), base 36. It finds accidents, not forgers, who gain nothing here. */
function checksum(bytes: Uint8Array): string {
	let hash = 0x811c9dc5;
	for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
	return hash.toString(36);
}

function toBase64(bytes: Uint8Array): string {
	const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64(letters: string): Uint8Array<ArrayBuffer> | undefined {
	if (!/^[\w-]+$/.test(letters)) return undefined;
	try {
		const plain = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
		return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
	} catch {
		return undefined;
	}
}
