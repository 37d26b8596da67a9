/** Ink blue, light and dark. In forced colours the system's own take over. */
import { type BrandVariants, type Theme, createDarkTheme, createLightTheme } from '@fluentui/react-components';

const ink: BrandVariants = {
  10: '#060d1a', 20: '#0c1b33', 30: '#11274a', 40: '#14305a', 50: '#17396b', 60: '#1a437c', 70: '#1e4c8a', 80: '#24579a',
  90: '#3d6bab', 100: '#557fbb', 110: '#6d93cb', 120: '#86a8da', 130: '#a0bde6', 140: '#bbd1f0', 150: '#d6e4f8', 160: '#edf3fc',
};

export const themes: Readonly<Record<'light' | 'dark', Theme>> = {
  light: createLightTheme(ink),
  dark: {
    ...createDarkTheme(ink),
    // The ramp's own choice is too dim to read as text on the dark surface.
    colorBrandForeground1: ink[120], colorBrandForeground2: ink[130], colorBrandForegroundLink: ink[120],
    colorNeutralForeground2BrandHover: ink[120], colorNeutralForeground2BrandPressed: ink[120], colorNeutralForeground2BrandSelected: ink[120],
  },
};
