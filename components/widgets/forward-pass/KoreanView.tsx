import type { ComponentProps } from 'preact';
import { koreanText } from './koreanText.ts';
import { View } from './View.tsx';

/** The forward pass in Korean: a page brings the words of its own language alone. */
export const KoreanView = (props: Omit<ComponentProps<typeof View>, 'words'>) => <View {...props} words={koreanText} />;
