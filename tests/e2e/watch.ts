import type { Page } from '@playwright/test';

/**
 * Watches what a page does from now on.
 *
 * @param home the site's own address
 * @returns requests to others; uncaught errors, and what its security policy forbade
 */
export async function watch(page: Page, home: string) {
	const strangers: string[] = [];
	const faults: string[] = [];
	page.on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		if (origin !== new URL(home).origin && protocol.startsWith('http')) strangers.push(request.url());
	});
	page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
	page.on('console', (message) => {
		if (/content.security.policy|trusted ?types|refused to/i.test(message.text())) {
			faults.push(`${page.url()}: ${message.text()}`);
		}
	});
	await page.exposeFunction('tellViolation', (violation: string) => faults.push(violation));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const { tellViolation } = window as unknown as { tellViolation: (violation: string) => void };
			const { violatedDirective, blockedURI, sample, sourceFile, lineNumber } = event;
			tellViolation(
				`${location.href}: ${violatedDirective} ${blockedURI} ${sample} ${sourceFile}:${lineNumber}`
			);
		});
	});
	return { strangers, faults };
}
