import { englishText } from './englishText.ts';
import { type TrainingLabProps, View } from './View.tsx';

/** The laboratory in English: a page brings the words of its own language alone. */
export const EnglishView = (props: TrainingLabProps) => <View {...props} words={englishText} />;
