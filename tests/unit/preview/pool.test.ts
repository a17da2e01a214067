import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Worker } from 'node:worker_threads';
import { afterAll, expect, test } from 'vitest';
import { Pool } from '$lib/server/preview/pool';

const folder = mkdtempSync(join(tmpdir(), 'paksham-pool-'));
const file = join(folder, 'worker.mjs');
writeFileSync(
	file,
	`import { parentPort, threadId, workerData } from 'node:worker_threads';
	parentPort.on('message', (job) => {
		if (job === 'fail') parentPort.postMessage({ failure: 'no such job' });
		else if (job === 'throw') throw new Error('out of paper');
		else if (job === 'leave') process.exit(3);
		else parentPort.postMessage({ result: [workerData + job, threadId] });
	});`
);
afterAll(() => rmSync(folder, { recursive: true }));
const pool = (size: number) => new Pool<string, [string, number]>(file, 'did ', size);

test('every job is done, by no more threads than allowed', async () => {
	const threads = pool(2);
	const jobs = Array.from({ length: 20 }, (_, index) => String(index));
	const results = await Promise.all(jobs.map((job) => threads.run(job)));
	expect(results.map(([said]) => said)).toEqual(jobs.map((job) => `did ${job}`));
	expect(new Set(results.map(([, thread]) => thread)).size).toBe(2);
	await threads.close();
});

test.each([
	['fails', 'fail', 'no such job'],
	['throws', 'throw', 'out of paper'],
	['ends its thread', 'leave', 'code 3']
])('a job that %s is told of, and those behind it are done', async (_, job, cause) => {
	const threads = pool(1);
	const [failed, next] = await Promise.allSettled([threads.run(job), threads.run('on')]);
	expect(failed).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining(cause) } });
	expect(next).toMatchObject({ status: 'fulfilled', value: ['did on', expect.any(Number)] });
	await threads.close();
});

test('threads end when they are told to', async () => {
	const begun = once(process, 'worker') as Promise<[Worker]>;
	const threads = pool(1);
	await threads.run('one');
	const [thread] = await begun;
	const ended = once(thread, 'exit');
	await threads.close();
	await ended;
});

test('threads that have nothing to do let the process end', () => {
	const program = join(folder, 'program.mts');
	const { href } = pathToFileURL(resolve('src/lib/server/preview/pool.ts'));
	writeFileSync(
		program,
		`import { Pool } from '${href}';
		console.log(await new Pool(${JSON.stringify(file)}, 'did ', 1).run('all'));`
	);
	const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', program], {
		encoding: 'utf8',
		timeout: 30_000
	});
	expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('did all') });
});
