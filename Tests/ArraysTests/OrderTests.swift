import Arrays
import Testing

// Sums and products have JAX's bits: the order of the additions is XLA's.

@Test func sumsHaveJAXsBits() throws {
  for line in try golden("sums.txt", atLeast: 43) {
    let words = line.split(separator: " ").map(String.init)
    let sum = reduce(.sum, values(seed: 1, numbers(words[0])), axes: PerAxis(numbers(words[1])))
    #expect(String(checksum(sum), radix: 16) == words[2], "sum of \(words[0]) over \(words[1])")
  }
}

@Test func productsHaveJAXsBits() throws {
  for line in try golden("products.txt", atLeast: 34) {
    let words = line.split(separator: " ").map(String.init)
    let (lhs, rhs) = (values(seed: 1, numbers(words[0])), values(seed: 2, numbers(words[1])))
    let axes = (PerAxis(numbers(words[2])), PerAxis(numbers(words[3])))
    for (lhs, rhs) in [(lhs, rhs), (lhs.restrided(), rhs.restrided())] {
      let product = contract(lhs, rhs, contracting: axes, batch: ([], []))
      #expect(String(checksum(product), radix: 16) == words[4], "\(words[0]) · \(words[1])")
    }
  }
}

private func numbers(_ text: String) -> [Int] { text.split(separator: ",").compactMap { Int($0) } }

/// The numbers of `make_goldens.py`.
private func values(seed: UInt32, _ shape: [Int]) -> NDArray {
  var state = seed
  let array = NDArray.uninitialized(shape: shape, dtype: .float32)
  for i in 0..<array.count {
    state = state &* 1_664_525 &+ 1_013_904_223
    array.data.storeBytes(
      of: Float(state >> 8) / Float(1 << 24) * 16 - 8, toByteOffset: 4 * i, as: Float.self)
  }
  return array
}
