/** Korean particles and the endings of 이다, the longest first so that "에서는" is not taken for "는". */
const particles = [
  ...['이라는', '이란', '라는', '이라고', '에서는', '에서의', '으로는', '으로의', '에게서', '까지는', '부터는'],
  ...[
    '에서',
    '에게',
    '에는',
    '에도',
    '으로',
    '이나',
    '이며',
    '이다',
    '까지',
    '부터',
    '처럼',
    '보다',
    '마다',
    '만큼',
    '하고',
    '와의',
    '과의',
  ],
  ...['은', '는', '이', '가', '을', '를', '의', '에', '로', '와', '과', '도', '만', '란', '나', '며', '다'],
].sort((a, b) => b.length - a.length);

/** Syllables that a word keeps, so that 높이 or 차이 are not cut. */
const shortestStem = 2;

/** A query with the particles of its Korean words taken off: "합성곱은 왜" becomes "합성곱 왜". The index matches by prefix, so stems find all forms. */
export function stripParticles(query: string): string {
  return query.replace(/[가-힣]+(?=\s|$)/g, (word) => {
    const particle = particles.find((ending) => word.endsWith(ending) && word.length - ending.length >= shortestStem);
    return particle === undefined ? word : word.slice(0, -particle.length);
  });
}
