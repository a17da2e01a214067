interface Policy {
	createScriptURL(address: string): string;
}
interface PolicyFactory {
	createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

/**
 * Vouches for the address of a script of this site, as pages under Trusted Types want it for workers; other browsers get
 * the address as it is.
 *
 * @throws when the script is not this site's
 */
export function scriptAddress(address: string | URL): string {
	const { href, origin } = new URL(address, location.href);
	if (origin !== location.origin) throw new Error(`"${href}" is no script of this site.`);
	const { trustedTypes } = globalThis as unknown as { trustedTypes?: PolicyFactory };
	policy ??= trustedTypes?.createPolicy('paksham-script', { createScriptURL: (own) => own });
	return policy?.createScriptURL(href) ?? href;
}
