/** What satori draws: a box with its style, and text or boxes in it; or a picture. Plain data, so that it can be sent and hashed. */
export interface Element {
	readonly type: 'div' | 'img';
	readonly props: {
		readonly style: Style;
		readonly children?: string | readonly Element[];
		readonly lang?: string;
		readonly src?: string;
		readonly width?: number;
		readonly height?: number;
	};
}

/** CSS as satori understands it; lengths are in pixels. */
export type Style = Readonly<Record<string, string | number>>;

/** A flex box, which is all that satori lays out. */
export const box = (style: Style, children: string | readonly Element[]): Element => ({
	type: 'div',
	props: { style: { display: 'flex', ...style }, children }
});

/** A picture given as the text of an SVG, which must not hold text itself. */
export const image = (svg: string, width: number, height: number, style: Style = {}): Element => ({
	type: 'img',
	props: { src: `data:image/svg+xml,${encodeURIComponent(svg)}`, width, height, style }
});
