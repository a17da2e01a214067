/** The part of the `edtf` package that the dataset uses; the package has no types of its own. */
declare module 'edtf' {
	/** Reads a date and gives the first and last millisecond that it may cover. Throws when it is not EDTF. */
	export default function edtf(date: string, options: { level: 0 | 1 | 2 }): { min: number; max: number };
}
