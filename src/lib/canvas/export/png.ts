import type { SvgFile } from './sheet';

/** A picture made of pixels; or that it is larger than the browser can draw; or that it cannot be drawn at all. */
export type Pixels =
	| { readonly state: 'drawn'; readonly png: Blob }
	| { readonly state: 'too-large' }
	| { readonly state: 'failed' };

/** No browser draws a canvas with longer sides. */
const longest = 16_384;

/**
 * Turns a drawing into pixels, of the size that it says itself.
 */
export async function pngOf({ svg, width, height }: SvgFile): Promise<Pixels> {
	const canvas = canvasOf(width, height);
	if (!canvas) return { state: 'too-large' };
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
		const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
		return png ? { state: 'drawn', png } : { state: 'failed' };
	} catch {
		return { state: 'failed' };
	} finally {
		URL.revokeObjectURL(address);
	}
}

/** A canvas that can be drawn upon; null when it is larger than the browser manages, which some say by drawing nothing. */
function canvasOf(width: number, height: number): HTMLCanvasElement | null {
	if (Math.max(width, height) > longest) return null;
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d');
	if (!context) return null;
	context.fillRect(width - 1, height - 1, 1, 1);
	const [, , , opaque] = context.getImageData(width - 1, height - 1, 1, 1).data;
	if (opaque !== 255) return null;
	context.clearRect(0, 0, width, height);
	return canvas;
}
