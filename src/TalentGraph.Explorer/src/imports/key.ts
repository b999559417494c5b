// Lives as long as the tab shows the page, and is written down nowhere: whoever opens the page next has to know the key.
let key = '';

export function rememberedKey(): string {
  return key;
}

export function rememberKey(value: string): void {
  key = value.trim();
}
