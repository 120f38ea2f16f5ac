import type { ComponentProps } from 'preact';
import { englishText } from './englishText.ts';
import { View } from './View.tsx';

/** The autoencoder in English: a page brings the words of its own language alone. */
export const EnglishView = (props: Omit<ComponentProps<typeof View>, 'words'>) => <View {...props} words={englishText} />;
