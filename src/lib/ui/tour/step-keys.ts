/**
 * Which way along a tour a key leads: `n` on, `p` back. On a keyboard of another script, such as Malayalam, the keys that
 * bear these letters in Latin.
 */
export function stepKeys({
	key,
	code
}: Pick<KeyboardEvent, 'key' | 'code'>): 'next' | 'previous' | undefined {
	const latin = /^[ -~]$/.test(key);
	const letter = latin ? key.toLowerCase() : code;
	if (letter === 'n' || letter === 'KeyN') return 'next';
	return letter === 'p' || letter === 'KeyP' ? 'previous' : undefined;
}
