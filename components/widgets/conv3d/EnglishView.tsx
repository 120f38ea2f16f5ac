import { englishText } from './englishText.ts';
import { type Conv3dProps, View } from './View.tsx';

/** The figure in English: a page brings the words of its own language alone. */
export const EnglishView = (props: Conv3dProps) => <View {...props} words={englishText} />;
