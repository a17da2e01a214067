import { align, type Measured } from './table';

/** A dataset, how large it is, and what was measured with it. */
export interface Result {
	readonly name: string;
	readonly nodes: number;
	readonly measured: Measured;
}

type Reads = (page: 'explorer' | 'sigma' | 'cytoscape', key: string) => number | null;
interface Goal {
	readonly title: string;
	/** What was measured: a number to compare with the bound. `small` reads the same app with the smallest dataset. */
	readonly value: (of: Reads, small: Reads) => number | null;
	readonly bound: number;
	readonly least?: true;
	readonly unit: string;
}

const times = (a: number | null, b: number | null) => (a === null || b === null || b === 0 ? null : a / b);
const kB = (bytes: number | null) => (bytes === null ? null : bytes / 1000);
/** As many times what the bare page takes, at most. */
const beside = (title: string, page: 'sigma' | 'cytoscape', key: string, bound: number): Goal => ({
	title,
	bound,
	unit: `× ${page}`,
	value: (of) => times(of('explorer', key), of(page, key))
});
/** Compared with the same app and the smallest dataset. */
const besideSmall = (title: string, key: string, bound: number, least?: true): Goal => ({
	title,
	bound,
	...(least && { least }),
	unit: '× smallest',
	value: (of, small) => times(of('explorer', key), small('explorer', key))
});

const growing: readonly Goal[] = [
	besideSmall('frames while zooming', 'frames.zoom', 0.8, true),
	besideSmall('frames while panning', 'frames.pan', 0.8, true),
	besideSmall('click → paint', 'deeds.click', 4),
	besideSmall('filter → paint', 'deeds.filter', 4),
	besideSmall('time step → paint', 'deeds.time', 4)
];

/** What is to be reached, by the size of the dataset; ratios within one run wherever there is something to compare with. */
const goals: readonly { readonly fits: (nodes: number) => boolean; readonly goals: readonly Goal[] }[] = [
	{
		fits: (nodes) => nodes <= 500,
		goals: [
			beside('graph visible, slow', 'sigma', 'slow.drawn', 0.6),
			beside('answers a click, slow', 'cytoscape', 'slow.answers', 1.25),
			{
				title: 'scripts to interactive',
				bound: 210,
				unit: 'kB',
				value: (of) => kB(of('explorer', 'bytes.js'))
			},
			{
				title: "scripts of an entity's page",
				bound: 40,
				unit: 'kB',
				value: (of) => kB(of('explorer', 'entity.js'))
			},
			{
				title: 'bytes to interactive',
				bound: 330,
				unit: 'kB',
				value: (of) => kB(of('explorer', 'bytes.all'))
			},
			{ title: 'layout shift, slow', bound: 0.005, unit: '', value: (of) => of('explorer', 'slow.shift') },
			beside('blocked, slow', 'cytoscape', 'slow.blocked', 1),
			{
				title: 'build, second time',
				bound: 30,
				unit: 's',
				value: (of) => of('explorer', 'build.seconds')
			}
		]
	},
	{
		fits: (nodes) => nodes > 5000 && nodes <= 20_000,
		goals: [
			beside('graph visible, slow', 'sigma', 'slow.drawn', 1),
			beside('answers a click, slow', 'sigma', 'slow.answers', 2),
			beside('graph visible, desktop', 'sigma', 'desktop.drawn', 1),
			beside('answers a click, desktop', 'sigma', 'desktop.answers', 2),
			beside('heap', 'sigma', 'desktop.heap', 3),
			...growing
		]
	},
	{
		fits: (nodes) => nodes > 20_000,
		goals: [
			beside('graph visible, slow', 'sigma', 'slow.drawn', 0.5),
			beside('answers a click, slow', 'sigma', 'slow.answers', 1),
			beside('graph visible, desktop', 'sigma', 'desktop.drawn', 0.5),
			beside('answers a click, desktop', 'sigma', 'desktop.answers', 1),
			...growing
		]
	}
];

/** Writes what is to be reached beside what was; null where nothing of it was measured. */
export function goalsOf(results: readonly Result[]): string | null {
	const smallest = [...results].sort((a, b) => a.nodes - b.nodes)[0];
	const reads =
		(result: Result | undefined): Reads =>
		(page, key) =>
			result?.measured.get(page)?.median(key) ?? null;
	const lines = results.flatMap((result) =>
		goals
			.filter(({ fits }) => fits(result.nodes))
			.flatMap((group) => group.goals)
			.flatMap(({ title, value, bound, least, unit }) => {
				const reached = value(reads(result), reads(smallest));
				if (reached === null || (unit === '× smallest' && result === smallest)) return [];
				const good = least ? reached >= bound : reached <= bound;
				return [
					[
						result.name,
						title,
						`${least ? '≥' : '≤'} ${bound} ${unit}`.trim(),
						reached.toFixed(2),
						good ? 'yes' : 'NO'
					]
				];
			})
	);
	return lines.length > 0 ? align([['dataset', 'goal', 'bound', 'measured', 'reached'], ...lines]) : null;
}
