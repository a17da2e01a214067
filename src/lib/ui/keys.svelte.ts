const key = 'paksham-single-keys';

/** Which keys the explorer listens to, and whether their list is open. */
class Keys {
	/** Keys of a single letter or sign can be switched off, for those whose tools send letters by themselves (WCAG 2.1.4). */
	single = $state(read());
	/** Whether the list of keys is open, and whether it ever was. */
	listed = $state(false);
	asked = $state(false);

	switchSingle(on: boolean): void {
		this.single = on;
		try {
			localStorage.setItem(key, on ? 'on' : 'off');
		} catch {
			// Where storage is denied, the choice lasts as long as the page.
		}
	}

	/** Opens the list of keys. */
	list(): void {
		this.asked = true;
		this.listed = true;
	}

	/** Whether a key of a single sign was pressed for the explorer: switched on, without a modifier, and not while typing. */
	isSingle({ ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
		const typing =
			target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
		return this.single && !typing && !ctrlKey && !metaKey && !altKey;
	}
}

function read(): boolean {
	try {
		return globalThis.localStorage?.getItem(key) !== 'off';
	} catch {
		return true;
	}
}

export const keys = new Keys();
