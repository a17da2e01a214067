import { expect, test } from 'vitest';
import { stepKeys } from '$lib/ui/tour/step-keys';

test.each([
	['n', 'KeyN', 'next'],
	['N', 'KeyN', 'next'],
	['p', 'KeyP', 'previous'],
	// Malayalam, InScript: the same places on the keyboard.
	['ല', 'KeyN', 'next'],
	['ജ', 'KeyP', 'previous'],
	// Dvorak: the letters are elsewhere, and they count.
	['b', 'KeyN', undefined],
	['n', 'KeyL', 'next'],
	['x', 'KeyX', undefined],
	['ArrowRight', 'ArrowRight', undefined],
	['PageDown', 'PageDown', undefined]
])('%s at %s leads %s', (key, code, way) => {
	expect(stepKeys({ key, code })).toBe(way);
});
