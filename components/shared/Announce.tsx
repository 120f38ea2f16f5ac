import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Says `message` to a screen reader once it has stayed the same for a moment, so that a moving slider is not a flood of
 * words. The first message is not said: a page does not open talking.
 */
export function Announce({ message, delay = 600 }: { readonly message: string; readonly delay?: number }) {
  const [said, say] = useState('');
  const unsaid = useRef<string | null>(message);
  useEffect(() => {
    if (message === unsaid.current) return;
    unsaid.current = null;
    const timer = setTimeout(() => say(message), delay);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
