/** What reading a text of settings gives, JSON and YAML alike. */
export type SettingsText =
  | {
    readonly data: unknown;
    /** Path (as pathText writes it) → offset of the field's name or the list item, in UTF-16 units. */
    readonly offsets: ReadonlyMap<string, number>;
  }
  | { readonly error: string; readonly offset: number };
