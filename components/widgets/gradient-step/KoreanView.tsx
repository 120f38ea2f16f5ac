import type { Values } from '../../shared/params.ts';
import type { WidgetProps } from '../../shared/useWidget.ts';
import { koreanText } from './koreanText.ts';
import type { params } from './params.ts';
import { View } from './View.tsx';

/** The descent in Korean: a page brings the words of its own language alone. */
export const KoreanView = (props: WidgetProps & Partial<Values<typeof params>>) => <View {...props} words={koreanText} />;
