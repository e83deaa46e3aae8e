/** The keyboard in lists of rows: up and down (or k and j) go from row to row. */
import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** Moves the focus to the neighbouring `[data-row]`, if a row or nothing in particular has it. */
export const moveFocus = (event: KeyboardEvent<HTMLElement>): void => {
  const step = STEPS[event.key];
  const active = document.activeElement;
  const isInControl = active instanceof HTMLElement && active.matches('input, textarea, select, button, [role="menuitem"]');
  if (step === undefined || isInControl || event.ctrlKey || event.metaKey || event.altKey) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row === active);
  const next = rows[at < 0 ? 0 : at + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
};
