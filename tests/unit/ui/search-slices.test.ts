import { expect, test, vi } from 'vitest';
import { inSlices } from '$lib/ui/search-slices';

function* count(steps: number, each: () => void = () => undefined): Generator<void, string> {
	for (let step = 0; step < steps; step++) {
		each();
		yield;
	}
	return 'done';
}

test('work without steps returns at once what it has', async () => {
	const pause = vi.fn(() => Promise.resolve());
	expect(await inSlices(count(0), pause)).toBe('done');
	expect(pause).not.toHaveBeenCalled();
});

test('the page has its turn whenever a slice of time is over, and all steps are done', async () => {
	vi.useFakeTimers({ toFake: ['performance'] });
	const pause = vi.fn(() => Promise.resolve());
	const each = vi.fn(() => void vi.advanceTimersByTime(3));
	try {
		expect(await inSlices(count(9, each), pause)).toBe('done');
	} finally {
		vi.useRealTimers();
	}
	expect(each).toHaveBeenCalledTimes(9);
	expect(pause).toHaveBeenCalledTimes(3);
});

test('a fault in the work is told', async () => {
	const fault = new Error('no index');
	const steps = count(1, () => {
		throw fault;
	});
	await expect(inSlices(steps)).rejects.toBe(fault);
});

test('other work is done in between', async () => {
	vi.useFakeTimers({ toFake: ['performance'] });
	const told: string[] = [];
	setTimeout(() => told.push('other work'));
	const each = () => {
		told.push('step');
		vi.advanceTimersByTime(1000);
	};
	try {
		await inSlices(count(3, each));
	} finally {
		vi.useRealTimers();
	}
	expect(told.indexOf('other work')).toBeGreaterThan(told.indexOf('step'));
	expect(told.indexOf('other work')).toBeLessThan(told.lastIndexOf('step'));
});
