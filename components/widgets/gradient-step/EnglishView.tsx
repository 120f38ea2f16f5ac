import type { Values } from '../../shared/params.ts';
import type { WidgetProps } from '../../shared/useWidget.ts';
import { englishText } from './englishText.ts';
import type { params } from './params.ts';
import { View } from './View.tsx';

/** The descent in English: a page brings the words of its own language alone. */
export const EnglishView = (props: WidgetProps & Partial<Values<typeof params>>) => <View {...props} words={englishText} />;
