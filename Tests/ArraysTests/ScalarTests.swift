import Arrays
import Kernels
import Testing

/// Single numbers have a way of their own, which leaves those near zero to the kernels.
@Test func singleNumbersAreCombinedAsArraysAre() {
  let smallest = Float.leastNormalMagnitude
  let magnitudes: [Float] = [
    0, .leastNonzeroMagnitude, smallest.nextDown, smallest, smallest.nextUp, 2 * smallest, 1e-30, 1e-19, 1,
    1.5, 3, 1e19, .greatestFiniteMagnitude, .infinity,
  ]
  let numbers = magnitudes + magnitudes.map { -$0 } + [.nan]
  for x in numbers {
    for y in numbers {
      for operation in [BinaryOperation.add, .subtract, .multiply, .divide, .maximum, .power] {
        let single = combine(operation, .scalar(x), .scalar(y))
        let several = combine(
          operation, .make([Double(x), 1], shape: [2]), .make([Double(y), 1], shape: [2]))
        #expect(single.rank == 0)
        #expect(bits(single) == bits(several), "\(operation) \(x) \(y)")
      }
    }
  }
}

/// The first element; of NaN only that it is one.
private func bits(_ array: NDArray) -> UInt32 {
  let number = withExtendedLifetime(array) { array.data.load(as: Float.self) }
  return number.isNaN ? Float.nan.bitPattern : number.bitPattern
}
