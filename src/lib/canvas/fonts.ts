const weights = ['400', '700'];
/** A reader on a slow line sees the graph in a substitute rather than not at all. */
const patience = 3000;

/**
 * Waits until the canvas's fonts are loaded: Cytoscape keeps a label drawn in the substitute when its font comes later.
 * Resolves in any case, after three seconds at the latest, to whether they came.
 */
export async function canvasFonts(): Promise<boolean> {
	if (typeof document === 'undefined' || !document.fonts) return false;
	// The letters ask for the Malayalam and the Latin part; without them only the Latin one would load.
	const loads = weights.map((weight) => document.fonts.load(`${weight} 16px "Noto Sans Malayalam"`, 'മA'));
	const inTime = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience));
	return Promise.race([
		Promise.all(loads).then(
			() => true,
			() => false
		),
		inTime
	]);
}
