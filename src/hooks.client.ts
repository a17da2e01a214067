import { base } from '$app/paths';
import { setLocaleSource, type Locale } from '$lib/messages/locale';

// Changing the language loads a new page, so it stays the same for the life of this one.
const inMalayalam = `${location.pathname}/`.startsWith(`${base}/ml/`);
const language: Locale = inMalayalam ? 'ml' : 'en';
document.documentElement.lang = language;
setLocaleSource(() => language);
