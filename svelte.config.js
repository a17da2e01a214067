import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ pages: process.env.BUILD_FOLDER ?? 'build', strict: false }),
		// Absolute addresses, so that 404.html works at any depth.
		paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''), relative: false },
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' }
	}
};
