import type { Names } from './names';
import { parameters, type Notice } from './parameters';
import { emptyView, type View } from './view';

export type { Notice };

/** Longer values are cut off before they are read: no view needs them. */
const longest = 20_000;

/**
 * Reads a view from an address. Total: whatever the parameters hold, it returns a view, ignores parameters that it does
 * not know (the first of several with one name counts), and says in `notices` what it dropped.
 */
export function parse(search: URLSearchParams, names: Names): { view: View; notices: Notice[] } {
	const notices: Notice[] = [];
	let view = emptyView;
	for (const [parameter, { parse: parseValue }] of Object.entries(parameters)) {
		const value = search.get(parameter);
		if (value === null || value === '') continue;
		const drop = (part: string, why: Notice['why']) => void notices.push({ parameter, value: part, why });
		if (value.length > longest) drop(`${value.slice(0, 40)}…`, 'too-long');
		else view = { ...view, ...parseValue(value, { names, drop }) };
	}
	return { view: settle(view), notices };
}

/**
 * Writes a view as the part of an address behind `?`: fixed order, defaults left out, ASCII, nothing escaped.
 * `format(parse(format(view)))` is `format(view)`, and the default view is the empty string.
 */
export function format(view: View): string {
	const pairs = Object.entries(parameters).flatMap(([parameter, { format: formatValue }]) => {
		const value = formatValue(view);
		return value === undefined ? [] : [`${parameter}=${value}`];
	});
	return pairs.join('&');
}

/** A step means nothing without its tour. */
function settle(view: View): View {
	return view.tour === null && view.step !== null ? { ...view, step: null } : view;
}
