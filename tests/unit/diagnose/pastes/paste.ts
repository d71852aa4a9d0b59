/** A paste, what it is, and the path of its first match; null where nothing may match. A condition's entry is named where the condition is left open. */
export type Paste = [kind: string, text: string, path: string | null];
