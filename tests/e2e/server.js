// The built site as a static host serves it, for the end-to-end tests: at the root of its host, and under a path; and
// ones that were made of a hostile dataset and of a large one.
import { serve } from '../../src/commands/serve.js';

await serve({ port: 4273, tries: 0 });
await serve({ folder: 'build-hostile', port: 4275, tries: 0 });
await serve({ folder: 'build-large', port: 4276, tries: 0 });
await serve({ folder: 'build-sub-path', base: '/paksham', port: 4274, tries: 0 });
