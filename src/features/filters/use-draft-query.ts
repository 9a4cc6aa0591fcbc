import { type ChangeEvent, type CompositionEvent, useEffect, useRef, useState } from 'react';

/**
 * What is being typed, ahead of the address: the field never loses a keystroke while the address
 * follows, and follows the address in turn when "back" or a link changes it. What an input method is
 * still composing (the pinyin of a word) is shown and not yet searched.
 */
export function useDraftQuery(query: string, onQuery: (query: string) => void) {
  const [draft, setDraft] = useState(query);
  const sent = useRef(query);
  useEffect(() => {
    if (query === sent.current) return;
    sent.current = query;
    setDraft(query);
  }, [query]);
  const search = (text: string): void => {
    setDraft(text);
    sent.current = text.trim();
    onQuery(text.trim());
  };
  return {
    draft,
    search,
    field: {
      value: draft,
      onChange: ({ currentTarget, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
        const isComposing = (nativeEvent as InputEvent).isComposing === true;
        (isComposing ? setDraft : search)(currentTarget.value);
      },
      onCompositionEnd: ({ currentTarget }: CompositionEvent<HTMLInputElement>) =>
        search(currentTarget.value),
    },
  };
}
