/** Outlines in a square of 16, one a status class, told apart without colour; those of link pictures. */
const shapes: Readonly<Record<string, string>> = {
  // A ring: news.
  '1': 'M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1zm0 3a4 4 0 1 1 0 8 4 4 0 1 1 0-8z',
  // A disc: done.
  '2': 'M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z',
  // An arrow: go on elsewhere.
  '3': 'M0 6.5h8V2l8 6-8 6V9.5H0z',
  // A triangle: look at the request.
  '4': 'M8 1l8 14H0z',
  // An octagon with a cross cut out: stopped at the server.
  '5': 'M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7zM5 3.6L3.6 5l3 3-3 3L5 12.4l3-3 3 3 1.4-1.4-3-3 3-3L11 3.6l-3 3z',
};

/** A square: no status class. */
const otherShape = 'M1 1h14v14H1z';

/** The shape of a code's class. It is drawn, not a background, so that it is printed whatever the printer's settings. The digits beside it say the same. */
export function ClassShape({ code }: { code: string }) {
  const digit = code.length === 3 ? code.charAt(0) : '';
  const isClass = Object.hasOwn(shapes, digit);
  return (
    <svg className={`sheetShape sheetShape--${isClass ? digit : 'other'}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path fillRule="evenodd" d={shapes[digit] ?? otherShape} />
    </svg>
  );
}
