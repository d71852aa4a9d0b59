/** The mark of the product: a book with an index tab in the hue of each class that asks for action or not. Drawn in the page, so that it costs no request and follows the colour mode. */
export function BookMark() {
  return (
    <svg className="bookMark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
      <path className="bookMark-done" d="M22 6h6a2 2 0 0 1 2 2v3.4a2 2 0 0 1-2 2h-6z" />
      <path className="bookMark-client" d="M22 12.6h6a2 2 0 0 1 2 2V18a2 2 0 0 1-2 2h-6z" />
      <path className="bookMark-server" d="M22 19.2h6a2 2 0 0 1 2 2v3.4a2 2 0 0 1-2 2h-6z" />
      <path className="bookMark-cover" d="M5 2h16a3 3 0 0 1 3 3v22a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z" />
      <path className="bookMark-lines" d="M7.5 9h11M7.5 16h7M7.5 23h9" />
    </svg>
  );
}
