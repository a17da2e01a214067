import { m } from '$lib/messages/locale';
import { parameters } from '$lib/view/parameters';
import { embedControls, type EmbedControls } from '../address';
import { shortened } from '../notice';

/** What the address of an embedded explorer asks for, besides a view. */
export interface EmbedRequest {
	readonly controls: EmbedControls;
	/** Sentences about what was asked for and is not known. */
	readonly notices: readonly string[];
}

/**
 * Reads which controls an embedded explorer is to have. Total: what it does not know it says, and all controls are shown.
 *
 * @param search the part of the address behind `?`
 */
export function readRequest(search: string): EmbedRequest {
	const asked = new URLSearchParams(search);
	const unknown = [...new Set(asked.keys())].filter((name) => name !== 'controls' && !(name in parameters));
	const notices = unknown.map((parameter) => m.embed_notice_parameter({ parameter: shortened(parameter) }));
	const value = asked.get('controls');
	const controls = embedControls.find((one) => one === value);
	if (value && !controls) notices.push(m.embed_notice_controls({ value: shortened(value) }));
	return { controls: controls ?? 'all', notices };
}
