import { overwriteGetLocale } from './generated/runtime';

export { getLocale, locales } from './generated/runtime';
export type { Locale } from './generated/runtime';
export * as m from './generated/messages';

/** Names, in themselves, of the languages that the interface speaks. */
export const localeNames = { en: 'English', ml: 'മലയാളം' } as const;

/** Says where every message function finds the language of the moment. */
export const setLocaleSource = overwriteGetLocale;
