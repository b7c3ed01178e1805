import Arrays

extension NumPy {
  /// Einstein's sum: axes of the same letter run together; those that the result lacks are summed over.
  ///
  /// - Throws: ``ArrayError/einsum(_:)``
  package static func einsum(_ subscripts: String, _ operands: [Value]) throws(ArrayError) -> Value {
    let plan = try EinsumPlan(subscripts, operands)
    var terms: [EinsumTerm] = []
    for (operand, letters) in zip(try withCommonDType(operands), plan.operands) {
      terms.append(try EinsumTerm(value: operand, letters: letters).withoutRepetitions())
    }
    while terms.count > 1 {
      let (x, y) = (terms.removeFirst(), terms.removeFirst())
      let needed = Set(plan.result + terms.flatMap(\.letters))
      terms.insert(try x.contracted(with: y, keeping: needed), at: 0)
    }
    return try terms[0].arranged(as: plan.result)
  }
}

/// The letters of each operand and of the result; an ellipsis has become letters of its own.
private struct EinsumPlan {
  let operands: [[Character]]
  let result: [Character]

  init(_ subscripts: String, _ values: [Value]) throws(ArrayError) {
    let text = subscripts.filter { $0 != " " }
    let sides = text.split(separator: "->", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let inputs = sides[0].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard inputs.count == values.count else {
      throw .einsum(.operandCount(inputs.count, given: values.count))
    }
    var hidden = 0
    for (input, value) in zip(inputs, values) where input.contains("...") {
      hidden = max(hidden, value.rank - (input.count - 3))
    }
    // Private-use characters stand for the axes of an ellipsis.
    let ellipsis = (0..<hidden).map { Character(UnicodeScalar(0xE000 + $0)!) }
    func letters(_ text: String, _ count: Int) -> [Character] {
      guard let range = text.firstRange(of: "...") else { return Array(text) }
      return Array(text[..<range.lowerBound]) + ellipsis.suffix(max(0, count))
        + Array(text[range.upperBound...])
    }
    var operands: [[Character]] = []
    for (i, input) in inputs.enumerated() {
      let own = letters(input, values[i].rank - (input.count - 3))
      guard own.count == values[i].rank else {
        throw .einsum(.rank(input, operand: i, rank: values[i].rank))
      }
      operands.append(own)
    }
    self.operands = operands
    if sides.count == 2 {
      result = letters(sides[1], hidden)
    } else {
      let all = operands.flatMap { $0 }
      let once = Set(all).filter { letter in all.count { $0 == letter } == 1 && !ellipsis.contains(letter) }
      result = ellipsis + once.sorted()
    }
    for letter in result where !operands.joined().contains(letter) {
      throw .einsum(.unknownLetter(String(letter)))
    }
  }
}

private struct EinsumTerm {
  let value: Value
  let letters: [Character]

  /// Takes the diagonal of axes that have the same letter.
  func withoutRepetitions() throws(ArrayError) -> EinsumTerm {
    for (i, letter) in letters.enumerated() {
      guard let j = letters[(i + 1)...].firstIndex(of: letter) else { continue }
      let diagonal = try NumPy.diagonal(value, i, j)
      let rest = letters.indices.filter { $0 != i && $0 != j }.map { letters[$0] }
      return try EinsumTerm(value: diagonal, letters: rest + [letter]).withoutRepetitions()
    }
    return self
  }

  /// The product with another term, summed over the letters that nobody needs any more.
  func contracted(with other: EinsumTerm, keeping needed: Set<Character>) throws(ArrayError) -> EinsumTerm {
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
    let product = try dotGeneral(x.value, y.value, axes)
    let xFree = x.letters.indices.filter { !axes.batch.lhs.has($0) && !axes.contracting.lhs.has($0) }
    let yFree = y.letters.indices.filter { !axes.batch.rhs.has($0) && !axes.contracting.rhs.has($0) }
    return EinsumTerm(
      value: product, letters: shared + xFree.map { x.letters[$0] } + yFree.map { y.letters[$0] })
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
    let total = try NumPy.sum(value, axis: .several(axes), dtype: value.dtype)
    return EinsumTerm(value: total, letters: letters.filter(isKept))
  }

  func arranged(as result: [Character]) throws(ArrayError) -> Value {
    let kept = try summed(result.contains)
    return try transpose(kept.value, PerAxis(result.map { kept.letters.firstIndex(of: $0)! }))
  }
}
