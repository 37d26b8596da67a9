/** Makes an element. */

type Child = Node | string | null;
type Events = { readonly [Name in keyof HTMLElementEventMap as `on${Name}`]?: (event: HTMLElementEventMap[Name]) => void };
type Attributes = Readonly<Record<string, unknown>> & Events;

/** Attributes that are true stand without a value, those that are false or undefined not at all. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag, attributes: Attributes = {}, ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on') && typeof value === 'function') made.addEventListener(name.slice(2), value as EventListener);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== false && value !== undefined) made.setAttribute(name, String(value));
  }
  made.append(...children.filter((child): child is Node | string => child !== null));
  return made;
}

/** Puts these in place of what is there. */
export function fill(place: Element, ...children: readonly Child[]): void {
  place.replaceChildren(...children.filter((child): child is Node | string => child !== null));
}
