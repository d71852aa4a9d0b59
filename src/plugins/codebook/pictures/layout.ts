import type { PictureModel, PictureStep } from '../../../catalog/pictures/pictureModel';
import { column, type PictureElement, row, type Style, text } from './element';
import { families } from './fonts';
import { type Hue, hueOf, palette } from './palette';
import { classMark, logo } from './shapes';
import { type FittedText, fitTexts, textArea } from './textFit';

/** What Open Graph and the large cards of link previews are made for, in pixels. */
export const pictureSize = { width: 1200, height: 630 } as const;

const panelWidth = pictureSize.width - textArea.width - 2 * textArea.padding;
const panelPadding = 44;

/** A picture as the tree that satori draws: the class on a panel at the left, the texts on paper at the right. */
export function toPictureElement(model: PictureModel): PictureElement {
  const hue = hueOf(model);
  const { title, line, step } = fitTexts(model);
  return row(
    { ...pictureSize, backgroundColor: palette.paper, fontFamily: families.text, color: palette.ink },
    panel(model, hue),
    column(
      { width: textArea.width + 2 * textArea.padding, padding: `44px ${textArea.padding}px 34px` },
      text(model.kicker, 1, { fontSize: 32, lineHeight: 1.25, fontWeight: 600, color: hue.hue }),
      fitted(title, { marginTop: 10, fontWeight: 800, letterSpacing: '-0.02em' }),
      fitted(line, { marginTop: 16, color: palette.quiet }),
      column({ flexGrow: 1, justifyContent: 'flex-end' }, ...(model.step ? [stepStrip(model.step, step, hue)] : []), footer(model.footer)),
    ),
  );
}

function panel(model: PictureModel, hue: Hue): PictureElement {
  const style = { width: panelWidth, padding: `50px ${panelPadding}px 32px`, backgroundColor: hue.tint };
  const middle = { flexGrow: 1, justifyContent: 'center' };
  if (!model.headline) return column(style, column(middle, classMark(model, hue, 240)), wordmark());
  return column(style, classMark(model, hue, 96), column(middle, numeral(model.headline, hue)), wordmark());
}

/** Three digits fill the panel; a longer number is drawn smaller. It is never cut: another number would stand there. */
function numeral(headline: string, { hue }: Hue): PictureElement {
  const fontSize = Math.floor(564 / Math.max(headline.length, 3));
  const style = {
    fontSize,
    fontFamily: families.numerals,
    lineHeight: 1,
    fontWeight: 800,
    letterSpacing: '-0.045em',
    whiteSpace: 'nowrap',
    marginLeft: -fontSize / 25,
    color: hue,
  };
  return text(headline, null, style);
}

function wordmark(): PictureElement {
  return row({ alignItems: 'center' }, logo(40), text('Codebook', 1, { marginLeft: 6, fontSize: 32, fontWeight: 800, color: palette.brand }));
}

function stepStrip({ label }: PictureStep, content: FittedText, { hue }: Hue): PictureElement {
  const texts = column(
    { padding: '12px 22px 14px', width: textArea.width - 8 },
    text(label, 1, { fontSize: 23, lineHeight: 1.3, fontWeight: 600, color: hue }),
    fitted(content, { marginTop: 2 }),
  );
  const bar = row({ width: 8, backgroundColor: hue });
  return row({ backgroundColor: palette.card, border: `1px solid ${palette.line}`, marginBottom: 22 }, bar, texts);
}

/** An address has no words to break at: a long one is drawn smaller. */
function footer(address: string): PictureElement {
  const fontSize = Math.min(24, Math.floor(textArea.width / (address.length * 0.58)));
  return text(address, 1, { fontSize, lineHeight: 1.2, color: palette.quiet, wordBreak: 'break-all' });
}

function fitted({ content, fontSize, lineHeight, lines }: FittedText, style: Style): PictureElement {
  return text(content, lines, { fontSize, lineHeight: `${lineHeight}px`, ...style });
}
