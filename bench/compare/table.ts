/** One line of a table. `better` says which way is good, where one is; `digits` are behind the point. */
export interface Row {
  key: string;
  label: string;
  better: 'lower' | 'higher' | 'neither';
  digits?: number;
}

/** Figures of one contender by the key of their row; what was not measured is left out. */
type Figures = Readonly<Record<string, number>>;

/** A contender with its figures; the first of a list is ours. */
export interface Column {
  name: string;
  figures: Figures;
  /** Why a figure is not there, by the key of its row. */
  missing?: Readonly<Record<string, string>>;
}

/** Which peers do better than ours, each with the ratio, such as `Starlight (1.28)`. */
export interface Lead {
  row: string;
  peers: string[];
}

/** A Markdown table: a line a row, each contender's figure, then ours divided by each peer's; bold where the peer is ahead. Rows nobody measured are left out. */
export function toTable(columns: readonly Column[], rows: readonly Row[]): string {
  const [ours, ...peers] = columns;
  if (!ours) return '';
  const head = ['Figure', ...columns.map(({ name }) => name), ...peers.map(({ name }) => `${ours.name} ÷ ${name}`)];
  const lines = rows.filter(({ key }) => columns.some(({ figures }) => key in figures)).map((row) => toLine(row, ours, peers));
  return [head, ['---', ...head.slice(1).map(() => '---:')], ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Where a peer is ahead, row by row. */
export function findLeads(columns: readonly Column[], rows: readonly Row[]): Lead[] {
  const [ours, ...peers] = columns;
  if (!ours) return [];
  return rows.flatMap((row) => {
    const own = ours.figures[row.key];
    const ahead = peers.filter(({ figures }) => isBehind(row, own, figures[row.key]));
    return ahead.length > 0 ? { row: row.label, peers: ahead.map(({ figures, name }) => `${name} (${toRatio(row, own, figures[row.key])})`) } : [];
  });
}

/** Ours divided by the peer's, with two digits; 1.00 where both are 0, ∞ where only the peer's is, – where one is not known. */
export function formatRatio(ours: number | undefined, peer: number | undefined): string {
  if (ours === undefined || peer === undefined) return '–';
  if (ours === peer) return '1.00';
  return peer === 0 ? '∞' : (ours / peer).toFixed(2);
}

function toLine(row: Row, ours: Column, peers: readonly Column[]): string[] {
  const own = ours.figures[row.key];
  const ratios = peers.map(({ figures }) => {
    const ratio = toRatio(row, own, figures[row.key]);
    return isBehind(row, own, figures[row.key]) ? `**${ratio}**` : ratio;
  });
  return [row.label, ...[ours, ...peers].map((column) => toCell(row, column)), ...ratios];
}

function toCell({ digits, key }: Row, { figures, missing }: Column): string {
  return figures[key] === undefined ? (missing?.[key] ?? '–') : formatFigure(figures[key], digits);
}

function isBehind(row: Row, ours: number | undefined, peer: number | undefined): boolean {
  if (ours === undefined || peer === undefined || row.better === 'neither' || isSame(row, ours, peer)) return false;
  return row.better === 'lower' ? ours > peer : ours < peer;
}

function toRatio(row: Row, ours: number | undefined, peer: number | undefined): string {
  return ours !== undefined && peer !== undefined && isSame(row, ours, peer) ? '1.00' : formatRatio(ours, peer);
}

/** A difference that the table does not show is none. */
const isSame = ({ digits = 0 }: Row, ours: number, peer: number) => ours.toFixed(digits) === peer.toFixed(digits);

function formatFigure(value: number, digits = 0): string {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
