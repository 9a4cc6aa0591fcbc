import { useDocumentTitle } from '@mantine/hooks';
import { useLocation } from '@tanstack/react-router';
import { useContext } from 'react';
import { ViewNames } from '@/store/views';

export const APP_NAME = '济南规划监测台';

/** The browser's title says where one is: the record or part, its view, the app. */
export function useTitle(subject = ''): void {
  const nameOf = useContext(ViewNames);
  const view = useLocation({ select: ({ pathname, searchStr }) => nameOf(pathname + searchStr) });
  useDocumentTitle([subject, view, APP_NAME].filter(Boolean).join(' · '));
}
