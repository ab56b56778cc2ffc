/** What a reader may have set in the page as it was served. */
type Field = HTMLInputElement | HTMLSelectElement;

/**
 * Tells React what was typed and chosen before the page could answer. As it takes a field over it leaves
 * what stands in it, and hears nothing of it: the next rendering would take it away.
 */
export function tellEdits(root: HTMLElement): void {
  for (const field of root.querySelectorAll<Field>('input, select')) {
    if ('selectedOptions' in field) {
      if (field.selectedOptions[0]?.defaultSelected !== false) continue;
    } else if (field.type === 'radio') {
      if (!field.checked || field.defaultChecked) continue;
      // To React, which watches what a script sets, the press below is a change.
      field.checked = false;
      field.click();
      continue;
    } else {
      const { value, defaultValue } = field;
      if (value === defaultValue) continue;
      field.value = defaultValue;
      // This way of setting a value React does not watch.
      field.setRangeText(value, 0, defaultValue.length, 'end');
    }
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
