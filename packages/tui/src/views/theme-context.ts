import { createContext, type Context } from 'react';
import { type Theme, themeFor } from '../theme/theme.ts';

/** The theme that the views under it are drawn with. */
export const ThemeContext: Context<Theme> = createContext(themeFor(0, 'dark'));
