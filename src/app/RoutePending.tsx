import { Button } from '@mantine/core';
import { useTitle } from '@/app/use-title';
import { Waiting } from '@/ui/Waiting';

/** While the code of a view is on its way. */
export function RoutePending() {
  useTitle();
  return (
    <Waiting
      label="正在打开……"
      onSilence={(seconds) => (
        <>
          <p>已等待 {seconds} 秒，程序文件还没有取到。仍在等待；也可以检查网络后刷新页面。</p>
          <Button size="xs" variant="default" onClick={() => window.location.reload()}>
            刷新
          </Button>
        </>
      )}
    />
  );
}
