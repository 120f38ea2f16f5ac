/*
 * What the figure needs only once somebody chooses the picture. It is loaded then.
 */
export { PixelMap } from '../../shared/PixelMap.tsx';
export { PictureFace } from './PictureFace.tsx';
export { PixelPlane } from './PixelPlane.tsx';
export { channelColours, picture } from './picture.ts';
