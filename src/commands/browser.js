import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './process.js';

const installed = [
	// Nothing but pages; a whole Chromium takes up to twice as long for the same tests.
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/**
 * Finds a Chromium for the tests, or installs one.
 *
 * Tried in turn: the one that `CHROME_PATH` names, Playwright's own, an installed Chromium or Chrome, installing
 * Playwright's, and on Debian as root installing the distribution's. Ends the process with a clear line if all fail.
 *
 * @returns {Promise<string>} path of the executable
 */
export async function findBrowser() {
	const named = process.env.CHROME_PATH;
	if (named) {
		if (existsSync(named)) return named;
		fail(`CHROME_PATH names ${named}, which does not exist. Name a Chromium or Chrome, or unset it.`);
	}
	const { chromium } = await import('playwright');
	const own = chromium.executablePath();
	const there = [own, ...installed].find((path) => existsSync(path));
	if (there) return there;

	console.log('No Chromium found; installing one …');
	spawnSync('npx', ['playwright', 'install', '--with-deps', 'chromium'], { stdio: 'inherit' });
	if (existsSync(own)) return own;
	if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
		run('apt-get', ['update', '-qq']);
		run('apt-get', ['install', '-y', '-qq', 'chromium-headless-shell']);
		const debian = installed.find((path) => existsSync(path));
		if (debian) return debian;
	}
	return fail('No Chromium could be installed. Install Chromium or Chrome, or name one in CHROME_PATH.');
}

/**
 * What a whole Chromium makes beside each page, though nobody sees it there: the pages of its own address bar, which take as
 * much time to load as some of ours, and a process for the next one.
 */
const unseen = [
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
	'WebUIOmniboxFullPopup',
	'PreloadTopChromeWebUI',
	'SpareRendererForSitePerProcess'
];

/** What Playwright switches off, which the switch of the same name would switch on again. */
const playwrights = [
	'AimEnabled',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsFirstBalancedModeAutoEnable',
	'HttpsUpgrades',
	'LensOverlay',
	'MediaRouter',
	'NetworkTimeServiceQuerying',
	'OptimizationHints',
	'PaintHolding',
	'PreconnectToSearch',
	'TcpPortRandomizationWin',
	'ThirdPartyStoragePartitioning'
];

/** Switches for a browser that needs nothing from outside; as root, Chromium runs only without its sandbox. */
export function browserArgs() {
	const quiet = [
		'--disable-gpu',
		'--disable-quic',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		`--disable-features=${[...playwrights, ...unseen].join()}`
	];
	return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
	console.error(message);
	process.exit(1);
}
