/** The width of Inter's characters at weight 800, in em; those of lighter weights are narrower. */
const widths: [width: number, characters: string][] = [
  [0.3, ' Iijl'],
  [0.38, "!',.:;t()/[\\]`f|…·"],
  [0.45, '-1r“”‘’'],
  [0.58, 'L^_{}"*7?EFJacekosvxyz'],
  [0.82, 'AOQVw'],
  [0.97, 'Mm'],
  [1.1, 'W%@—'],
];
const usualWidth = 0.7;
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
