import tokens from './styles/tokens.css?raw';

const [, light = '', dark = ''] = /--paper: light-dark\(([^,]+), ([^)]+)\)/.exec(tokens) ?? [];

/** The colour of the paper in both themes, for the browser's own bars; tokens.css is where it is set. */
export const themeColors = { light, dark };
