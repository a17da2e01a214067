import { startHead } from '$lib/server/heads';
import { brought } from '$lib/server/large';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ brought, head: startHead() });
