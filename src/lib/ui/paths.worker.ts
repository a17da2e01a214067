import { answerPaths, type PathQuestion } from '$lib/graph/atlas/paths';

self.onmessage = ({ data }: MessageEvent<PathQuestion>) => {
	self.postMessage(answerPaths(data));
};
