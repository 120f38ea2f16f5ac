/** A symbol with its index below the line, for a drawing: "h₂". */
export const subscript = (symbol: string): string => symbol.replace(/\d/g, (digit) => String.fromCharCode(0x2080 + Number(digit)));
