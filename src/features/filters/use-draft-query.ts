import { useEffect, useRef, useState } from 'react';

/**
 * What is being typed, ahead of the address: the field never loses a keystroke while the address
 * follows, and follows the address in turn when "back" or a link changes it.
 */
export function useDraftQuery(
  query: string,
  onQuery: (query: string) => void,
): readonly [string, (draft: string) => void] {
  const [draft, setDraft] = useState(query);
  const sent = useRef(query);
  useEffect(() => {
    if (query === sent.current) return;
    sent.current = query;
    setDraft(query);
  }, [query]);
  return [
    draft,
    (text) => {
      setDraft(text);
      sent.current = text.trim();
      onQuery(text.trim());
    },
  ];
}
