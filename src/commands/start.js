// `npm start`: installs and builds what is missing, then serves the built site.
import { ensureBuild, ensureDependencies } from './process.js';

ensureDependencies();
await ensureBuild();
const { serve } = await import('./serve.js');
const { url } = await serve({
	base: process.env.BASE_PATH ?? '',
	port: Number(process.env.PORT ?? 4173)
});
console.log(`Paksham is at ${url}`);
