import { findSidesOf, type SignedTies } from '$lib/graph/atlas/found-sides';

self.onmessage = ({ data }: MessageEvent<SignedTies>) => {
	self.postMessage(findSidesOf(data));
};
