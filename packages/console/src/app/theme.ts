/** Dark or light: as the system says, until the reader chooses. */

export type Theme = 'system' | 'light' | 'dark';
const PLACE = 'console.theme';

export const chosenTheme = (): Theme => {
  const kept = localStorage.getItem(PLACE);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
};

/** Shows the chosen theme. */
export const applyTheme = (): void => {
  document.documentElement.dataset['theme'] = chosenTheme();
};

export const chooseTheme = (theme: Theme): void => {
  localStorage.setItem(PLACE, theme);
  applyTheme();
};
