import { useDocumentTitle } from '@mantine/hooks';
import { useLocation } from '@tanstack/react-router';
import { viewAt } from '@/store/views';

export const APP_NAME = '济南规划监测台';

/** The browser's title says where one is: the record or part, its view, the app. */
export function useTitle(subject = ''): void {
  const path = useLocation({ select: ({ pathname }) => pathname });
  useDocumentTitle([subject, viewAt(path)?.label, APP_NAME].filter(Boolean).join(' · '));
}
