import type { Parts, ReadPart } from './parts';

/** The parts that are there. */
export interface PartStore {
  read: ReadPart;
  /** Takes the parts of a file. */
  add: (file: Partial<Parts>) => void;
}

/** Makes an empty store. */
export function createPartStore(): PartStore {
  const parts: Partial<Parts> = {};
  return { read: (name) => parts[name], add: (file) => Object.assign(parts, file) };
}
