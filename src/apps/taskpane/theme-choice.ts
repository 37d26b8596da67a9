/** Light or dark: as Outlook says where it does, else as the system does. */

/** What Office.context.officeTheme tells, where there is one. */
export interface OfficeColours {
  readonly isDarkTheme?: boolean;
  /** '#rrggbb'. */
  readonly bodyBackgroundColor?: string;
}

/** @param prefersDark the system's preference */
export function themeChoice(office: OfficeColours | null, prefersDark: boolean): 'light' | 'dark' {
  if (typeof office?.isDarkTheme === 'boolean') return office.isDarkTheme ? 'dark' : 'light';
  const brightness = brightnessOf(office?.bodyBackgroundColor ?? '');
  if (brightness !== null) return brightness < 0.5 ? 'dark' : 'light';
  return prefersDark ? 'dark' : 'light';
}

/** 0 black to 1 white; null for what is no colour. */
function brightnessOf(colour: string): number | null {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (!digits) return null;
  const [red, green, blue] = digits.slice(1).map((two) => parseInt(two, 16)) as [number, number, number];
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
