import { useState } from 'react';
import { copyText } from './clipboard';

export type CopyState = 'idle' | 'copied' | 'blocked';

/** Copies a text, and says how that went: where the browser forbids it, the text is to be shown instead. */
export function useCopy() {
  const [state, setState] = useState<CopyState>('idle');
  const copy = async (text: string): Promise<void> => {
    try {
      await copyText(text);
      setState('copied');
    } catch {
      setState('blocked');
    }
  };
  return { state, copy };
}
