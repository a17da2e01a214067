import { afterAll } from 'vitest';
import { setLocaleSource } from '$lib/messages/locale';

// The files of a worker share their modules: what one has messages speak is not for the next.
afterAll(() => setLocaleSource(() => 'en'));
