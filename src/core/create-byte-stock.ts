type RandomBytes = (count: number) => Uint8Array;

const stockSize = 4_096;

/** Asks the source for many bytes at a time, which costs as much as for few, and gives each out once. */
export function createByteStock(randomBytes: RandomBytes): RandomBytes {
  let stock: Uint8Array = new Uint8Array();
  return (count) => {
    if (stock.length < count) stock = randomBytes(Math.max(count, stockSize));
    const given = stock.subarray(0, count);
    stock = stock.subarray(count);
    return given;
  };
}
