import { Link } from '@tanstack/react-router';
import { useTitle } from '@/app/use-title';
import { StateMessage } from '@/ui/StateMessage';

/** An address that leads to no view, or to something that the dataset does not have. */
export function NotFoundPage() {
  const title = '没有这个页面';
  useTitle(title);
  return <Missing title={title} text="地址可能有误，或来自旧版系统。" />;
}

type RecordKind = '指标' | '项目' | '轨迹' | '地区';

export function missingTitle(kind: RecordKind): string {
  return `没有这个${kind}`;
}

/** A link to an id that the dataset does not know. */
export function MissingRecord({ kind, id }: { kind: RecordKind; id: string }) {
  return (
    <Missing
      title={missingTitle(kind)}
      text={`数据中没有编号为“${id}”的${kind}，链接可能来自旧版数据。`}
    />
  );
}

function Missing({ title, text }: { title: string; text: string }) {
  return (
    <StateMessage
      kind="empty"
      isPage
      title={title}
      actions={
        <>
          <Link to="/indicators">打开指标库</Link>
          <Link to="/projects">打开项目库</Link>
        </>
      }
    >
      {text}
    </StateMessage>
  );
}
