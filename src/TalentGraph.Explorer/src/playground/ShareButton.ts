import { ToolbarButton, useEditorContext } from '@graphiql/react';
import { createElement, useState, type ReactNode } from 'react';
import { writeLink } from './utils';

/** Copies a link to the operation of the open tab, and puts it in the address bar for those whose clipboard is shut. */
export function ShareButton(): ReactNode {
  const { queryEditor, variableEditor } = useEditorContext({ nonNull: true });
  const [copied, setCopied] = useState(false);
  const share = () => {
    const operation = { query: queryEditor?.getValue() ?? '', variables: variableEditor?.getValue() ?? '' };
    const link = writeLink(window.location.href, operation);
    window.history.replaceState(null, '', link);
    navigator.clipboard.writeText(link).then(() => setCopied(true), () => setCopied(false));
  };
  const label = copied ? 'Link copied' : 'Copy a link to this operation';
  const icon = createElement(
    'svg',
    { viewBox: '0 0 16 16', width: 16, height: 16, fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, 'aria-hidden': true },
    createElement('path', { d: 'M6.5 9.5l3-3M7 4.5l1-1a3 3 0 014.5 4.5l-1 1M9 11.5l-1 1A3 3 0 013.5 8l1-1' }),
  );
  return createElement(ToolbarButton, { label, onClick: share }, icon);
}
