import Arrays

// The random bits of JAX: Threefry-2x32 of Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3".
// A composition of additions, shifts and exclusive ors, so that each transformation knows it.

/// A key: two integers of 32 bits.
struct ThreefryKey {
  let high: Value
  let low: Value

  /// - Parameter data: a vector of two integers, `uint32[2]`.
  init(_ data: Value) throws(ArrayError) {
    high = try indexInDim(data, 0, axis: 0)
    low = try indexInDim(data, 1, axis: 0)
  }

  /// Twenty rounds on the words of counters, which have one shape; a word that is 0 may have rank 0.
  func hash(_ high: Value, _ low: Value) throws(ArrayError) -> (Value, Value) {
    let parity = try bitwiseXor(try bitwiseXor(self.high, self.low), .word(0x1bd1_1bda))
    let keys = [self.high, self.low, parity]
    var (x, y) = (try add(high, keys[0]), try add(low, keys[1]))
    for group in 0..<5 {
      for rotation in group % 2 == 0 ? [13, 15, 26, 6] : [17, 29, 16, 24] {
        x = try add(x, y)
        y = try bitwiseXor(try rotatedLeft(y, rotation), x)
      }
      x = try add(x, keys[(group + 1) % 3])
      y = try add(y, try add(keys[(group + 2) % 3], .word(group + 1)))
    }
    return (x, y)
  }

  /// The hash of the number of each element of an array of the shape.
  func hashes(_ shape: [Int]) throws(ArrayError) -> (Value, Value) {
    guard shape.allSatisfy({ $0 >= 0 }) else { throw .random(.negativeShape) }
    let count = shape.product
    guard count < .max || shape.reduce(1.0, { $0 * Double($1) }) < 0x1p64 else { throw .random(.tooManyBits) }
    let (x, y) = try hash(.word(0), try iota(.uint32, [count], axis: 0))
    return (try reshape(x, PerAxis(shape)), try reshape(y, PerAxis(shape)))
  }

  private func rotatedLeft(_ x: Value, _ places: Int) throws(ArrayError) -> Value {
    try bitwiseOr(try shiftLeft(x, .word(places)), try shiftRightLogical(x, .word(32 - places)))
  }
}

extension Value {
  fileprivate static func word(_ number: Int) -> Value { .array(.scalar(number, .uint32)) }
}
