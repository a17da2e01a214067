import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { serve } from '../../../src/commands/serve';

let folder: string;
const open: { close: () => Promise<void> }[] = [];

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'paksham-'));
	mkdirSync(join(folder, 'entity/lenin'), { recursive: true });
	writeFileSync(join(folder, 'index.html'), 'the explorer');
	writeFileSync(join(folder, 'entity/lenin/index.html'), 'Lenin');
	writeFileSync(join(folder, '404.html'), 'no such page');
	writeFileSync(join(folder, '_headers'), '# For hosts\n/*\n  X-Of-All: yes\n/entity/*\n  X-Of: entities\n');
});

afterEach(async () => {
	await Promise.all(open.splice(0).map((site) => site.close()));
	vi.restoreAllMocks();
});

afterAll(() => rmSync(folder, { recursive: true }));

async function start(options: Parameters<typeof serve>[0] = {}) {
	const site = await serve({ folder, port: 0, ...options });
	open.push(site);
	return site;
}

test('a folder is served by its index, and what is missing by the 404 page', async () => {
	const { url } = await start();
	expect(await (await fetch(url)).text()).toBe('the explorer');
	expect(await (await fetch(`${url}entity/lenin/`)).text()).toBe('Lenin');
	const missing = await fetch(`${url}entity/nobody/`);
	expect(missing.status).toBe(404);
	expect(await missing.text()).toBe('no such page');
});

test('below a base path, all else is missing', async () => {
	const { url } = await start({ base: '/paksham' });
	expect(url).toMatch(/\/paksham\/$/);
	expect(await (await fetch(`${url}entity/lenin/`)).text()).toBe('Lenin');
	expect((await fetch(url.slice(0, -1))).url).toBe(url);
	expect((await fetch(new URL('/entity/lenin/', url))).status).toBe(404);
});

test('a busy port gives way to a free one, and says so', async () => {
	const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
	const first = await start();
	const second = await start({ port: first.port });
	expect(second.port).toBeGreaterThan(first.port);
	expect(said).toHaveBeenCalledWith(`Port ${first.port} is busy; trying ${first.port + 1}.`);
	expect(await (await fetch(second.url)).text()).toBe('the explorer');
});

test('when no port may be tried any more, the reason is told', async () => {
	const first = await start();
	await expect(serve({ folder, port: first.port, tries: 0 })).rejects.toThrow('EADDRINUSE');
});

test('headers are those that the site’s file wants, by path', async () => {
	const { url } = await start({ base: '/paksham' });
	const entity = await fetch(`${url}entity/lenin/?sel=x`);
	expect([entity.headers.get('x-of-all'), entity.headers.get('x-of')]).toEqual(['yes', 'entities']);
	const explorer = await fetch(url);
	expect([explorer.headers.get('x-of-all'), explorer.headers.get('x-of')]).toEqual(['yes', null]);
});
