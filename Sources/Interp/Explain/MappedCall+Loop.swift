import Arrays
import Lexer
import Primitives

// A mapped call gives what a loop over the examples would give. The loop is written down, rehearsed, and compared.

extension MappedCall {
  // MARK: As text

  /// The loop as source text; `nil` where it cannot be written in a line that means the same at the place of the call.
  var loopText: String? {
    guard !maps.isEmpty, let functionText, text.positional?.count == arguments.positional.count, let stackText
    else { return nil }
    var next = 0
    var written: [String] = []
    for value in arguments.positional {
      guard let one = example(value, &next) else { return nil }
      written.append(one)
    }
    for (name, value) in arguments.keywords {
      guard let one = example(value, &next) else { return nil }
      written.append("\(name.text)=\(one)")
    }
    var loop = "\(functionText)(\(written.joined(separator: ", ")))"
    for map in maps.indices.reversed() {
      let variable = MappedCall.variable(map)
      let examples = "[\(loop) for \(variable) in range(\(sizes[map]))]"
      switch isOneArray ? outputs[0].axes[map] : 0 {
      case _ where !isOneArray: loop = examples
      case nil: loop = examples + "[0]"
      case 0: loop = "\(stackText)(\(examples))"
      case let axis?: loop = "\(stackText)(\(examples), axis=\(axis))"
      }
    }
    return loop
  }

  /// Whether the results of all examples make one array.
  var isOneArray: Bool {
    switch result {
    case .value, .int, .float, .bool: true
    default: false
    }
  }

  private static let mostParts = 6

  /// What one example gets for an argument, as source text.
  private func example(_ value: Object, _ next: inout Int) -> String? {
    guard let tree = try? Machine.current.tree(value) else { return nil }
    let first = next
    next += tree.leaves.count
    let leaves = inputs[first..<next]
    guard leaves.contains(where: { $0.takenBy.contains { $0 != nil } }) else {
      guard let leaf = leaves.first, let path = tree.leafPaths.first else { return nil }
      return path.isEmpty ? leaf.source : String(leaf.atom.dropLast(path.count))
    }
    guard leaves.count <= MappedCall.mostParts else { return nil }
    var place = first
    var isWritable = true
    func written(_ tree: Pytree<Object>) -> String {
      switch tree {
      case .leaf:
        place += 1
        return inputs[place - 1].example
      case .none: return "None"
      case .tuple(let parts):
        let texts = parts.map(written)
        return texts.count == 1 ? "(\(texts[0]),)" : "(\(texts.joined(separator: ", ")))"
      case .list(let parts): return "[\(parts.map(written).joined(separator: ", "))]"
      case .dict(let entries):
        return "{\(entries.map { "\($0.keyText): \(written($0.value))" }.joined(separator: ", "))}"
      case .record:
        isWritable = false
        return ""
      }
    }
    let text = written(tree)
    return isWritable ? text : nil
  }

  // MARK: As a check

  /// How the result compares with what the loop gives.
  enum Comparison {
    case equal(examples: Int)
    /// The last bits differ: products and sums of a batch are added in another order.
    case close(examples: Int, difference: Double)
    case different
    case notMade
  }

  static let mostChecked = 64
  private static let mostElements = 1 << 18

  func comparedWithLoop(_ machine: Machine) -> Comparison {
    guard !maps.isEmpty else { return .notMade }
    var check = Check(call: self, machine: machine)
    let isDone = machine.rehearse([function] + arguments.all) { () throws(ExceptionObject) -> Bool in
      try check.compare([])
      return true
    }
    guard isDone ?? false else { return .notMade }
    if check.isDifferent { return .different }
    return check.difference == 0
      ? .equal(examples: check.examples) : .close(examples: check.examples, difference: check.difference)
  }

  /// The loop at work.
  private struct Check {
    let call: MappedCall
    let machine: Machine
    var examples = 0
    var difference = 0.0
    var isDifferent = false
    var elements = 0

    /// Compares all examples that begin with these numbers, one for each map.
    mutating func compare(_ numbers: [Int]) throws(ExceptionObject) {
      guard numbers.count == call.maps.count else {
        for i in 0..<call.sizes[numbers.count] where examples < MappedCall.mostChecked {
          try compare(numbers + [i])
        }
        return
      }
      examples += 1
      var next = 0
      func example(_ value: Object) throws(ExceptionObject) -> Object {
        machine.object(
          try machine.tree(value).map { leaf throws(ExceptionObject) in
            next += 1
            return try machine.picked(leaf, numbers, call.inputs[next - 1].axes)
          })
      }
      var positional: [Object] = []
      for value in call.arguments.positional { positional.append(try example(value)) }
      var keywords: [(name: Symbol, value: Object)] = []
      for (name, value) in call.arguments.keywords { keywords.append((name, try example(value))) }
      let leaves = try machine.tree(
        try machine.apply(call.function, positional, keywords: keywords)
      ).leaves
      guard leaves.count == call.outputs.count else {
        isDifferent = true
        return
      }
      for (leaf, output) in zip(leaves, call.outputs) {
        try compare(leaf, try machine.picked(output.value, numbers, output.axes))
      }
    }

    /// Inside of another map both are compared for all of its examples.
    private mutating func compare(_ one: Object, _ other: Object) throws(ExceptionObject) {
      guard let x = one.arrayValue, let y = other.arrayValue, x.shape == y.shape else {
        isDifferent = true
        return
      }
      let (gap, isClose) = try machine.arrays { () throws(ArrayError) in
        (try x.gap(to: y), try NumPy.isclose(x, y, rtol: Value(1e-4), atol: Value(1e-5), equalNaN: true))
      }
      guard case .array(let gaps) = gap.allExamples, case .array(let areClose) = isClose.allExamples else {
        return
      }
      elements += gaps.count
      guard elements <= MappedCall.mostElements else {
        examples = MappedCall.mostChecked
        return
      }
      for i in 0..<gaps.count where !gaps[i].number.isNaN { difference = max(difference, gaps[i].number) }
      if (0..<areClose.count).contains(where: { areClose[$0].number == 0 }) { isDifferent = true }
    }
  }
}

extension Machine {
  /// What the examples with these numbers, one for each map, get of a leaf.
  fileprivate func picked(_ leaf: Object, _ numbers: [Int], _ axes: [Int?]) throws(ExceptionObject) -> Object
  {
    guard axes.contains(where: { $0 != nil }), var value = leaf.arrayValue else { return leaf }
    for (number, axis) in zip(numbers, axes) {
      if let axis {
        value = try arrays { () throws(ArrayError) in try indexInDim(value, number, axis: axis) }
      }
    }
    return .value(value)
  }
}

extension Value {
  /// How far each element is from another one: 0 where they are equal, or NaN both.
  fileprivate func gap(to other: Value) throws(ArrayError) -> Value {
    let (x, y) = (try NumPy.astype(self, .float32), try NumPy.astype(other, .float32))
    let areNaN = try NumPy.logicalAnd(try NumPy.notEqual(self, self), try NumPy.notEqual(other, other))
    let areEqual = try NumPy.logicalOr(try NumPy.equal(self, other), areNaN)
    return try NumPy.where(areEqual, Value(0.0), try NumPy.abs(try NumPy.subtract(x, y)))
  }
}

extension NDArray.Element {
  fileprivate var number: Double {
    switch self {
    case .bool(let flag): flag ? 1 : 0
    case .int(let number): Double(number)
    case .float(let number): number
    }
  }
}
