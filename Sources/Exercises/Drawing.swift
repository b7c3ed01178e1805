/// The inputs of one case: sizes that differ on every axis, and values that differ everywhere, so that a result made
/// along the wrong axis, or of the wrong element, cannot be the right one.
package struct Drawing: Sendable {
  /// What each letter stands for.
  package let sizes: [(letter: String, size: Int)]
  /// What every size is called, to write shapes in letters.
  let names: [Int: String]
  /// Each input as a line of program.
  package let assignments: [String]
}

extension Check {
  /// The inputs that belong to a seed.
  package func drawing(seed: UInt64) -> Drawing {
    var generator = RandomNumbers(seed: seed)
    guard let sizes = drawSizes(&generator) else {
      preconditionFailure("the check was tried when it was read")
    }
    var values = Values(drawing: inputs.flatMap(\.draws), sizes, &generator)
    let assignments = inputs.map { input in "\(input.name) = \(input.text(sizes, &values))" }
    let names = extents.filter { $0.letters != [] }.map { ($0.value(sizes), $0.text) }
    return Drawing(
      sizes: self.sizes.map { ($0, sizes[$0]!) }, names: Dictionary(names) { first, _ in first },
      assignments: assignments)
  }

  /// Sizes with which all axes differ; `nil` where there are none.
  func drawSizes(_ generator: inout RandomNumbers) -> [String: Int]? {
    let widest = max(5, sizes.count + 2)
    for _ in 0..<1000 {
      let sizes = Dictionary(uniqueKeysWithValues: sizes.map { ($0, 2 + generator.below(widest - 1)) })
      let values = extents.map { $0.value(sizes) }
      let isGood = extents.allSatisfy { $0.letters.isEmpty || $0.value(sizes) >= 1 }
      if isGood && Set(values).count == values.count { return sizes }
    }
    return nil
  }
}

extension Check.Input {
  fileprivate func text(_ sizes: [String: Int], _ values: inout Values) -> String {
    var bytes = Array(text.utf8)
    let pieces = draws.map { values.literal(of: $0, sizes) }
    for (draw, piece) in zip(draws, pieces).reversed() { bytes.replaceSubrange(draw.place, with: piece.utf8) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Numbers of few digits, none of them twice.
private struct Values {
  private var tenths: [Int]
  private var integers: [Int]
  /// What a step of a float is: 0.1, or 0.01 where there are many.
  private let digits: Int
  private var generator: RandomNumbers

  init(drawing draws: [Check.Draw], _ sizes: [String: Int], _ generator: inout RandomNumbers) {
    func count(_ kind: Check.Draw.Kind) -> Int {
      draws.filter { $0.kind == kind }.map { Values.count($0, sizes) }.reduce(0, +)
    }
    digits = count(.float) <= 50 ? 1 : 2
    let widest = digits == 1 ? 30 : max(300, count(.float))
    tenths = generator.shuffled((-widest...widest).filter { $0 != 0 })
    let most = max(9, count(.int))
    integers = generator.shuffled((-most / 2...2 * most).filter { $0 != 0 })
    self.generator = generator
  }

  private static func count(_ draw: Check.Draw, _ sizes: [String: Int]) -> Int {
    (draw.shape ?? []).map { $0.value(sizes) }.reduce(1, *)
  }

  mutating func literal(of draw: Check.Draw, _ sizes: [String: Int]) -> String {
    guard let shape = draw.shape?.map({ $0.value(sizes) }) else { return element(draw.kind) }
    if draw.kind == .size { return String(shape[0]) }
    let count = shape.reduce(1, *)
    var elements = (0..<count).map { _ in element(draw.kind) }
    // Truths that are all the same tell nothing.
    if draw.kind == .bool, count > 1, Set(elements).count == 1 {
      elements[generator.below(count)] = elements[0] == "True" ? "False" : "True"
    }
    return "array(\(nested(elements[...], shape[...])))"
  }

  private mutating func element(_ kind: Check.Draw.Kind) -> String {
    switch kind {
    case .float: decimal(tenths.popLast()!)
    case .int: String(integers.popLast()!)
    case .bool: generator.below(2) == 0 ? "True" : "False"
    case .size: preconditionFailure("a size has a shape")
    }
  }

  private func decimal(_ value: Int) -> String {
    let unit = digits == 1 ? 10 : 100
    let fraction = String(value.magnitude % UInt(unit))
    let zeros = String(repeating: "0", count: digits - fraction.count)
    return "\(value < 0 ? "-" : "")\(value.magnitude / UInt(unit)).\(zeros)\(fraction)"
  }

  private func nested(_ elements: ArraySlice<String>, _ shape: ArraySlice<Int>) -> String {
    guard let size = shape.first else { return elements.first! }
    let count = elements.count / max(size, 1)
    let parts = (0..<size).map { row in
      nested(
        elements[(elements.startIndex + row * count)..<(elements.startIndex + (row + 1) * count)],
        shape.dropFirst())
    }
    return "[\(parts.joined(separator: ", "))]"
  }
}

/// SplitMix64: the same numbers for the same seed, everywhere and for ever.
struct RandomNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 up to one below the limit.
  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  mutating func shuffled(_ values: [Int]) -> [Int] {
    var values = values
    for i in stride(from: values.count - 1, to: 0, by: -1) { values.swapAt(i, below(i + 1)) }
    return values
  }
}
