// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '@/store/clipboard';

/** What the older way of copying puts into the clipboard, where the browser lets it. */
function offerSelection(isAllowed: boolean) {
  const setData = vi.fn();
  document.execCommand = vi.fn(() => {
    const event = Object.assign(new Event('copy', { cancelable: true }), {
      clipboardData: { setData },
    });
    document.dispatchEvent(event);
    return isAllowed && event.defaultPrevented;
  });
  return setData;
}

const offerClipboard = (writeText: (text: string) => Promise<void>) =>
  vi.stubGlobal('navigator', { clipboard: { writeText } });

describe('copyText', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('asks the browser’s clipboard', async () => {
    const setData = offerSelection(true);
    const writeText = vi.fn(async () => undefined);
    offerClipboard(writeText);
    await copyText('济南');
    expect(writeText).toHaveBeenCalledWith('济南');
    expect(setData).not.toHaveBeenCalled();
  });

  it('takes the older way where a page of plain http has none', async () => {
    const setData = offerSelection(true);
    vi.stubGlobal('navigator', {});
    await copyText('济南');
    expect(setData).toHaveBeenCalledWith('text/plain', '济南');
    expect(document.body).toBeEmptyDOMElement();
  });

  it('takes it where the browser refuses', async () => {
    const setData = offerSelection(true);
    offerClipboard(() => Promise.reject(new Error('NotAllowedError')));
    await copyText('济南');
    expect(setData).toHaveBeenCalledWith('text/plain', '济南');
  });

  it('says so where neither way is allowed, and leaves nothing on the page', async () => {
    offerSelection(false);
    vi.stubGlobal('navigator', {});
    await expect(copyText('济南')).rejects.toThrow('浏览器不允许网页写入剪贴板');
    expect(document.body).toBeEmptyDOMElement();
  });
});
