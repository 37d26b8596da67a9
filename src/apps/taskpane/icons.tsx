/** The pane's few pictures. Each severity has a shape of its own; a word always stands beside it. */
import type { ReactElement, ReactNode } from 'react';
import type { Severity } from '../../core/finding.ts';

function Icon({ size = 20, children }: { readonly size?: number; readonly children: ReactNode }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" fill="currentColor" aria-hidden="true" focusable="false" style={{ flexShrink: 0 }}>
      {children}
    </svg>
  );
}

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.7, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

const stop = (
  <Icon>
    <path
      d="M6.9 2h6.2L18 6.9v6.2L13.1 18H6.9L2 13.1V6.9zM9.2 5.2l.3 5.9h1l.3-5.9zM10 13a1.1 1.1 0 1 0 0 2.2 1.1 1.1 0 0 0 0-2.2z"
      fillRule="evenodd"
    />
  </Icon>
);
const warning = 'M10 2.2c.5 0 .9.2 1.1.7l6.6 12.6c.5.9-.1 1.9-1.1 1.9H3.4c-1 0-1.6-1-1.1-1.9L8.9 2.9c.2-.5.6-.7 1.1-.7z'
  + 'M9.2 7l.3 4.8h1l.3-4.8zM10 13.3a1 1 0 1 0 0 2 1 1 0 0 0 0-2z';
const warn = <Icon><path d={warning} fillRule="evenodd" /></Icon>;
const note = (
  <Icon>
    <circle cx="10" cy="10" r="7.4" {...stroke} />
    <path d="M10 9.2v4.6" {...stroke} />
    <circle cx="10" cy="6.4" r="1.1" />
  </Icon>
);

export const severityIcons: Readonly<Record<Severity, ReactElement>> = { stop, warn, note };

export function InOrderIcon({ size = 20 }: { readonly size?: number }) {
  return <Icon size={size}><circle cx="10" cy="10" r="7.4" {...stroke} /><path d="M6.7 10.3l2.3 2.3 4.3-4.9" {...stroke} /></Icon>;
}

export function OpenQuestionIcon() {
  return (
    <Icon>
      <circle cx="10" cy="10" r="7.4" {...stroke} strokeDasharray="2.6 2.4" />
      <path d="M8 8.1c.1-1.2 1-1.9 2.1-1.9 1.2 0 2.1.8 2.1 1.8 0 1.6-2.1 1.6-2.1 3.2" {...stroke} />
      <circle cx="10.1" cy="13.8" r="1" />
    </Icon>
  );
}

export function AsideIcon() {
  return <Icon><path d="M3.5 6h13v2.6h-13zM4.6 8.6v6.9h10.8V8.6M8 11.4h4" {...stroke} /></Icon>;
}

export function ChevronIcon({ open }: { readonly open: boolean }) {
  return <Icon size={16}><path d={open ? 'M5 12.5l5-5 5 5' : 'M5 7.5l5 5 5-5'} {...stroke} strokeWidth={2} /></Icon>;
}

const pen = { ...stroke, stroke: 'var(--mark-pen, #fff)', strokeWidth: 1.9 } as const;

/** Two strokes of a pen, the second beside the first: a countersignature. */
export function ProductMark() {
  return (
    <Icon size={24}>
      <rect x="1" y="1" width="18" height="18" rx="4.5" />
      <path d="M4.6 10.6l2.5 2.9 4.3-7.1" {...pen} />
      <path d="M9.8 12.3l1.1 1.2 4.4-7.1" {...pen} opacity=".75" />
    </Icon>
  );
}
