import { Worker } from 'node:worker_threads';

interface Task<Job, Result> {
	readonly job: Job;
	readonly resolve: (result: Result) => void;
	readonly reject: (error: Error) => void;
}

/**
 * Threads that share a queue of jobs. Each takes the next when it is done with one; they start as they are needed, and do
 * not keep the process alive once nothing is waited for.
 *
 * A thread's module answers every message, which is a job, with one: `{ result }` or `{ failure }`, the reason in words.
 */
export class Pool<Job, Result> {
	readonly #waiting: Task<Job, Result>[] = [];
	readonly #idle: Worker[] = [];
	#running = 0;

	/**
	 * @param file the thread's module
	 * @param data its `workerData`
	 * @param size how many threads there are at the most
	 */
	constructor(
		readonly file: string,
		readonly data: unknown,
		readonly size: number
	) {}

	/** @throws the reason that the thread gives, or what ended the thread; other jobs go on */
	run(job: Job): Promise<Result> {
		return new Promise((resolve, reject) => {
			this.#waiting.push({ job, resolve, reject });
			this.#next();
		});
	}

	/** Ends the threads that have nothing to do. */
	async close(): Promise<void> {
		await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()));
	}

	#next(): void {
		if (this.#running >= this.size) return;
		const task = this.#waiting.shift();
		if (!task) return;
		this.#running++;
		const worker = this.#idle.pop() ?? new Worker(this.file, { workerData: this.data });
		worker.ref();
		const done = (settle: () => void, reuse: boolean) => {
			worker.off('message', answered).off('error', failed).off('exit', ended).unref();
			if (reuse) this.#idle.push(worker);
			this.#running--;
			settle();
			this.#next();
		};
		const answered = (answer: { result: Result } | { failure: string }) =>
			done(() => {
				if ('failure' in answer) task.reject(new Error(answer.failure));
				else task.resolve(answer.result);
			}, true);
		const failed = (error: Error) => done(() => task.reject(error), false);
		const ended = (code: number) => failed(new Error(`The thread ended with code ${code}`));
		worker.once('message', answered).once('error', failed).once('exit', ended);
		worker.postMessage(task.job);
	}
}
