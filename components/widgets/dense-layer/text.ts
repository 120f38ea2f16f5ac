import type { Translated } from '../../shared/language.ts';

/** What the figure of a fully connected layer says. */
export interface DenseLayerText {
  readonly title: string;
  readonly samples: string;
  readonly features: string;
  readonly nodes: string;
  readonly torch: string;
  readonly data: string;
  readonly weights: string;
  readonly biases: string;
  readonly outputs: string;
  readonly featureNames: readonly string[];
  readonly nodeNames: readonly string[];
  readonly basket: (row: number) => string;
  readonly size: (name: string, rows: number, columns: number) => string;
  readonly cell: (row: number, column: number, node: string) => string;
  readonly stepText: (row: number, node: string, value: string) => string;
  readonly picture: (row: number, inputs: string, outputs: string) => string;
  readonly announced: (row: number, node: string, formula: string) => string;
  readonly code: string;
}

/** The words of the figure in both languages. */
export const text: Translated<DenseLayerText> = {
  en: {
    title: 'A fully connected layer as matrices and as nodes',
    samples: 'baskets',
    features: 'features',
    nodes: 'nodes',
    torch: 'Show W as PyTorch keeps it (a row for each node)',
    data: 'data',
    weights: 'weights',
    biases: 'biases',
    outputs: 'outputs',
    featureNames: ['apples', 'loaves', 'coupons', 'milk'],
    nodeNames: ['price', 'minutes', 'points', 'pieces'],
    basket: (row) => `basket ${row}`,
    size: (name, rows, columns) => `${name}, ${rows} × ${columns}`,
    cell: (row, column, node) => `Y[${row}, ${column}]: ${node} of basket ${row}`,
    stepText: (row, node, value) => `${node} of basket ${row}: ${value}`,
    picture: (row, inputs, outputs) => `The layer as nodes, with the numbers of basket ${row}. Inputs: ${inputs}. Outputs: ${outputs}.`,
    announced: (row, node, formula) => `${node} of basket ${row}: ${formula}`,
    code: 'The same in Python',
  },
  ko: {
    title: '행렬과 노드로 본 완전연결 계층',
    samples: '장바구니',
    features: '특징',
    nodes: '노드',
    torch: 'PyTorch 방식으로 W 보기(노드마다 한 행)',
    data: '데이터',
    weights: '가중치',
    biases: '편향',
    outputs: '출력',
    featureNames: ['사과', '빵', '쿠폰', '우유'],
    nodeNames: ['가격', '시간(분)', '포인트', '개수'],
    basket: (row) => `장바구니 ${row}`,
    size: (name, rows, columns) => `${name}, ${rows} × ${columns}`,
    cell: (row, column, node) => `Y[${row}, ${column}]: 장바구니 ${row}의 ${node}`,
    stepText: (row, node, value) => `장바구니 ${row}의 ${node}: ${value}`,
    picture: (row, inputs, outputs) => `노드로 그린 계층에 장바구니 ${row}의 수를 넣은 그림. 입력: ${inputs}. 출력: ${outputs}.`,
    announced: (row, node, formula) => `장바구니 ${row}의 ${node}: ${formula}`,
    code: '파이썬으로 쓰면',
  },
};
