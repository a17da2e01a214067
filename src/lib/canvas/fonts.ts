const weights = ['400', '700'];
/** A reader on a slow line sees the graph in a substitute rather than not at all. */
const patience = 3000;

/** Ask for every part of the fonts: the Malayalam and the Latin one. */
const everyPart = 'മA';

/**
 * Waits until the fonts are loaded that the canvas draws certain words with: Cytoscape keeps a label drawn in the substitute
 * when its font comes later. Resolves in any case, after three seconds at the latest, to whether they came.
 *
 * @param words every part of the fonts when left out, for labels in another language
 */
export async function canvasFonts(words = everyPart): Promise<boolean> {
	if (typeof document === 'undefined' || !document.fonts) return false;
	const load = Promise.all(
		weights.map((weight) => document.fonts.load(`${weight} 16px "Noto Sans Malayalam"`, words))
	).then(
		() => true,
		() => false
	);
	const inTime = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience));
	return Promise.race([load, inTime]);
}
