import { useEffect } from 'preact/hooks';

/** Names the page and, once it stands, tells screen readers by moving the focus to its heading. */
export function usePage(title: string | null): void {
  useEffect(() => {
    if (title === null) {
      return;
    }
    document.title = title === '' ? 'TalentGraph' : `${title} · TalentGraph`;
    const active = document.activeElement;
    if (title !== '' && (active === null || active === document.body || !document.body.contains(active))) {
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    }
  }, [title]);
}
