import { m } from '$lib/messages/locale';
import type { Notice } from '$lib/view/url';

/** Longer values are cut: a sentence only has to tell which one is meant. */
const longest = 60;

export const shortened = (value: string) => (value.length > longest ? `${value.slice(0, longest)}…` : value);

const words = { unknown: m.notice_unknown, malformed: m.notice_malformed, 'too-long': m.notice_too_long };

/** Says what of an address could not be shown, and why. */
export const sayNotice = ({ parameter, value, why }: Notice) =>
	words[why]({ parameter, value: shortened(value) });
