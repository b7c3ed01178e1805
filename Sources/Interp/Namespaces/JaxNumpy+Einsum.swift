import Arrays
import Primitives

extension JaxNumpy {
  /// Einstein's sum, with the subscripts in a string or as lists of numbers behind each operand.
  static var einsum: Builtin {
    Builtin(
      variadic:
        "einsum(subscripts, /, *operands, out=None, optimize='auto', precision=None, preferred_element_type=None)"
    ) { (call) throws(ExceptionObject) in
      let machine = call.machine
      let names = ["out", "optimize", "precision", "preferred_element_type"]
      let options = try call.named(names, of: "einsum")
      if options[0].given != nil {
        throw ExceptionObject(.numpy(.outNotSupported(function: "einsum")))
      }
      guard call.count > 0 else {
        throw BindingMistakes(function: "einsum").missing(["subscripts"], "positional")
      }
      try machine.checkPrecision(options[2])
      let preferred = try options[3].given.map { (dtype) throws(ExceptionObject) in
        try machine.dtype(dtype, of: "einsum")
      }
      var (subscripts, operands) = ("", Array(call.positional.dropFirst()))
      if let text = call.text(0) {
        subscripts = text
      } else {
        (subscripts, operands) = try machine.interleaved(call.positional)
      }
      // The shapes have to fit before anything else is asked.
      if !operands.allSatisfy(\.isArray) {
        let shapes = try operands.map { (operand) throws(ExceptionObject) in try machine.shapeOfData(operand)
        }
        try machine.arrays { () throws(ArrayError) in try NumPy.checkEinsum(subscripts, shapes) }
      }
      var values: [Value] = []
      for (i, operand) in operands.enumerated() {
        values.append(try machine.array(operand, of: "einsum", position: i))
      }
      return try call.result { () throws(ArrayError) in
        guard !values.isEmpty else {
          throw .einsum(.operandCount(subscripts.split(separator: ",").count, given: 0))
        }
        return try NumPy.product(values, preferred) { (operands) throws(ArrayError) in
          try NumPy.einsum(subscripts, operands)
        }
      }
    }
  }
}

extension Machine {
  /// The shape of nested lists as `opt_einsum` reads it, which JAX calls: what is in them counts as numbers.
  fileprivate func shapeOfData(_ object: Object) throws(ExceptionObject) -> [Int] {
    let shape = try regularShape(of: object)
    var (depth, inner) = (0, object)
    while inner.isSequence {
      depth += 1
      inner = try elements(inner).first ?? .none
    }
    return depth == 0 ? shape : Array(shape.prefix(depth))
  }

  /// The shape of nested lists of arrays and numbers; a text counts as a number.
  private func regularShape(of object: Object) throws(ExceptionObject) -> [Int] {
    if object.isSequence {
      let items = try elements(object).map { $0 }
      guard let first = items.first else { throw .indexError("\(object.typeName) index out of range") }
      let shape = try nested { () throws(ExceptionObject) in try regularShape(of: first) }
      for item in items.dropFirst() {
        let other = try nested { () throws(ExceptionObject) in try regularShape(of: item) }
        guard other != shape else { continue }
        let common = zip(shape, other).prefix { $0 == $1 }.map(\.0)
        throw ExceptionObject(.raggedData(shape: [items.count] + common))
      }
      return [items.count] + shape
    }
    if case .string = object { return [] }
    guard let value = object.arrayValue else {
      throw .valueError(
        "Cannot determine the shape of \(try str(object).text), can only determine the shape of array-like objects."
      )
    }
    return value.shape
  }

  /// Operands with a list of labels behind each, and perhaps one for the result, as letters and operands.
  fileprivate func interleaved(
    _ arguments: [Object]
  ) throws(ExceptionObject) -> (subscripts: String, operands: [Object]) {
    let count = arguments.count / 2
    var (lists, operands): ([[Object]], [Object]) = ([], [])
    for i in 0..<count {
      operands.append(arguments[2 * i])
      lists.append(try elements(arguments[2 * i + 1]).map { $0 })
    }
    guard count > 0 else {
      throw .typeError("'\(arguments[0].typeName)' object is not iterable")
    }
    let labels = try sortedLabels(lists.joined())
    var terms: [String] = []
    for list in lists { terms.append(try letters(list, labels)) }
    let result =
      arguments.count % 2 == 1
      ? "->" + (try letters(try elements(arguments[2 * count]).map { $0 }, labels)) : ""
    return (terms.joined(separator: ",") + result, operands)
  }

  /// The labels in order, each once.
  private func sortedLabels(_ labels: some Sequence<Object>) throws(ExceptionObject) -> [Object] {
    var (numbers, texts): (Set<Int>, Set<String>) = ([], [])
    for label in labels {
      switch label {
      case .ellipsis: continue
      case .int(let number): numbers.insert(number)
      case .string(let text): texts.insert(text.text)
      default: throw notLabels()
      }
    }
    guard numbers.isEmpty || texts.isEmpty else { throw notLabels() }
    return numbers.sorted().map { .int($0) } + texts.sorted().map { .string($0) }
  }

  private func notLabels() -> ExceptionObject {
    .typeError(
      "For this input type lists must contain either Ellipsis or hashable and comparable object (e.g. int, str)."
    )
  }

  private func letters(_ list: [Object], _ labels: [Object]) throws(ExceptionObject) -> String {
    let alphabet = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    var text = ""
    guard labels.count <= alphabet.count else {
      throw .unsupported("Axle's einsum has no more than \(alphabet.count) labels")
    }
    for label in list {
      if case .ellipsis = label {
        text += "..."
        continue
      }
      guard let place = labels.firstIndex(where: { $0.isSameKey(as: label) }) else { throw .keyError(label) }
      text.append(alphabet[place])
    }
    return text
  }
}

extension Object {
  fileprivate var isSequence: Bool {
    switch self {
    case .list, .tuple, .range: true
    default: false
    }
  }
}
