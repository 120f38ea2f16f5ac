/** Terms of the shape of data, and of layers that keep or ignore it. */
export const shapeTerms = {
  'row-major': {
    name: { en: 'row-major order', ko: '행 우선 순서' },
    definition: {
      en: 'The order in which a picture is laid out row after row: first the whole top row, then the next.',
      ko: '그림을 한 행씩 늘어놓는 순서. 맨 위 행을 모두 늘어놓은 다음 그 아래 행으로 넘어간다.',
    },
    synonyms: { en: ['C order'], ko: ['행 우선', 'C 순서'] },
  },
  permutation: {
    name: { en: 'permutation', ko: '순열' },
    definition: {
      en: 'A fixed rule that puts things into another order: each place says which thing comes to it, and every thing comes to one place.',
      ko: '순서를 바꾸는 정해진 규칙. 자리마다 무엇이 올지가 정해져 있고, 어느 것이나 꼭 한 자리에 온다.',
    },
    synonyms: { en: ['reordering', 'shuffle'], ko: ['치환', '재배열'] },
  },
  locality: {
    name: { en: 'locality', ko: '국소성' },
    definition: {
      en: 'The assumption that what belongs together lies close together, so that an output needs to read only a small window.',
      ko: '서로 관계있는 것은 가까이 있다는 가정. 이 가정에 따라 출력 하나는 작은 창만 읽는다.',
    },
    synonyms: { en: ['local connectivity', 'sparse connectivity'], ko: ['지역성', '지역 연결'] },
  },
  'weight-sharing': {
    name: { en: 'weight sharing', ko: '가중치 공유' },
    definition: {
      en: 'Using the same few weights at every place of the input, so that a pattern learned at one place is found at all.',
      ko: '같은 가중치 몇 개를 입력의 모든 자리에서 함께 쓰는 것. 한 자리에서 배운 무늬를 어느 자리에서나 찾게 된다.',
    },
    synonyms: { en: ['parameter sharing', 'tied weights'], ko: ['매개변수 공유', '파라미터 공유'] },
  },
  'translation-equivariance': {
    name: { en: 'translation equivariance', ko: '이동 등변성' },
    definition: {
      en: 'When the input is moved, the output moves in the same way and is otherwise unchanged.',
      ko: '입력을 옮기면 출력도 똑같이 옮겨 가고 그 밖에는 달라지지 않는 성질.',
    },
    synonyms: { en: ['shift equivariance'], ko: ['이동 동변성', '평행이동 등변성'] },
  },
} as const;
