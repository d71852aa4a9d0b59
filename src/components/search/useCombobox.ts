import { type KeyboardEvent, useState } from 'react';

interface Combobox {
  isOpen: boolean;
  /** Position of the active option; -1 while the field itself is active. */
  active: number;
  open: () => void;
  /** Opens with the field active again, since other options stand there now. */
  reopen: () => void;
  close: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * The keys of a combobox with a list (WAI-ARIA Authoring Practices, combobox pattern): arrows walk the options, Escape closes and then empties,
 * Enter takes the active option or, where none is, the first.
 */
export function useCombobox(count: number, choose: (position: number) => void, clear: () => void): Combobox {
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const move = (to: number) => {
    setOpen(true);
    setActive(count === 0 ? -1 : (to + count) % count);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !answersTo(event.key)) return;
    event.preventDefault();
    if (event.key === 'ArrowDown') move(active + 1);
    else if (event.key === 'ArrowUp') move(active < 0 ? count - 1 : active - 1);
    else if (event.key === 'Enter') choose(Math.max(active, 0));
    else if (isOpen) close();
    else clear();
  };
  const reopen = () => {
    setOpen(true);
    setActive(-1);
  };
  return { isOpen, active: active < count ? active : -1, open: () => setOpen(true), reopen, close, onKeyDown };
}

function answersTo(key: string): boolean {
  return ['ArrowDown', 'ArrowUp', 'Enter', 'Escape'].includes(key);
}
