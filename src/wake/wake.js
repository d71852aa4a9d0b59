/*
 * Stands in the head of every page, in the place of the application's scripts, which a `meta` element before it names (`htmlTemplate.ts`). A page is complete as HTML and CSS; the
 * application is loaded when the person shows intent: moves the pointer, touches, presses a key, or something gets the focus. A page that is
 * drawn from its address is woken at once. What is clicked before the application is at work is kept, and done then.
 *
 * Plain JavaScript for the browsers of `browserslist`, since it is put into the page as it stands; its text is the same on every page, so that
 * one hash in the Content-Security-Policy allows it.
 */
(() => {
  const root = document.documentElement;
  const { dataset } = document.querySelector('meta[name="codebook"]');
  const listOf = (text) => (text ? text.split(' ') : []);
  const intents = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin'];
  /** What React alone can do: links, fields and <details> work by themselves. */
  const controls = 'button, [role="button"], a[href="#"], input[type="checkbox"], input[type="radio"]';
  const kept = [];
  let focused = null;
  let isAsleep = true;

  const add = (tag, attributes) => document.head.append(Object.assign(document.createElement(tag), attributes));
  const addData = (href) => add('link', { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
  const isAwake = () => root.dataset.hasHydrated === 'true';

  function wake() {
    if (!isAsleep) return;
    isAsleep = false;
    for (const intent of intents) removeEventListener(intent, show, true);
    fetchAhead();
    whenLoaded(fetchFonts);
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', run);
    else run();
  }

  /** All at the same time: styles, scripts and the page's data, whose address the page itself names; then what its scripts will ask for. */
  function fetchAhead() {
    const isLinked = (href) => document.querySelector(`link[rel="stylesheet"][href="${href}"]`);
    for (const href of listOf(dataset.styles)) if (!isLinked(href)) add('link', { rel: 'stylesheet', href });
    const data = root.hasAttribute('data-page-kind') && document.querySelector('link[rel="alternate"][type="application/json"]');
    if (data) addData(`${data.href}?drawn=${root.dataset.pageFingerprint}`);
    for (const href of listOf(dataset.scripts)) add('link', { rel: 'preload', as: 'script', href });
    for (const href of listOf(dataset.ahead)) addData(href);
  }

  function run() {
    for (const src of listOf(dataset.scripts)) add('script', { src, async: false, onerror: recover });
  }

  /** A newer release has taken the place of the one that this page is of, or the network is gone: the page stays readable, and its controls lead on. */
  function recover() {
    root.dataset.wakeFailed = '';
    if (kept.length > 0) reload();
  }

  function reload() {
    const [navigation] = performance.getEntriesByType('navigation');
    if (navigation?.type === 'reload') return;
    // Only where the host answers: what is readable here would be lost.
    fetch(location.href, { cache: 'no-cache' }).then(
      (response) => response.ok && location.reload(),
      () => {},
    );
  }

  function show(event) {
    // Browsers report a pointer at rest as moved when the page is drawn under it.
    if (event.type === 'pointermove' && event.movementX === 0 && event.movementY === 0) return;
    wake();
  }

  function keep(event) {
    // From here on React keeps what is done before it is ready.
    if (window.docusaurusRoot || !(event.target instanceof Element)) return;
    const control = event.target.closest(controls);
    if (!control) return;
    // A box changes at once, as it should where no script is needed.
    const isBox = control instanceof HTMLInputElement;
    if (!isBox) event.preventDefault();
    kept.push({ ...note(control, controls), wanted: isBox ? control.checked : null });
    if ('wakeFailed' in root.dataset) reload();
  }

  /** An element, and its place among its like: React puts another in the place of some. */
  function note(element, like) {
    return { element, like, place: [...document.querySelectorAll(like)].indexOf(element) };
  }

  function find({ element, like, place }) {
    return element.isConnected ? element : document.querySelectorAll(like)[place];
  }

  /** The way to the search field is short enough to be gone at once, so that the letters after it reach the field. */
  function goToSearch(event) {
    if (window.docusaurusRoot) return;
    const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    if ((event.key === '/' && !isTyping) || (event.key === 'k' && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      document.querySelector('.navbar .searchField input')?.focus();
    }
    // Nothing else happens in a list that is not there yet.
    if (event.key === 'Enter' && event.target instanceof Element && event.target.matches('.searchField input'))
      kept.push({ ...note(event.target, 'input'), wanted: null });
  }

  /** A whole response pasted into a field of one line would lose its lines; React takes it to the diagnosis. */
  function keepPaste(event) {
    if (window.docusaurusRoot || !(event.target instanceof Element) || !event.target.matches('.searchField input')) return;
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (!/\n/.test(pasted.trim()) && !/^\s*[{<[]/.test(pasted)) return;
    event.preventDefault();
    kept.push({ ...note(event.target, 'input'), wanted: null, pasted });
    wake();
  }

  function replay() {
    if (!isAwake()) return;
    observer.disconnect();
    removeEventListener('click', keep, true);
    removeEventListener('keydown', goToSearch, true);
    removeEventListener('paste', keepPaste, true);
    removeEventListener('focusin', noteFocus, true);
    if (focused && !focused.element.isConnected && document.activeElement === document.body) find(focused)?.focus({ preventScroll: true });
    // In a task of its own: by then the fields have handed over what was typed into them.
    setTimeout(() => kept.splice(0).forEach(repeat), 50);
  }

  function noteFocus({ target }) {
    if (target instanceof Element) focused = note(target, target.localName);
  }

  function paste(field, text) {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    field?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }

  function repeat(noted) {
    const control = find(noted);
    if (noted.pasted) paste(control, noted.pasted);
    else if (control?.matches('.searchField input')) control.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    // React has set back the boxes that it knows of; the others are as the person left them.
    else if (noted.wanted === null || control?.checked !== noted.wanted) control?.click();
  }

  /**
   * The fonts are used where an earlier page has fetched them. Elsewhere none waits for them, none is drawn anew when they come, and who reads and
   * leaves does not pay for them: a page that wakes fetches them for the next one, when it has all that it needs itself.
   */
  function nameFonts() {
    const [sheet] = listOf(dataset.fonts);
    if (sheet && hasStore() && fetchedSheet() === sheet) add('link', { rel: 'stylesheet', href: sheet, blocking: 'render' });
  }

  /** A service worker that is at work has the files; without one the browser's own store may have lost them. */
  function hasStore() {
    try {
      return !('serviceWorker' in navigator) || navigator.serviceWorker.controller;
    } catch {
      // A browser that refuses service workers may refuse to speak of them.
      return false;
    }
  }

  /** The sheet of the fonts that an earlier page has fetched, empty where none has; null where nothing may be stored: there the system's font does. */
  function fetchedSheet() {
    try {
      return localStorage.getItem('codebook.fonts') ?? '';
    } catch {
      return null;
    }
  }

  function fetchFonts() {
    const [sheet, ...files] = listOf(dataset.fonts);
    const fetchedBefore = fetchedSheet();
    if (!sheet || navigator.connection?.saveData || fetchedBefore === null || (hasStore() && fetchedBefore === sheet)) return;
    const fetched = [sheet, ...files].map((address) => fetch(address).then((response) => (response.ok ? response.blob() : Promise.reject())));
    Promise.all(fetched)
      .then(() => localStorage.setItem('codebook.fonts', sheet))
      .catch(() => {});
  }

  function whenLoaded(act) {
    const later = () => setTimeout(act, 1000);
    if (document.readyState === 'complete') later();
    else addEventListener('load', later);
  }

  /** A browser fetches the manifest, and an icon that it names, as soon as it knows of it: not in the way of the first paint. */
  function nameManifest() {
    add('link', { rel: 'manifest', href: dataset.manifest });
  }

  nameFonts();
  whenLoaded(nameManifest);
  for (const intent of intents) addEventListener(intent, show, { capture: true, passive: true });
  addEventListener('click', keep, true);
  addEventListener('keydown', goToSearch, true);
  addEventListener('paste', keepPaste, true);
  addEventListener('focusin', noteFocus, true);
  const observer = new MutationObserver(replay);
  observer.observe(root, { attributeFilter: ['data-has-hydrated'] });
  const { wake: when } = root.dataset;
  if (root.hasAttribute('data-asked') || when === 'now' || (when === 'fragment' && location.hash)) wake();
})();
