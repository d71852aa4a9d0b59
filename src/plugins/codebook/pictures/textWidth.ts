/** The width of Atkinson Hyperlegible Next's characters at weight 800, in em; those of lighter weights are narrower. */
const widths: [width: number, characters: string][] = [
  [0.35, " !'`il·,.:;j|‘’"],
  [0.45, '()-[]ft{}"I_r'],
  [0.55, '1*/\\7csz~“”'],
  [0.6, '29+<>?FJL^aehknouvxy'],
  [0.75, 'AGHNX&'],
  [0.8, '@OQw'],
  [0.9, 'Mm#—…'],
  [1, 'W%'],
];
const usualWidth = 0.68;
const widthOf = new Map(widths.flatMap(([width, characters]) => [...characters].map((character): [string, number] => [character, width])));

/** How many lines a text takes at weight 800, estimated; a word that is wider than the line is broken. `width` is that of the line, in em. */
export function countLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=[\s-])/)) {
    const needed = measure(word.trimEnd());
    const isNewLine = used > 0 && used + needed > width;
    const start = isNewLine ? 0 : used;
    const broken = Math.max(0, Math.ceil((start + needed) / width) - 1);
    lines += (isNewLine ? 1 : 0) + broken;
    used = start + measure(word) - broken * width;
  }
  return lines;
}

function measure(text: string): number {
  return [...text].reduce((sum, character) => sum + (widthOf.get(character) ?? usualWidth), 0);
}
