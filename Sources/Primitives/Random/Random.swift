package import Arrays

/// The functions of `jax.random`. A key is the `uint32[2]` that JAX's keys wrap.
package enum Random {
  /// A key of a seed.
  package static func seed(_ seed: Value) throws(ArrayError) -> Value {
    let word = try convertElementType(try convertElementType(seed, .int32), .uint32)
    return try NumPy.stack([.array(.scalar(0, .uint32)), word])
  }

  /// As many new keys as the shape has places.
  ///
  /// - Shapes: `(2) → (shape…, 2)`
  package static func split(_ key: Value, _ shape: [Int]) throws(ArrayError) -> Value {
    let (high, low) = try ThreefryKey(key).hashes(shape)
    return try NumPy.stack([high, low], axis: shape.count)
  }

  /// A new key of a key and a number.
  package static func foldIn(_ key: Value, _ number: Value) throws(ArrayError) -> Value {
    let data = try convertElementType(number, .uint32)
    let (high, low) = try ThreefryKey(key).hash(.array(.scalar(0, .uint32)), data)
    return try NumPy.stack([high, low])
  }

  /// Integers of which each bit is as likely set as not.
  package static func bits(_ key: Value, _ shape: [Int], _ dtype: DType = .uint32) throws(ArrayError) -> Value
  {
    let (high, low) = try ThreefryKey(key).hashes(shape)
    return try convertElementType(try Primitives.bitwiseXor(high, low), dtype)
  }

  /// Floats from `minimum` up to, but not including `maximum`.
  ///
  /// Random bits are the fraction of numbers between 1 and 2. JAX compiles what follows, so scaling rounds once.
  package static func uniform(
    _ key: Value, _ shape: [Int], _ dtype: DType = .float32, minimum: Value = Value(0.0),
    maximum: Value = Value(1.0)
  ) throws(ArrayError) -> Value {
    let floats = try fractions(key, shape, dtype)
    let low = try aligned(minimum, dtype, rank: shape.count)
    let high = try aligned(maximum, dtype, rank: shape.count)
    let span = try Primitives.subtract(high, low)
    let scaled = try NumPy.fused(floats, span, plus: low)
    return try Primitives.maximum(low, try reshape(scaled, PerAxis(shape)))
  }

  private static func fractions(_ key: Value, _ shape: [Int], _ dtype: DType) throws(ArrayError) -> Value {
    let format = dtype.floatFormat
    // bfloat16 has so few bits that JAX draws eight of them.
    let drawn: DType = dtype == .float16 ? .uint16 : dtype == .bfloat16 ? .uint8 : .uint32
    let word: DType = dtype == .float32 ? .uint32 : .uint16
    let bits = try convertElementType(try bits(key, shape, drawn), word)
    let shifted = try shiftRightLogical(
      bits, .array(.scalar(drawn.size * 8 - format.fractionBits, word)))
    let floats = try bitcastConvertType(
      try Primitives.bitwiseOr(shifted, .array(.scalar(format.one, word))), dtype)
    return try Primitives.subtract(floats, .array(.scalar(1, dtype)))
  }

  /// The operand with so many axes, of size 1 where it has fewer.
  private static func aligned(_ x: Value, _ dtype: DType, rank: Int) throws(ArrayError) -> Value {
    let converted = try convertElementType(x, dtype)
    guard x.rank > 0, x.rank < rank else { return converted }
    return try Primitives.expandDims(converted, at: PerAxis.axes(rank - x.rank))
  }

  /// - Throws: ``RandomMistake/parameterShapes(function:result:shape:)``
  package static func checkShape(
    _ function: String, _ shape: [Int], _ parameters: [[Int]]
  ) throws(ArrayError) {
    let result = try NumPy.broadcastShape([shape] + parameters)
    if result != shape { throw .random(.parameterShapes(function: function, result: result, shape: shape)) }
  }

  /// As above, of a shape that NumPy has made of another: its sizes are NumPy's integers, which an error shows.
  package static func checkBatch(_ function: String, _ shape: [Int], _ batch: [Int]) throws(ArrayError) {
    do throws(ArrayError) {
      try checkShape(function, shape, [batch])
    } catch .broadcastRanks {
      throw .random(.batchShape(shape, batch: batch))
    }
  }

  /// Integers from `minimum` up to, but not including `maximum`; `minimum` itself where there are none.
  package static func randint(
    _ key: Value, _ shape: [Int], minimum: Value, maximum: Value, _ dtype: DType = .int32
  ) throws(ArrayError) -> Value {
    try checkShape("randint", shape, [minimum.shape, maximum.shape])
    let sampled: DType = dtype.size < 4 ? .int32 : dtype
    let (rawLow, rawHigh) = (try bound(minimum, dtype), try bound(maximum, dtype))
    let greatest = min(sampled.integerRange.upperBound, rawHigh.dtype.integerRange.upperBound)
    let isPast = try NumPy.greater(rawHigh, .array(.scalar(greatest, rawHigh.dtype)))
    let low = try aligned(try clipped(rawLow, to: sampled), sampled, rank: shape.count)
    let high = try aligned(try clipped(rawHigh, to: sampled), sampled, rank: shape.count)
    let keys = try split(key, [2])
    let offset = try remainder(
      upper: try bits(try indexInDim(keys, 0, axis: 0), shape),
      lower: try bits(try indexInDim(keys, 1, axis: 0), shape), of: try span(low, high, isPast))
    return try convertElementType(try NumPy.add(low, try convertElementType(offset, sampled)), dtype)
  }

  /// A bound as 32 bits hold it, brought into the range of a narrower dtype.
  private static func bound(_ value: Value, _ dtype: DType) throws(ArrayError) -> Value {
    let integer = value.dtype.isInteger ? value : try convertElementType(value, .int32)
    guard dtype.size < 4 else { return integer }
    let range = dtype.integerRange
    return try NumPy.clip(
      try convertElementType(integer, .int32), Value(range.lowerBound), Value(range.upperBound + 1))
  }

  /// How many numbers there are from `low` to below `high`, or up to it where that is past what the dtype holds; one
  /// where there are none.
  private static func span(_ low: Value, _ high: Value, _ isPast: Value) throws(ArrayError) -> Value {
    let one = Value.array(.scalar(1, .uint32))
    let difference = try convertElementType(try NumPy.subtract(high, low), .uint32)
    let span = try NumPy.where(try NumPy.lessEqual(high, low), one, difference)
    let isLonger = try NumPy.logicalAnd(isPast, try NumPy.greater(high, low))
    return try NumPy.where(isLonger, try NumPy.add(span, one), span)
  }

  /// Twice as many bits as the type has, modulo the span.
  private static func remainder(upper: Value, lower: Value, of span: Value) throws(ArrayError) -> Value {
    func modulo(_ x: Value) throws(ArrayError) -> Value {
      try Primitives.remainder(
        x, try NumPy.broadcast(span, to: try NumPy.broadcastShape([x.shape, span.shape])))
    }
    let half = try modulo(try NumPy.full(span.shape, .array(.scalar(1 << 16, .uint32))))
    let multiplier = try modulo(try NumPy.multiply(half, half))
    return try modulo(try NumPy.add(try NumPy.multiply(try modulo(upper), multiplier), try modulo(lower)))
  }

  private static func clipped(_ x: Value, to dtype: DType) throws(ArrayError) -> Value {
    let (from, to) = (x.dtype.integerRange, dtype.integerRange)
    let low = Value.array(.scalar(max(from.lowerBound, to.lowerBound), x.dtype))
    let high = Value.array(.scalar(min(from.upperBound, to.upperBound), x.dtype))
    return try convertElementType(try NumPy.clip(x, low, high), dtype)
  }

  /// Numbers of the standard normal distribution.
  package static func normal(_ key: Value, _ shape: [Int], _ dtype: DType = .float32) throws(ArrayError)
    -> Value
  {
    let u = try uniform(
      key, shape, dtype, minimum: .array(.scalar(dtype.aboveMinusOne, dtype)),
      maximum: .array(.scalar(1, dtype)))
    return try Primitives.multiply(.array(.scalar(2.0.squareRoot(), dtype)), try erfInv(u))
  }

  /// The elements in another order along `axis`; each row in an order of its own when they are `independent`.
  package static func permutation(
    _ key: Value, _ x: Value, axis: Int = 0, isIndependent: Bool = false
  ) throws(ArrayError) -> Value {
    if isIndependent || x.rank == 1 { return try shuffled(key, x, axis: axis) }
    let places = try NumPy.arange(.int(0), x.size(ofAxis: axis), nil, .int32)
    return try NumPy.take(x, try shuffled(key, places, axis: 0), axis: axis)
  }

  /// Sorted by random numbers, so often that hardly any two have been equal every time.
  private static func shuffled(_ key: Value, _ x: Value, axis: Int) throws(ArrayError) -> Value {
    var (key, x) = (key, x)
    let count = max(1, x.sizes.product)
    for _ in 0..<rounds(count) {
      let keys = try split(key, [2])
      key = try indexInDim(keys, 0, axis: 0)
      let order = try NumPy.argsort(try bits(try indexInDim(keys, 1, axis: 0), x.shape), axis: axis)
      x = try NumPy.takeAlongAxis(x, order, axis: axis)
    }
    return x
  }

  /// `ceil(3 · log(count) / log(2³² - 1))`
  private static func rounds(_ count: Int) -> Int {
    var rounds = 0
    var bound = 1.0
    while Double(count) > bound {
      rounds += 1
      bound = [1625.4986, 2642245.9490, 4_294_967_295, 6_981_463_658_331][min(rounds, 4) - 1]
      if rounds == 4 { break }
    }
    return rounds
  }

  /// Numbers of the standard Gumbel distribution.
  package static func gumbel(_ key: Value, _ shape: [Int], _ dtype: DType = .float32) throws(ArrayError)
    -> Value
  {
    let u = try uniform(key, shape, dtype, minimum: .array(.scalar(dtype.floatFormat.smallestNormal, dtype)))
    return try negate(try Primitives.log(try negate(try Primitives.log(u))))
  }

  package static func exponential(_ key: Value, _ shape: [Int], _ dtype: DType = .float32) throws(ArrayError)
    -> Value
  {
    try negate(try Primitives.log1p(try negate(try uniform(key, shape, dtype))))
  }

  package static func laplace(_ key: Value, _ shape: [Int], _ dtype: DType = .float32) throws(ArrayError)
    -> Value
  {
    let u = try uniform(key, shape, dtype, minimum: .array(.scalar(dtype.aboveMinusOne, dtype)))
    return try Primitives.multiply(
      try Primitives.sign(u), try Primitives.log1p(try negate(try absolute(u))))
  }

  package static func logistic(_ key: Value, _ shape: [Int], _ dtype: DType = .float32) throws(ArrayError)
    -> Value
  {
    let u = try uniform(key, shape, dtype, minimum: .array(.scalar(dtype.floatFormat.smallestNormal, dtype)))
    return try Primitives.subtract(try Primitives.log(u), try Primitives.log1p(try negate(u)))
  }

  package static func cauchy(_ key: Value, _ shape: [Int], _ dtype: DType = .float32) throws(ArrayError)
    -> Value
  {
    let u = try uniform(key, shape, dtype, minimum: .array(.scalar(dtype.floatFormat.epsilon, dtype)))
    let centred = try Primitives.subtract(u, .array(.scalar(0.5, dtype)))
    return try Primitives.tan(try Primitives.multiply(.array(.scalar(Double.pi, dtype)), centred))
  }

  /// True with the probability `p`.
  package static func bernoulli(_ key: Value, _ p: Value, _ shape: [Int]) throws(ArrayError) -> Value {
    try NumPy.less(try uniform(key, shape, p.dtype), p)
  }

  /// 1 or -1.
  package static func rademacher(_ key: Value, _ shape: [Int], _ dtype: DType) throws(ArrayError) -> Value {
    let isPositive = try bernoulli(key, Value(0.5), shape)
    return try NumPy.where(isPositive, .array(.scalar(1, dtype)), .array(.scalar(-1, dtype)))
  }

  /// The number of a category along `axis`, drawn with the unnormalised log-probabilities `logits`.
  package static func categorical(
    _ key: Value, _ logits: Value, axis: Int, _ shape: [Int], batchRank: Int
  ) throws(ArrayError) -> Value {
    let place = axis.fromFront(of: logits.rank)
    var drawn = Array(shape.suffix(batchRank))
    drawn.insert(logits.size(ofAxis: place), at: place)
    let prefix = Array(shape.dropLast(batchRank))
    let noise = try gumbel(key, prefix + drawn, logits.dtype)
    let operand = try Primitives.expandDims(logits, at: PerAxis.axes(prefix.count))
    return try NumPy.argmax(try NumPy.add(noise, operand), axis: place - logits.rank)
  }
}

extension DType {
  /// The next float above -1.
  fileprivate var aboveMinusOne: Double { -1 + floatFormat.epsilon / 2 }
}

extension Random {
  /// So many draws as the shape has places from the rows of `a` along `axis`, or from the numbers below `count`.
  ///
  /// - Throws: ``ArrayError/random(_:)``
  package static func choice(
    _ key: Value, _ a: Value, count: Int?, _ shape: [Int], replaces: Bool, p: Value?, axis: Int
  ) throws(ArrayError) -> Value {
    guard count != nil || (axis >= -a.rank && axis < a.rank) else {
      throw .axisOutOfBounds(axis, rank: a.rank)
    }
    let place = axis.fromFront(of: a.rank)
    let size = count ?? a.size(ofAxis: place)
    let draws = shape.product
    if draws == 0 { return try NumPy.zeros(shape, a.dtype) }
    guard size > 0 else { throw .random(.choiceOfNothing) }
    guard replaces || draws <= size else { throw .random(.sampleTooLarge(draws: draws, population: size)) }
    if let p, p.shape != [size] { throw .random(.probabilitiesShape(p.shape, size: size)) }
    let drawn: Value
    if p == nil && !replaces {
      let rows = count == nil ? a : try NumPy.arange(.int(0), size, nil, .int32)
      let permuted = try permutation(key, rows, axis: count == nil ? place : 0)
      drawn = try NumPy.window(permuted, 0, draws, axis: count == nil ? place : 0)
    } else {
      let places = try places(key, size, shape, draws, replaces: replaces, p: p)
      drawn = count == nil ? try NumPy.take(a, places, axis: place) : places
    }
    var result = shape
    if count == nil { result = Array(a.shape[..<place]) + shape + Array(a.shape[(place + 1)...]) }
    return try NumPy.reshape(drawn, ShapeRequest(result))
  }

  /// Where the draws stand.
  private static func places(
    _ key: Value, _ size: Int, _ shape: [Int], _ draws: Int, replaces: Bool, p: Value?
  ) throws(ArrayError) -> Value {
    guard let p else { return try randint(key, shape, minimum: Value(0), maximum: Value(size)) }
    let weights = try NumPy.inexact(p)
    if replaces {
      let sums = try NumPy.cumsum(weights)
      let last = try indexInDim(sums, size - 1, axis: 0)
      let shares = try NumPy.subtract(Value(1), try uniform(key, shape, sums.dtype))
      return try NumPy.searchsorted(sums, try NumPy.multiply(last, shares))
    }
    let ranks = try NumPy.add(
      try gumbel(key, [size], weights.dtype), try Primitives.log(weights))
    let order = try NumPy.argsort(ranks, descending: true)
    return try NumPy.window(order, 0, draws, axis: 0)
  }
}
