import { englishText } from './englishText.ts';
import { type ShapeSandboxProps, View } from './View.tsx';

/** The figure in English: a page brings the words of its own language alone. */
export const EnglishView = (props: ShapeSandboxProps) => <View {...props} words={englishText} />;
