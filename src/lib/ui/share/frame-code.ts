/** What a page needs to know to hold a view. */
export interface EmbeddedFrame {
	readonly src: string;
	/** What screen readers call the frame. */
	readonly title: string;
	/** In CSS pixels; null for the whole width of what holds the frame, or what is usual where no number is given. */
	readonly width: number | null;
	readonly height: number | null;
}

/** In a smaller frame nothing can be read. */
const least = 200;
const usualHeight = 560;

/** The HTML that puts a view into a page. */
export function frameCode({ src, title, width, height }: EmbeddedFrame): string {
	const size = (pixels: number) => Math.max(least, Math.round(pixels));
	const attributes = [
		['src', src],
		['title', title],
		['width', width === null ? '100%' : String(size(width))],
		['height', String(size(height ?? usualHeight))],
		['loading', 'lazy'],
		['style', 'border: 1px solid #857a68']
	];
	return `<iframe ${attributes.map(([name, value]) => `${name}="${escape(value ?? '')}"`).join(' ')}></iframe>`;
}

const escape = (value: string) => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
