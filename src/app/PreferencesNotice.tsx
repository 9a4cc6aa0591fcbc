import { useState } from 'react';
import { CORRUPT_PREFERENCES_KEY, hasUnreadablePreferences } from '@/store/preferences';
import { Notice } from '@/ui/Notice';

/** Says once that stored preferences could not be read, and where they were kept. */
export function PreferencesNotice() {
  const [isOpen, setOpen] = useState(hasUnreadablePreferences);
  if (!isOpen) return null;
  return (
    <Notice title="本机保存的偏好设置无法读取，已恢复默认" onClose={() => setOpen(false)}>
      原内容保存在浏览器存储的 {CORRUPT_PREFERENCES_KEY} 中，没有删除。
    </Notice>
  );
}
