import dataset from 'virtual:dataset';
import { mount, unmount } from 'svelte';
import { expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import ExplorerView from '$lib/ui/ExplorerView.svelte';
import { rest } from '$lib/ui/rest';

interface Protocol {
	send(method: 'Performance.getMetrics'): Promise<{ metrics: { name: string; value: number }[] }>;
	send(method: 'HeapProfiler.collectGarbage' | 'Performance.enable'): Promise<void>;
}

/** What the browser holds after it has thrown away what nobody needs. */
async function held() {
	const protocol = cdp() as unknown as Protocol;
	await protocol.send('Performance.enable');
	// What waits for the page to have nothing to do is still held by the wait.
	await rest();
	await new Promise((resolve) => requestIdleCallback(resolve));
	for (let time = 0; time < 3; time++) await protocol.send('HeapProfiler.collectGarbage');
	const { metrics } = await protocol.send('Performance.getMetrics');
	const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
	return { listeners: value('JSEventListeners'), nodes: value('Nodes'), heap: value('JSHeapUsedSize') };
}

/** Opens the explorer, waits until it has drawn, and leaves it; returns hold of its Cytoscape that does not keep it. */
async function visit(): Promise<WeakRef<object>> {
	const target = document.createElement('div');
	document.body.append(target);
	const address = { search: () => '', write: () => Promise.resolve() };
	const page = mount(ExplorerView, {
		target,
		props: { brought: { dataset, atlas: null }, lang: 'en', address }
	});
	await vi.waitFor(() => expect(target.querySelector('figure.drawn canvas')).not.toBeNull(), {
		timeout: 15_000,
		interval: 5
	});
	const container = [...target.querySelectorAll('figure div')].find((div) => '_cyreg' in div);
	const { cy } = (container as unknown as { _cyreg: { cy: object } })._cyreg;
	await unmount(page);
	target.remove();
	return new WeakRef(cy);
}

test(
	'opening and leaving the explorer a hundred times leaves nothing behind',
	{ timeout: 180_000 },
	async () => {
		for (let time = 0; time < 10; time++) await visit();
		const before = await held();
		const graphs: WeakRef<object>[] = [];
		for (let time = 0; time < 100; time++) graphs.push(await visit());
		const after = await held();

		const alive = graphs.filter((graph) => graph.deref() !== undefined).length;
		expect(alive, 'Cytoscapes that are still held').toBeLessThanOrEqual(1);
		expect(after.listeners - before.listeners, 'listeners').toBeLessThanOrEqual(2);
		expect(after.nodes / before.nodes, 'nodes').toBeLessThan(1.1);
		expect(after.heap / before.heap, 'heap').toBeLessThan(1.1);
	}
);
