// The built site as a static host serves it, for the end-to-end tests.
import { serve } from '../../src/commands/serve.js';

await serve({ port: 4273, tries: 0 });
