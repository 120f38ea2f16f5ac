import { useEffect, useState } from 'preact/hooks';

/** Says `message` to a screen reader once it has stayed the same for a moment, so that a moving slider is not a flood of words. */
export function Announce({ message, delay = 600 }: { readonly message: string; readonly delay?: number }) {
  const [said, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => say(message), delay);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
