// Runs in every measured page before its own scripts; read as text by `page.ts`. It watches and says; it changes nothing.
(() => {
	/**
	 * @typedef {{ x: number, y: number }} Place in the window, in CSS pixels
	 * @typedef {{ drawn: () => boolean, live: () => boolean, chosen: () => string, place: (id: string) => Place | undefined }} Kind
	 * what is asked of a page: whether its graph is on the screen and answers, what is chosen, and where a node stands
	 * @typedef {{ input: number, seen: number, done: number }} Deed when it was asked for, known and drawn, in
	 * milliseconds from navigation
	 */

	/** The live canvas of the explorer. It is asked for places alone, as its own tests do. @returns {any} */
	const cytoscapeOf = () => {
		for (const box of document.querySelectorAll('figure div')) if ('_cyreg' in box) return box._cyreg.cy;
	};

	/** @type {Kind} */
	const explorer = {
		drawn: () => {
			const sketch = document.querySelector('svg.sketch');
			const whole = sketch?.nextSibling ?? sketch?.parentElement?.nextSibling;
			if (!sketch || (!whole && document.readyState === 'loading')) return false;
			return sketch.getBoundingClientRect().width > 0 && getComputedStyle(sketch).visibility === 'visible';
		},
		live: () => document.querySelector('figure.drawn canvas') !== null,
		chosen: () => new URLSearchParams(location.search).get('sel') ?? '',
		place: (id) => {
			const cy = cytoscapeOf();
			const node = cy?.getElementById(id);
			if (!node || node.empty()) return undefined;
			const { x, y } = cy.container().getBoundingClientRect();
			const at = node.renderedPosition();
			return { x: x + at.x, y: y + at.y };
		}
	};

	/** @type {Kind} */
	const bare = {
		drawn: () => performance.getEntriesByName('graph').length > 0,
		live: () => bare.drawn(),
		chosen: () => document.documentElement.dataset.sel ?? '',
		place: (id) => /** @type {any} */ (globalThis).placeOf(id)
	};

	const kind = () => (document.getElementById('graph') ? bare : explorer);

	/** Resolves with the time at which a condition first holds in a frame. @param {() => boolean} condition @returns {Promise<number>} */
	const when = (condition) =>
		new Promise((resolve) => {
			const look = () => (condition() ? resolve(performance.now()) : requestAnimationFrame(look));
			look();
		});

	// Every canvas is cleared before it is drawn anew: the one sign of drawing that all pages share.
	/** @type {(() => void) | null} */
	let onredraw = null;
	/** @param {any} type @param {string} method */
	const watch = (type, method) => {
		const own = type.prototype[method];
		/** @this {unknown} @param {unknown[]} args */
		type.prototype[method] = function (...args) {
			onredraw?.();
			return own.apply(this, args);
		};
	};
	watch(CanvasRenderingContext2D, 'clearRect');
	watch(WebGLRenderingContext, 'clear');
	watch(WebGL2RenderingContext, 'clear');

	let input = 0;
	for (const type of ['pointerup', 'keydown'])
		addEventListener(type, (event) => (input = event.timeStamp), { capture: true });

	/** A click nearer than this to the chosen node, in CSS pixels, may be meant for it, and then changes nothing. */
	const reach = 40;

	/** How many frames may go by between what is known and the canvas that shows it. */
	const patience = 20;

	/**
	 * Watches for the next deed of a reader: from its event until what it changes is known and, if a canvas shows it, drawn.
	 *
	 * @param {() => unknown} state what the deed changes
	 * @param {boolean} onCanvas
	 * @returns {Promise<Deed>}
	 */
	const nextDeed = (state, onCanvas) => {
		const before = state();
		input = 0;
		return new Promise((resolve) => {
			let seen = 0;
			let redrawn = 0;
			let frames = 0;
			/** @param {number} done */
			const end = (done) => {
				onredraw = null;
				resolve({ input, seen, done });
			};
			const look = () => {
				if (input && !seen && state() !== before) seen = performance.now();
			};
			if (onCanvas)
				onredraw = () => {
					if (!input) return;
					look();
					redrawn = performance.now();
					if (seen) end(redrawn);
				};
			const frame = () => {
				look();
				if (seen && !onCanvas) return end(seen);
				// Drawn before it was known: then it is shown as soon as it is known.
				if (seen && redrawn && ++frames > patience) return end(seen);
				if (!(seen && onCanvas && onredraw === null)) requestAnimationFrame(frame);
			};
			requestAnimationFrame(frame);
		});
	};

	/** What tells that a deed is known. */
	const states = {
		click: () => kind().chosen(),
		address: () => location.search,
		results: () => document.querySelector('[role=listbox]')?.innerHTML ?? ''
	};
	/** @type {Promise<Deed> | null} */
	let deed = null;

	/** @type {{ start: number, duration: number }[]} */
	const longTasks = [];
	let shift = 0;
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) longTasks.push({ start: startTime, duration });
	}).observe({ type: 'longtask', buffered: true });
	new PerformanceObserver((list) => {
		for (const entry of /** @type {any[]} */ (list.getEntries()))
			if (!entry.hadRecentInput) shift += entry.value;
	}).observe({ type: 'layout-shift', buffered: true });

	const drawn = when(() => kind().drawn());
	const live = when(() => document.body !== null && kind().live());

	Object.assign(globalThis, {
		bench: {
			/** Waits until the page is live, looks for a node that stands free, and watches for a click. @param {string[]} ids */
			live: async (ids) => {
				await live;
				globalThis.bench.watch('click');
				return globalThis.bench.free(ids);
			},
			/** The first of some nodes that stand free in the window, and apart from the chosen one. @param {string[]} ids */
			free: (ids) => {
				const chosen = kind().chosen() ? kind().place(kind().chosen()) : undefined;
				for (const id of ids) {
					const place = kind().place(id);
					if (!place || (chosen && Math.hypot(place.x - chosen.x, place.y - chosen.y) < reach)) continue;
					const at = document.elementFromPoint(place.x, place.y);
					if (at?.closest('#graph, figure') && !at.closest('a, button')) return { id, ...place };
				}
				return null;
			},
			/** The middle and the lower left corner of where the graph is. */
			stage: () => {
				const box = document.querySelector('#graph, figure')?.getBoundingClientRect() ?? new DOMRect();
				return {
					middle: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
					corner: { x: box.x + 40, y: box.bottom - 60 }
				};
			},
			/** Watches for the next deed, whose end `deed` then waits for. @param {'click' | 'address' | 'results'} what */
			watch: (what) => {
				deed = nextDeed(states[what], what !== 'results');
			},
			deed: () => deed ?? Promise.reject(new Error('Nothing is watched')),
			longTasks: () => longTasks,
			/** Resolves when no long task has been for a while. @param {number} quiet in milliseconds */
			settled: (quiet) => {
				const since = performance.now();
				return when(() => {
					const last = longTasks.at(-1);
					return performance.now() - Math.max(since, last ? last.start + last.duration : 0) > quiet;
				});
			},
			loaded: async () => ({
				paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
				drawn: performance.getEntriesByName('graph')[0]?.startTime ?? (await drawn),
				live: await live,
				longTasks,
				shift
			}),
			/** A moment that the trace knows too. */
			clock: () => performance.mark('bench').startTime
		}
	});
})();
