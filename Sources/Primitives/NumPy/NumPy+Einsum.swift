import Arrays

extension NumPy {
  /// Einstein's sum: axes of the same letter run together; those that the result lacks are summed over.
  ///
  /// - Throws: ``ArrayError/einsum(_:)``
  package static func einsum(_ subscripts: String, _ operands: [Value]) throws(ArrayError) -> Value {
    let plan = try EinsumPlan(subscripts, operands.map(\.shape))
    var terms: [EinsumTerm] = []
    let common = try withCommonDType(operands)
    if let first = common.first, common.count > 1 { try checkWidth(first.dtype, of: operands) }
    for (operand, letters) in zip(common, plan.operands) {
      terms.append(try EinsumTerm(value: operand, letters: letters).withoutRepetitions())
    }
    for (i, j) in EinsumPath.pairs(terms.map(\.letters), result: plan.result, sizes: plan.sizes) {
      let (y, x) = (terms.remove(at: j), terms.remove(at: i))
      let needed = Set(plan.result + terms.flatMap(\.letters))
      terms.append(try x.contracted(with: y, keeping: needed, order: terms.isEmpty ? plan.result : nil))
    }
    return try terms[0].arranged(as: plan.result)
  }

  /// Whether operands of these shapes fit the subscripts.
  ///
  /// - Throws: ``ArrayError/einsum(_:)``
  package static func checkEinsum(_ subscripts: String, _ shapes: [[Int]]) throws(ArrayError) {
    _ = try EinsumPlan(subscripts, shapes)
  }
}

/// The letters of each operand and of the result; an ellipsis has become letters of its own.
private struct EinsumPlan {
  let operands: [[Character]]
  let result: [Character]
  let sizes: [Character: Int]

  /// - Throws: ``ArrayError/einsum(_:)``
  init(_ subscripts: String, _ shapes: [[Int]]) throws(ArrayError) {
    let text = subscripts.filter { $0 != " " }
    let (inputs, output) = try EinsumPlan.sides(text)
    let hidden = try EinsumPlan.hiddenCounts(inputs, shapes)
    // Private-use characters stand for the axes of an ellipsis.
    let ellipsis = (0..<(hidden.max() ?? 0)).map { Character(UnicodeScalar(0xE000 + $0)!) }
    operands = zip(inputs, hidden).map { EinsumPlan.letters($0, ellipsis.suffix($1)) }
    let all = operands.flatMap { $0 }
    if let output {
      result = EinsumPlan.letters(output, ellipsis[...])
    } else {
      let once = Set(all).filter { letter in
        all.count { $0 == letter } == 1 && !ellipsis.contains(letter)
      }
      result = ellipsis + once.sorted()
    }
    for letter in result {
      guard result.count(where: { $0 == letter }) == 1 else {
        throw .einsum(.repeatedLetter(String(letter)))
      }
      guard all.contains(letter) else { throw .einsum(.unknownLetter(String(letter))) }
    }
    guard inputs.count == shapes.count else {
      throw .einsum(.operandCount(inputs.count, given: shapes.count))
    }
    sizes = try EinsumPlan.sizes(operands, shapes)
  }

  private static func sides(_ text: String) throws(ArrayError) -> (inputs: [String], output: String?) {
    let sides = text.split(separator: "->", omittingEmptySubsequences: false).map(String.init)
    guard sides.count <= 2, !sides.contains(where: { $0.contains("-") || $0.contains(">") }) else {
      throw .einsum(.severalArrows)
    }
    let inputs = sides[0].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    return (inputs, sides.count == 2 ? sides[1] : nil)
  }

  /// How many axes the ellipsis of each input stands for.
  private static func hiddenCounts(_ inputs: [String], _ shapes: [[Int]]) throws(ArrayError) -> [Int] {
    var counts: [Int] = []
    for (i, input) in inputs.enumerated() {
      guard input.contains(".") else {
        counts.append(0)
        continue
      }
      guard input.count(where: { $0 == "." }) == 3, input.contains("...") else {
        throw .einsum(.ellipsis)
      }
      guard i < shapes.count else {
        throw .einsum(.operandCount(inputs.count, given: shapes.count))
      }
      let count = shapes[i].isEmpty ? 0 : shapes[i].count - (input.count - 3)
      guard count >= 0 else { throw .einsum(.ellipsisLengths) }
      counts.append(count)
    }
    return counts
  }

  private static func letters(_ text: String, _ ellipsis: ArraySlice<Character>) -> [Character] {
    guard let range = text.firstRange(of: "...") else { return Array(text) }
    return Array(text[..<range.lowerBound]) + ellipsis + Array(text[range.upperBound...])
  }

  /// An axis of size 1 stretches; others of one letter have one size.
  private static func sizes(
    _ operands: [[Character]], _ shapes: [[Int]]
  ) throws(ArrayError) -> [Character: Int] {
    var sizes: [Character: Int] = [:]
    for (i, letters) in operands.enumerated() {
      let shape = shapes[i]
      guard letters.count == shape.count else { throw .einsum(.rank(String(letters), operand: i)) }
      for (letter, size) in zip(letters, shape) {
        let known = sizes[letter] ?? 1
        guard known == 1 || size == 1 || size == known else {
          throw .einsum(.size(label: String(letter), operand: i, size, previous: known))
        }
        if known == 1 { sizes[letter] = size }
      }
    }
    return sizes
  }
}

private struct EinsumTerm {
  let value: Value
  let letters: [Character]

  /// Takes the diagonal of axes that have the same letter.
  func withoutRepetitions() throws(ArrayError) -> EinsumTerm {
    for (i, letter) in letters.enumerated() {
      guard let j = letters[(i + 1)...].firstIndex(of: letter) else { continue }
      guard value.size(ofAxis: i) == value.size(ofAxis: j) else {
        throw .einsum(.stretchedDiagonal(String(letter)))
      }
      let diagonal = try NumPy.diagonal(value, i, j)
      let rest = letters.indices.filter { $0 != i && $0 != j }.map { letters[$0] }
      return try EinsumTerm(value: diagonal, letters: rest + [letter]).withoutRepetitions()
    }
    return self
  }

  /// The product with another term, summed over the letters that nobody needs any more.
  ///
  /// - Parameter order: that of the letters of the result; which operand is the left one depends on it, as in JAX, and so
  ///   does the order in which products are added. The default is the one of a step on the way.
  func contracted(
    with other: EinsumTerm, keeping needed: Set<Character>, order: [Character]?
  ) throws(ArrayError) -> EinsumTerm {
    let x = try summed { needed.contains($0) || other.letters.contains($0) }
    let y = try other.summed { needed.contains($0) || letters.contains($0) }
    var axes = ContractionAxes(contracting: .init([], []))
    var (shared, stretched): ([Character], Bool) = ([], false)
    for (i, letter) in x.letters.enumerated() {
      guard let j = y.letters.firstIndex(of: letter) else { continue }
      if x.value.size(ofAxis: i) != y.value.size(ofAxis: j) { stretched = true }
      if needed.contains(letter) {
        shared.append(letter)
        axes.batch.lhs.append(i)
        axes.batch.rhs.append(j)
      } else {
        axes.contracting.lhs.append(i)
        axes.contracting.rhs.append(j)
      }
    }
    if stretched { return try x.multiplied(by: y).summed(needed.contains) }
    let xFree = x.letters.filter { !shared.contains($0) && !y.letters.contains($0) }
    let yFree = y.letters.filter { !shared.contains($0) && !x.letters.contains($0) }
    let onTheWay = y.letters.filter(needed.contains) + xFree
    if shared + xFree + yFree == order ?? onTheWay {
      return EinsumTerm(value: try dotGeneral(x.value, y.value, axes), letters: shared + xFree + yFree)
    }
    axes.exchange()
    return EinsumTerm(value: try dotGeneral(y.value, x.value, axes), letters: shared + yFree + xFree)
  }

  /// Axes of size 1 stretch.
  private func multiplied(by other: EinsumTerm) throws(ArrayError) -> EinsumTerm {
    let all = letters + other.letters.filter { !letters.contains($0) }
    return EinsumTerm(
      value: try NumPy.multiply(try spread(over: all), try other.spread(over: all)), letters: all)
  }

  private func spread(over all: [Character]) throws(ArrayError) -> Value {
    let present = all.filter(letters.contains)
    let ordered = try Primitives.transpose(value, PerAxis(present.map { letters.firstIndex(of: $0)! }))
    return try expandDims(ordered, at: PerAxis(all.indices.filter { !letters.contains(all[$0]) }))
  }

  private func summed(_ isKept: (Character) -> Bool) throws(ArrayError) -> EinsumTerm {
    let axes = letters.indices.filter { !isKept(letters[$0]) }
    if axes.isEmpty { return self }
    let total =
      try value.dtype == .bool
      ? NumPy.any(value, axis: .several(axes))
      : NumPy.sum(value, axis: .several(axes), dtype: value.dtype)
    return EinsumTerm(
      value: try convertElementType(total, value.dtype, isWeak: value.isWeak), letters: letters.filter(isKept)
    )
  }

  func arranged(as result: [Character]) throws(ArrayError) -> Value {
    let kept = try summed(result.contains)
    if kept.letters == result { return kept.value }
    return try transpose(kept.value, PerAxis(result.map { kept.letters.firstIndex(of: $0)! }))
  }
}
