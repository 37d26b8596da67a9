/** The pane in Outlook's or the system's colours; without a draft, a line that says where it belongs. */
import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { type PaneHost, onTheme } from '../../adapters/outlook/pane-context.ts';
import { App } from './App.tsx';
import { NoDraft } from './NoDraft.tsx';
import type { PaneSession } from './pane-session.ts';
import { type OfficeColours, themeChoice } from './theme-choice.ts';
import { themes } from './theme.ts';

export function Pane({ session, host }: { readonly session: PaneSession | null; readonly host: PaneHost }) {
  const theme = useTheme(host);
  return <FluentProvider theme={themes[theme]}>{session ? <App session={session} /> : <NoDraft />}</FluentProvider>;
}

function useTheme(host: PaneHost): 'light' | 'dark' {
  const [office, setOffice] = useState<OfficeColours | null>(null);
  const [dark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  useEffect(() => onTheme(host, (colours) => setOffice(colours ?? null)), [host]);
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => setDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return themeChoice(office, dark);
}
