import { expect, type Locator, type Page } from '@playwright/test';
import type { Core } from 'cytoscape';

/** A place on the page, in CSS pixels. */
interface Place {
	x: number;
	y: number;
}

/** What a reader does and sees in the explorer. */
export class Reader {
	constructor(readonly page: Page) {}

	/** Opens an address and waits until the live canvas has drawn. */
	async open(address: string): Promise<void> {
		await this.page.goto(address);
		await this.canvasIsDrawn();
	}

	/** Goes to another view, as by a link within the explorer, which so keeps all that it carries with it. */
	async follow(search: string): Promise<void> {
		await this.page.evaluate((address) => {
			const link = document.createElement('a');
			link.href = address || location.pathname;
			document.body.append(link);
			link.click();
			link.remove();
		}, search);
		await expect(this.page).toHaveURL((url) => url.search === search);
	}

	async canvasIsDrawn(): Promise<void> {
		await expect(this.page.locator('figure.drawn canvas').first()).toBeVisible();
	}

	get search(): Locator {
		return this.page.getByRole('combobox', { name: /^(Search|തിരയുക)$/ });
	}

	/** What is told of the selection. */
	get panel(): Locator {
		return this.page.getByRole('region', { name: /^(Details|വിശദാംശങ്ങൾ)$/ });
	}

	/** Types into the search field and chooses the first result. */
	async find(words: string): Promise<void> {
		await this.search.fill(words);
		await expect(this.page.getByRole('listbox').getByRole('option').first()).toBeVisible();
		await this.search.press('Enter');
	}

	/** Where the nodes that are on the canvas stand on the page. */
	async places(): Promise<Record<string, Place>> {
		return this.page.evaluate(() => {
			const container = [...document.querySelectorAll('div')].find((div) => '_cyreg' in div);
			const { cy } = (container as unknown as { _cyreg: { cy: Core } })._cyreg;
			const { x, y } = cy.container()!.getBoundingClientRect();
			return Object.fromEntries(
				cy.nodes().map((node) => {
					const at = node.renderedPosition();
					return [node.id(), { x: x + at.x, y: y + at.y }];
				})
			);
		});
	}

	async place(id: string): Promise<Place> {
		const place = (await this.places())[id];
		if (!place) throw new Error(`"${id}" is not on the canvas`);
		return place;
	}

	async clickNode(id: string): Promise<void> {
		const { x, y } = await this.place(id);
		await this.page.mouse.click(x, y);
	}
}

/** Says that the same nodes stand at the same places, within one pixel. */
export function expectSamePlaces(before: Record<string, Place>, after: Record<string, Place>): void {
	expect(Object.keys(after).toSorted()).toEqual(Object.keys(before).toSorted());
	for (const [id, { x, y }] of Object.entries(before)) {
		expect(Math.abs(x - after[id]!.x), `${id} moved sideways`).toBeLessThanOrEqual(1);
		expect(Math.abs(y - after[id]!.y), `${id} moved up or down`).toBeLessThanOrEqual(1);
	}
}
