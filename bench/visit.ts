import type { Browser } from 'playwright';
import { open, type Opened, type Profile } from './page';
import { Recorder, Trace } from './trace';

/** A page that is being measured, with what the browser tells of it. */
export interface Visit extends Opened {
	/** Ends the recording, and reads it; to be asked for once, when everything has happened. */
	readonly trace: () => Promise<Trace>;
}

/** A page that has not done what is asked of it by then has failed, in milliseconds. */
const limit = 240_000;

/**
 * Opens a page while the browser records what it draws, lets something be measured, and closes it again.
 *
 * @throws when the page does not come so far in time; with its own first error, if it had one
 */
export async function visit<Result>(
	browser: Browser,
	url: string,
	profile: Profile,
	measure: (visit: Visit) => Promise<Result>
): Promise<Result> {
	const recorder = await Recorder.start(browser);
	let failure: string | undefined;
	let opened: Opened | undefined;
	const timer = setTimeout(() => {
		failure ??= `it was not done in ${limit / 1000} s`;
		void opened?.close();
	}, limit);
	try {
		const there = (opened = await open(browser, url, profile));
		there.page.on('pageerror', ({ message }) => (failure ??= message));
		const trace = async () => {
			const now = await there.page.evaluate(() => bench.clock());
			return new Trace(await recorder.stop(), now);
		};
		return await measure({ ...there, trace });
	} catch (error) {
		throw failure === undefined ? error : new Error(failure, { cause: error });
	} finally {
		clearTimeout(timer);
		await opened?.close();
		await recorder.stop();
	}
}
