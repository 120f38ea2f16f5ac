/** One iris: what was measured of its petals, and whether it is of the species setosa. */
export interface Flower {
  /** Petal length in cm. */
  readonly x1: number;
  /** Petal width in cm. */
  readonly x2: number;
  readonly isSetosa: boolean;
}

/*
 * Petals of 150 irises: length and width in mm, two digits each.
 * Source: R. A. Fisher, "The use of multiple measurements in taxonomic problems", Annals of
 * Eugenics 7 (1936), table I, measured by Edgar Anderson; public domain. Numbers 35 and 38 as
 * printed there, which many later copies have wrong.
 */
const setosa =
  '14021402130215021402170414031502140215011502160214011101120215041304140317031503170215041002170519021602160415021402160216021504150114021502120213021401130215021303130313021606190414031602140215021402';
const versicolor =
  '47144515491540134615451347163310461339143510421540104714361344144515411045153911481840134915471243134414481450174515351038113710391251164515451647154413411340134412461440123310421342124213431330114113';
const virginica =
  '60255119592156185822662145176318581861255120531955215020512453235518672269235015572349206720491857216018481849185621581661196420562251155614612356245518481854215624512351195923572552235019522054235118';

const read = (digits: string, isSetosa: boolean): Flower[] =>
  (digits.match(/\d{4}/g) ?? []).map((four) => ({ x1: Number(four.slice(0, 2)) / 10, x2: Number(four.slice(2)) / 10, isSetosa }));

/** The 150 flowers: 50 setosa, then 50 versicolor and 50 virginica. */
export const flowers: readonly Flower[] = [...read(setosa, true), ...read(versicolor, false), ...read(virginica, false)];
