import { Pixels } from './Pixels.tsx';
import { pictureColours } from './picture.ts';

const colours = pictureColours();

/** The picture in its colours, cells of side 1: the front of its solid. */
export const PictureFace = () => <Pixels colours={colours} />;
