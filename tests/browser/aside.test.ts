import dataset from 'virtual:dataset';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { placesBy } from '$lib/canvas/layouts';
import { placesAside } from '$lib/canvas/layouts/aside';
import { buildGraph } from '$lib/graph/build';
import { findSides } from '$lib/graph/sides';

const graph = buildGraph(dataset);
const context = { sides: findSides(graph), centre: null, depth: 3, seed: 1917 } as const;
const expected = [...placesBy('rings', graph, context)];

beforeAll(() => {
	// As the site's pages have it, but for the policies of the tests' own page.
	const policy = document.createElement('meta');
	policy.httpEquiv = 'content-security-policy';
	policy.content = "require-trusted-types-for 'script'";
	document.head.append(policy);
});

afterEach(() => {
	vi.unstubAllGlobals();
});

test('a layout is worked out by a worker under Trusted Types, which let no bare address through', async () => {
	expect(() => new Worker('data:text/javascript,')).toThrow(TypeError);
	const heard = vi.fn<() => void>();
	vi.stubGlobal(
		'Worker',
		class extends Worker {
			constructor(address: string, options: WorkerOptions) {
				super(address, options);
				this.addEventListener('message', heard);
			}
		}
	);
	expect([...(await placesAside('rings', graph, context))]).toEqual(expected);
	expect(heard).toHaveBeenCalledOnce();
});

test('a layout is worked out at once where there are no workers, or none can be made', async () => {
	vi.stubGlobal('Worker', undefined);
	expect([...(await placesAside('rings', graph, context))]).toEqual(expected);
	vi.stubGlobal('Worker', () => {
		throw new DOMException('denied', 'SecurityError');
	});
	expect([...(await placesAside('rings', graph, context))]).toEqual(expected);
});
