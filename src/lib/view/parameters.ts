import type { Point } from '$lib/dataset/types';
import type { Depth } from '$lib/graph/neighbourhood';
import type { Known, Names } from './names';
import { canonicalKinds, canonicalTies, excluded } from './ties';
import * as read from './values';
import { colourings, emptyView, layouts, lenses, sizings, type View } from './view';

/** Something in an address that could not be kept: the parameter, the value, and why. */
export interface Notice {
	readonly parameter: string;
	readonly value: string;
	/** It names what the dataset does not hold, it is not of the parameter's form, or it goes on too long. */
	readonly why: 'unknown' | 'malformed' | 'too-long';
}

/** Stands for an empty list where the empty address means all. */
const none = 'none';

/** What the reading of one parameter may use. */
export interface Reading {
	readonly names: Names;
	/** Says that a value, or a part of it, is dropped; returns undefined so that it can be returned in turn. */
	readonly drop: (value: string, why: Notice['why']) => undefined;
}

/** How one parameter of an address is read and written. */
export interface Parameter {
	readonly parse: (value: string, reading: Reading) => Partial<View> | undefined;
	/** The value for the address; undefined when it is the default. */
	readonly format: (view: View) => string | undefined;
}

/** The parameters of an address in their canonical order. */
export const parameters: Readonly<Record<string, Parameter>> = {
	lens: word('lens', lenses),
	sel: {
		parse: (value, reading) => {
			const { entities, relations, sentences } = reading.names;
			const sel = known(value, [entities, relations, sentences], reading);
			return sel === undefined ? undefined : { sel };
		},
		format: ({ sel }) => sel ?? undefined
	},
	near: {
		parse: (value, reading) => {
			const [id = '', steps = '1', ...rest] = value.split('.');
			const depth = read.wholeNumber(steps, 1, 3);
			if (depth === undefined || rest.length > 0) return reading.drop(value, 'malformed');
			const entity = known(id, [reading.names.entities], reading);
			return entity === undefined ? undefined : { near: { id: entity, depth: depth as Depth } };
		},
		format: ({ near }) => (near ? `${near.id}.${near.depth}` : undefined)
	},
	path: {
		parse: (value, reading) => {
			const ends = value.split('.');
			if (ends.length !== 2) return reading.drop(value, 'malformed');
			const [from, to] = ends.map((end) => known(end, [reading.names.entities], reading));
			return from === undefined || to === undefined ? undefined : { path: { from, to } };
		},
		format: ({ path }) => (path ? `${path.from}.${path.to}` : undefined)
	},
	hubs: flag('hubs'),
	ties: {
		parse: (value, reading) => {
			const families: Known = reading.names.types;
			const types = new Set([...reading.names.types.values()].flat());
			const list = listOf(value, (name) => {
				const type = excluded(name);
				if (type === undefined) return known(name, [families, types], reading);
				return known(type, [types], reading) && name;
			});
			return list && { ties: canonicalTies(list, reading.names) };
		},
		format: ({ ties }) => formatList(ties)
	},
	kinds: {
		parse: (value, reading) => {
			const list = listOf(value, (kind) => known(kind, [new Set(reading.names.kinds)], reading));
			return list && { kinds: canonicalKinds(list, reading.names) };
		},
		format: ({ kinds }) => formatList(kinds)
	},
	claim: word('claim', ['stated']),
	mode: word('mode', ['done']),
	from: {
		parse: (value, { drop }) => {
			const from = read.day(value);
			return from ? { from } : drop(value, 'malformed');
		},
		format: ({ from }) => from ?? undefined
	},
	to: {
		parse: (value, { drop }) => {
			const to = read.day(value);
			return to ? { to } : drop(value, 'malformed');
		},
		format: ({ to }) => to ?? undefined
	},
	undated: flag('undated'),
	upto: {
		parse: (value, reading) => {
			const upto = known(value, [reading.names.sentences], reading);
			return upto === undefined ? undefined : { upto };
		},
		format: ({ upto }) => upto ?? undefined
	},
	hide: {
		parse: (value, reading) => {
			const hide = listOf(value, (id) => known(id, [reading.names.entities], reading));
			return hide && { hide: hide.toSorted() };
		},
		format: ({ hide }) => (hide.length > 0 ? hide.join('.') : undefined)
	},
	colour: word('colour', colourings),
	size: word('size', sizings),
	layout: word('layout', layouts),
	labels: {
		parse: (value, { names, drop }) => {
			const labels = read.oneOf(['ui', 'both', ...names.languages], value);
			return labels ? { labels } : drop(value, 'malformed');
		},
		format: ({ labels }) => (labels === emptyView.labels ? undefined : labels)
	},
	cam: {
		parse: (value, { drop }) => {
			const [x, y, percent, ...rest] = value.split('.');
			const centre = read.point(x, y);
			const zoom = read.zoom(percent);
			if (!centre || zoom === undefined || rest.length > 0) return drop(value, 'malformed');
			return { cam: { ...centre, zoom } };
		},
		format: ({ cam }) => (cam ? `${cam.x}.${cam.y}.${cam.zoom}` : undefined)
	},
	pins: { parse: parsePins, format: formatPins },
	tour: {
		parse: (value, reading) => {
			const tour = known(value, [reading.names.tours], reading);
			return tour === undefined ? undefined : { tour };
		},
		format: ({ tour }) => tour ?? undefined
	},
	step: {
		parse: (value, { drop }) => {
			const step = read.wholeNumber(value, 1, 999);
			return step === undefined ? drop(value, 'malformed') : { step };
		},
		format: ({ step }) => (step === null ? undefined : String(step))
	}
};

function word<K extends 'lens' | 'claim' | 'mode' | 'colour' | 'size' | 'layout'>(
	key: K,
	words: readonly (View[K] & string)[]
): Parameter {
	return {
		parse: (value, { drop }) => {
			const found = read.oneOf(words, value);
			return found ? { [key]: found } : drop(value, 'malformed');
		},
		format: (view) => (view[key] === emptyView[key] ? undefined : (view[key] ?? undefined))
	};
}

function flag(key: 'hubs' | 'undated'): Parameter {
	return {
		parse: (value, { drop }) => {
			const on = read.oneOf(['yes', 'no'], value);
			return on ? { [key]: on === 'yes' } : drop(value, 'malformed');
		},
		format: (view) => (view[key] === emptyView[key] ? undefined : view[key] ? 'yes' : 'no')
	};
}

function known(id: string, sets: readonly Known[], { names, drop }: Reading): string | undefined {
	const candidates = [id, names.renamed.get(id)];
	const found = candidates.find((name) => name !== undefined && sets.some((set) => set.has(name)));
	return found ?? drop(id, 'unknown');
}

/** Reads a list whose members must be known; undefined when none is, so that a broken list hides nothing. */
function listOf(value: string, find: (member: string) => string | undefined): string[] | undefined {
	if (value === none) return [];
	const members = new Set(value.split('.').map(find));
	members.delete(undefined);
	return members.size > 0 ? ([...members] as string[]) : undefined;
}

function formatList(list: readonly string[] | null): string | undefined {
	if (list === null) return undefined;
	return list.length > 0 ? list.join('.') : none;
}

function parsePins(value: string, reading: Reading): Partial<View> {
	const parts = value.split('.');
	const pins = new Map<string, Point>();
	for (let at = 0; at < parts.length; at += 3) {
		const [name = '', x, y] = parts.slice(at, at + 3);
		const place = read.point(x, y);
		if (!place) {
			reading.drop(parts.slice(at, at + 3).join('.'), 'malformed');
			continue;
		}
		const id = known(name, [reading.names.entities], reading);
		if (id !== undefined) pins.set(id, place);
	}
	return { pins: Object.fromEntries([...pins].toSorted(([a], [b]) => (a < b ? -1 : 1))) };
}

function formatPins({ pins }: View): string | undefined {
	const sorted = Object.entries(pins).toSorted(([a], [b]) => (a < b ? -1 : 1));
	return sorted.length > 0 ? sorted.map(([id, { x, y }]) => `${id}.${x}.${y}`).join('.') : undefined;
}
