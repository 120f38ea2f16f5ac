import { koreanText } from './koreanText.ts';
import { type Conv3dProps, View } from './View.tsx';

/** The figure in Korean: a page brings the words of its own language alone. */
export const KoreanView = (props: Conv3dProps) => <View {...props} words={koreanText} />;
