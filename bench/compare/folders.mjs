import path from 'node:path';
import { root } from '../project.mjs';

/** Where a contender's site of a size is written to and built; git does not see it. */
export const siteFolder = (id, size) => (id === 'ours' ? path.join(root, 'bench/.sites', String(size)) : path.join(peerFolder(id), '.sites', String(size)));
export const peerFolder = (id) => path.join(root, 'bench/peers', id);
export const resultsFolder = path.join(root, 'bench/.results');
