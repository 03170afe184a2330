/** A `ref` for the field of a form that the officer has just opened. */
export const focusOnMount = (element: HTMLElement | null): void => element?.focus();
