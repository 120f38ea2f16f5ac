import { useEffect, useRef, useState } from 'preact/hooks';

interface PreviewProps {
  /** The page shown; only the first one counts, as its reader changes it from within. */
  readonly address: string;
  readonly title: string;
  readonly height: number;
  readonly onHeight: (height: number) => void;
  readonly onState: (state: string) => void;
}

/** A figure as a class will see it, in a frame that tells its height and what is set in it. */
export function Preview({ address, title, height, onHeight, onState }: PreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [shown, show] = useState<string | undefined>();
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      if (source !== frame.current?.contentWindow || typeof data !== 'object' || data === null) return;
      if (data.type === 'resize' && Number.isFinite(data.height)) onHeight(data.height);
      if (data.type === 'state' && typeof data.state === 'string') onState(data.state);
    };
    addEventListener('message', hear);
    show(address);
    return () => removeEventListener('message', hear);
  }, []);
  if (shown === undefined) return <div style={{ blockSize: `${height}px` }} />;
  return <iframe ref={frame} src={shown} title={title} width="100%" height={height} />;
}
