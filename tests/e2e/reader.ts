import { expect, type Locator, type Page } from '@playwright/test';
import type { Core } from 'cytoscape';

/** A place on the page, in CSS pixels. */
interface Place {
	x: number;
	y: number;
}

/** What is written on the canvas, and where on the page, in CSS pixels. */
interface Label {
	name: string;
	ofSide: boolean;
	left: number;
	right: number;
	top: number;
	bottom: number;
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

	/** The labels that are shown on the canvas, those of nodes and of sides, as rectangles on the page. */
	async labels(): Promise<Label[]> {
		return this.page.evaluate(() => {
			const container = [...document.querySelectorAll('div')].find((div) => '_cyreg' in div);
			const { cy } = (container as unknown as { _cyreg: { cy: Core } })._cyreg;
			// Where Cytoscape last drew each label, in layout units; it tells no other way of the label alone.
			interface Drawn {
				_private: { labelBounds: { main: { x1: number; y1: number; x2: number; y2: number } } };
			}
			const [zoom, pan, { x, y }] = [cy.zoom(), cy.pan(), cy.container()!.getBoundingClientRect()];
			const ofNodes = cy
				.nodes()
				.filter((node) => node.style('label') !== '')
				.map((node) => {
					const { x1, y1, x2, y2 } = (node as unknown as Drawn)._private.labelBounds.main;
					return {
						name: node.data('label').replace('\n', ' '),
						ofSide: false,
						left: x + pan.x + zoom * x1,
						right: x + pan.x + zoom * x2,
						top: y + pan.y + zoom * y1,
						bottom: y + pan.y + zoom * y2
					};
				});
			const ofSides = [...document.querySelectorAll('.hull-label')]
				.map((label) => {
					const { left, right, top, bottom } = label.getBoundingClientRect();
					const name = [...label.querySelectorAll('tspan')].map((line) => line.textContent).join(' ');
					return { name, ofSide: true, left, right, top, bottom };
				})
				.filter(({ left, right }) => left < right);
			return [...ofNodes, ...ofSides];
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

/** Says that no two labels overlap by more than the few pixels of outline and margin that they carry. */
export function expectApart(labels: readonly Label[]): void {
	const overlaps = labels.flatMap((a, at) =>
		labels.slice(at + 1).flatMap((b) => {
			const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
			const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
			const deep = Math.min(across, down);
			return deep > 6 ? [`${a.name} and ${b.name} by ${deep.toFixed(1)}`] : [];
		})
	);
	expect(overlaps).toEqual([]);
}

/** Says that the same nodes stand at the same places, within one pixel. */
export function expectSamePlaces(before: Record<string, Place>, after: Record<string, Place>): void {
	expect(Object.keys(after).toSorted()).toEqual(Object.keys(before).toSorted());
	for (const [id, { x, y }] of Object.entries(before)) {
		expect(Math.abs(x - after[id]!.x), `${id} moved sideways`).toBeLessThanOrEqual(1);
		expect(Math.abs(y - after[id]!.y), `${id} moved up or down`).toBeLessThanOrEqual(1);
	}
}
