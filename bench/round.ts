import type { Browser } from 'playwright';
import type { Data } from './data';
import { measureDeeds } from './deeds';
import { measureEntity } from './entity';
import { measureFrames } from './frames';
import { measureAnswer, measureOpening } from './load';
import type { Measure, PageName } from './options';
import { profiles, type Profile } from './page';
import type { Samples } from './samples';
import type { Served, Site } from './server';

/** A page with a dataset, and where what is measured of it goes. */
export interface Subject {
	readonly browser: Browser;
	readonly page: PageName;
	readonly site: Site;
	readonly data: Data;
	readonly samples: Samples;
}

/** What one round measures of a page, by what is asked for. */
const measures: Readonly<Partial<Record<Measure, (subject: Subject) => Promise<void>>>> = {
	load: async (subject) => {
		await load(subject, profiles.desktop);
		await load(subject, profiles.slow);
	},
	frames: async ({ browser, site, samples }) => {
		for (const [key, value] of Object.entries(await measureFrames(browser, site)))
			samples.add(`frames.${key}`, value);
	},
	deeds: async ({ browser, page, site, data, samples }) => {
		const deeds = await measureDeeds(browser, site, data.first, page === 'explorer');
		for (const [name, all] of deeds) for (const value of all) samples.add(`deeds.${name}`, value);
	},
	entity: async ({ browser, page, site, data, samples }) => {
		if (page !== 'explorer') return;
		const id = data.graph.nodes.some(([node]) => node === 'lenin') ? 'lenin' : (data.first[0] ?? '');
		for (const [key, value] of Object.entries(await measureEntity(browser, site, id)))
			samples.add(`entity.${key}`, value);
	}
};

/** Measures a page once in every way that is asked for. What cannot be measured is said, and the rest goes on. */
export async function measureRound(subject: Subject, only: ReadonlySet<Measure>): Promise<void> {
	for (const name of only) {
		try {
			await measures[name]?.(subject);
		} catch (error) {
			const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
			console.error(`${subject.page} with ${subject.data.name}, ${name}: ${why}`);
		}
	}
}

async function load({ browser, site, data, samples }: Subject, profile: Profile): Promise<void> {
	const opening = await measureOpening(browser, site, profile);
	const { served, ...answer } = await measureAnswer(browser, site, data.first, profile);
	for (const [key, value] of Object.entries({ ...opening, ...answer }))
		samples.add(`${profile.name}.${key}`, value);
	if (profile !== profiles.slow) return;
	samples.add('bytes.files', served.length);
	samples.add('bytes.all', bytesOf(served));
	for (const type of new Set(served.map((file) => file.type)))
		samples.add(`bytes.${type}`, bytesOf(served.filter((file) => file.type === type)));
}

const bytesOf = (served: readonly Served[]) => served.reduce((sum, { bytes }) => sum + bytes, 0);
