import { koreanText } from './koreanText.ts';
import { type TrainingLabProps, View } from './View.tsx';

/** The laboratory in Korean: a page brings the words of its own language alone. */
export const KoreanView = (props: TrainingLabProps) => <View {...props} words={koreanText} />;
