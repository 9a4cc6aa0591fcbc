import {
  type ReactNode,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import classes from './SideScroll.module.css';

/** On which sides more is out of sight. */
type Hidden = 'none' | 'start' | 'end' | 'both';

function hiddenSides({ scrollLeft, scrollWidth, clientWidth }: HTMLElement): Hidden {
  const isStart = scrollLeft > 1;
  const isEnd = scrollLeft + clientWidth < scrollWidth - 1;
  if (isStart) return isEnd ? 'both' : 'start';
  return isEnd ? 'end' : 'none';
}

/**
 * What may be wider than its place: it scrolls sideways, by the keyboard too, and a shadow says on which
 * side there is more.
 */
export function SideScroll({
  label,
  className = '',
  isPlain = false,
  ref,
  children,
}: {
  /** What it holds, for who hears the page. */
  label: string;
  className?: string | undefined;
  /** Whether it stands without a frame. */
  isPlain?: boolean;
  /** The element that scrolls. */
  ref?: Ref<HTMLDivElement>;
  children: ReactNode;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const [hidden, setHidden] = useState<Hidden>('none');
  useImperativeHandle(ref, () => scroller.current as HTMLDivElement, []);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const measure = (): void => setHidden(hiddenSides(element));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (element.firstElementChild !== null) observer.observe(element.firstElementChild);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, []);
  // A place that scrolls is a stop for the keyboard, whatever else is in it.
  const stop = hidden === 'none' ? {} : { tabIndex: 0, role: 'group', 'aria-label': label };
  return (
    <div className={classes.frame} data-hidden={hidden}>
      <div
        ref={scroller}
        className={`${classes.scroller} ${className}`}
        data-plain={isPlain || undefined}
        data-scroll-restoration-id={label}
        {...stop}
      >
        {children}
      </div>
    </div>
  );
}
