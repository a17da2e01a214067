import { spawnSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a server on this machine shows for itself, and the hash by which the browser is told to trust it. */
export interface Certificate {
	readonly key: string;
	readonly cert: string;
	readonly hash: string;
}

/**
 * The benchmark's own certificate: browsers speak HTTP/2 and Brotli as they do with real hosts only where a server has one.
 * Made once by OpenSSL, for `localhost` alone, and trusted by no other browser than the one that is started for a run.
 *
 * @param folder where it is kept
 * @throws when it has to be made and there is no OpenSSL
 */
export function certificateIn(folder: string): Certificate {
	const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
	if (!existsSync(key) || !existsSync(cert)) {
		mkdirSync(folder, { recursive: true });
		const asked =
			'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 3650 -subj /CN=localhost';
		const { status } = spawnSync('openssl', [...asked.split(' '), '-keyout', key, '-out', cert]);
		if (status !== 0)
			throw new Error(
				'The benchmark serves HTTPS, and `openssl` could make no certificate. Install OpenSSL.'
			);
	}
	const pem = readFileSync(cert, 'utf8');
	const spki = new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' });
	return {
		key: readFileSync(key, 'utf8'),
		cert: pem,
		hash: createHash('sha256').update(spki).digest('base64')
	};
}
