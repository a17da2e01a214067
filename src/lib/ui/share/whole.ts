import type { Locale } from '$lib/messages/locale';
import { embedAddress, explorerAddress, type EmbedControls } from '../address';

const whole = (address: string) => new URL(address, document.baseURI).href;

/**
 * The full address of a view, as it is passed on.
 *
 * @param search a view as `format` writes it
 */
export const wholeAddress = (search: string) => whole(explorerAddress(search));

/** The full address of a view for a frame in another page. */
export const wholeEmbedAddress = (search: string, controls: EmbedControls, locale: Locale) =>
	whole(embedAddress(search, controls, locale));
