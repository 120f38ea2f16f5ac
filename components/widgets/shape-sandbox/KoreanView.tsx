import { koreanText } from './koreanText.ts';
import { type ShapeSandboxProps, View } from './View.tsx';

/** The figure in Korean: a page brings the words of its own language alone. */
export const KoreanView = (props: ShapeSandboxProps) => <View {...props} words={koreanText} />;
