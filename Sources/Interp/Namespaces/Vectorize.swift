import Lexer
import Primitives

extension JaxNumpy {
  static var vectorize: Builtin {
    Builtin("vectorize(pyfunc, *, excluded=frozenset(), signature=None)") { (call) throws(ExceptionObject) in
      .native(try VectorizedFunction(call[0], excluding: call[1], signature: call[2], call.machine))
    }
  }
}

/// What `jnp.vectorize(f, …)` returns: a function whose arguments stretch against each other. Each axis in front of
/// those that `f` sees is taken by a `vmap`, so `f` runs once.
final class VectorizedFunction: WrappedFunction {
  private let excludedPositions: Set<Int>
  private let excludedNames: Set<String>
  private let signatureText: String?
  /// Where a mistake is, in JAX's words.
  private let context: String

  /// - Throws: `TypeError` and `ValueError` for what cannot be excluded.
  init(
    _ function: Object, excluding excluded: Object, signature: Object, _ machine: Machine
  ) throws(ExceptionObject) {
    let items = excluded.isAbsent ? [] : try machine.elements(excluded)
    let excludedText = excluded.isAbsent ? "frozenset()" : try machine.repr(excluded)
    var (positions, names) = (Set<Int>(), Set<String>())
    for item in items {
      switch item {
      case .int(let position): positions.insert(position)
      case .string(let name): names.insert(name.text)
      default:
        throw .typeError(
          "jax.numpy.vectorize can only exclude integer or string arguments, but excluded=\(excludedText)")
      }
    }
    guard positions.allSatisfy({ $0 >= 0 }) else {
      throw .valueError("excluded=\(excludedText) contains negative numbers")
    }
    if let given = signature.given {
      guard case .string(let text) = given else {
        throw .typeError("expected string or bytes-like object, got '\(given.typeName)'")
      }
      signatureText = text.text
    } else {
      signatureText = nil
    }
    (excludedPositions, excludedNames) = (positions, names)
    let shown = signature.isAbsent ? "None" : try machine.repr(signature)
    context = "on vectorized function with excluded=\(excludedText) and signature=\(shown)"
    super.init(function)
  }

  override func call(_ arguments: Arguments) throws(ExceptionObject) -> Object {
    let machine = arguments.machine
    let signature = try signatureText.map { (text) throws(ExceptionObject) in try VectorizeSignature(text) }
    let mapped = try mappedPositions(arguments, signature)
    var core = signature?.inputs ?? mapped.map { _ in [] }
    let isLeftOut = arguments.positional.indices.filter { !excludedPositions.contains($0) }
      .map { !mapped.contains($0) }
    if core.count == isLeftOut.count { core = zip(core, isLeftOut).filter { !$1 }.map(\.0) }
    guard core.count == mapped.count else {
      throw .bindingError(
        "wrong number of positional arguments: expected \(core.count), got \(mapped.count) \(context)")
    }
    var values: [Value] = []
    for position in mapped {
      let data = try machine.nestedData(arguments[position])
      values.append(try machine.arrays { () throws(ArrayError) in try NumPy.array(data) })
    }
    let stretching = try Stretching(values, core, context, machine)
    let body = body(arguments, mapped, signature, stretching.coreSizes)
    return try stretching.apply(body, machine)
  }

  /// The arguments that stretch: all but those that are excluded, and those that are None.
  private func mappedPositions(
    _ arguments: Arguments, _ signature: VectorizeSignature?
  ) throws(ExceptionObject) -> [Int] {
    let candidates = (0..<arguments.count).filter { !excludedPositions.contains($0) }
    let missing = candidates.indices.filter { arguments[candidates[$0]].isNone }
    if let signature,
      missing.contains(where: { $0 < signature.inputs.count && !signature.inputs[$0].isEmpty })
    {
      let places = missing.map(String.init).joined(separator: ", ")
      let text = signatureText.map { "'\($0)'" } ?? "None"
      throw .valueError("Cannot pass None at locations {\(places)} with signature=\(text)")
    }
    return candidates.filter { !arguments[$0].isNone }
  }

  /// The function of the arguments that stretch, which checks what it gives against the signature.
  private func body(
    _ arguments: Arguments, _ mapped: [Int], _ signature: VectorizeSignature?, _ coreSizes: [String: Int]
  ) -> Object {
    let given = arguments.positional
    let keywords = arguments.byName.filter { excludedNames.contains($0.name.text) }
    return .builtin(
      Builtin(variadic: "vectorized(*args)") { [function, context] (call) throws(ExceptionObject) in
        var all = given
        for (i, position) in mapped.enumerated() { all[position] = call[i] }
        let result = try call.machine.apply(function, all, keywords: keywords)
        try signature?.check(result, coreSizes, context, call.machine)
        return result
      })
  }
}

/// `(m,n),(n)->(m)`: the axes that a vectorized function sees of its arguments and gives.
struct VectorizeSignature {
  let inputs: [[String]]
  let outputs: [[String]]

  /// - Throws: `ValueError` for anything else.
  init(_ text: String) throws(ExceptionObject) {
    var scanner = text.utf8[...]
    guard let inputs = VectorizeSignature.list(&scanner), scanner.starts(with: "->".utf8) else {
      throw .valueError("not a valid gufunc signature: \(text)")
    }
    scanner = scanner.dropFirst(2)
    guard let outputs = VectorizeSignature.list(&scanner), scanner.isEmpty else {
      throw .valueError("not a valid gufunc signature: \(text)")
    }
    (self.inputs, self.outputs) = (inputs, outputs)
  }

  private typealias Scanner = Substring.UTF8View

  /// Names in parentheses, as often as commas go on.
  private static func list(_ scanner: inout Scanner) -> [[String]]? {
    var terms: [[String]] = []
    repeat {
      guard take("(", &scanner) else { return nil }
      var names: [String] = []
      if !take(")", &scanner) {
        repeat {
          guard let name = name(&scanner) else { return nil }
          names.append(name)
        } while take(",", &scanner)
        guard take(")", &scanner) else { return nil }
      }
      terms.append(names)
    } while take(",", &scanner)
    return terms
  }

  private static func take(_ sign: Unicode.Scalar, _ scanner: inout Scanner) -> Bool {
    guard scanner.first == UInt8(ascii: sign) else { return false }
    scanner.removeFirst()
    return true
  }

  private static func name(_ scanner: inout Scanner) -> String? {
    let name = Substring(scanner).prefix { $0 == "_" || $0.isLetter || $0.isNumber }
    scanner = scanner.dropFirst(name.utf8.count)
    return name.isEmpty ? nil : String(name)
  }

  /// - Throws: `TypeError` and `ValueError` where the function gives something else.
  fileprivate func check(
    _ result: Object, _ coreSizes: [String: Int], _ context: String, _ machine: Machine
  ) throws(ExceptionObject) {
    var results = [result]
    if case .tuple(let tuple) = result {
      results = Array(tuple.items)
    } else if outputs.count > 1 {
      throw .typeError(
        "output must be a tuple when multiple outputs are expected, got: \(try machine.repr(result))\n\(context)"
      )
    }
    guard results.count == outputs.count else {
      throw .typeError(
        "wrong number of output arguments: expected \(outputs.count), got \(results.count) \(context)")
    }
    var sizes = coreSizes
    for (item, names) in zip(results, outputs) {
      let shape = try machine.shapeOfData(item)
      guard shape.count == names.count else {
        throw .valueError(
          "output shape \(shape.pythonTuple) does not match core dimensions \(names.pythonTuple) \(context)")
      }
      try sizes.note(names, shape, context)
    }
  }
}

extension Machine {
  /// The shape of an array, a number, or numbers in lists.
  fileprivate func shapeOfData(_ object: Object) throws(ExceptionObject) -> [Int] {
    if let value = object.arrayValue { return value.shape }
    let data = try nestedData(object)
    return try arrays { () throws(ArrayError) in try NumPy.array(data) }.shape
  }
}

/// Arguments, the axes of which stretch against each other, but for the last ones of each.
private struct Stretching {
  private(set) var coreSizes: [String: Int] = [:]
  private let shape: [Int]
  /// The arguments without the axes of size 1 that stretch.
  private var squeezed: [Object] = []
  /// The sizes of the stretching axes of each argument, the last one first.
  private var reversedSizes: [[Int]] = []

  /// - Throws: `ValueError` where the shapes do not fit.
  init(_ values: [Value], _ core: [[String]], _ context: String, _ machine: Machine) throws(ExceptionObject) {
    var shapes: [[Int]] = []
    for (value, names) in zip(values, core) {
      let own = value.shape
      guard own.count >= names.count else {
        throw .valueError(
          "input with shape \(own.pythonTuple) does not have enough dimensions for all core dimensions "
            + "\(names.pythonTuple) \(context)")
      }
      try coreSizes.note(names, Array(own.suffix(names.count)), context)
      shapes.append(Array(own.dropLast(names.count)))
    }
    guard !values.isEmpty else { throw ExceptionObject(Exceptions.assertionError, []) }
    shape = try machine.arrays { () throws(ArrayError) in try NumPy.broadcastShape(shapes) }
    for (value, own) in zip(values, shapes) {
      let ones = own.indices.filter { own[$0] == 1 }
      squeezed.append(.value(try machine.arrays { () throws(ArrayError) in try NumPy.squeeze(value, ones) }))
      reversedSizes.append(own.reversed() + Array(repeating: 1, count: shape.count - own.count))
    }
  }

  /// Maps the function over each axis along which some argument has more than one element.
  func apply(_ function: Object, _ machine: Machine) throws(ExceptionObject) -> Object {
    var (mapped, restored) = (function, [Int]())
    for fromLast in shape.indices {
      let isMapped = reversedSizes.map { $0[fromLast] != 1 }
      guard isMapped.contains(true) else {
        restored.append(shape.count - 1 - fromLast)
        continue
      }
      mapped = .native(
        try MappedFunction(
          mapped, inAxes: .tuple(isMapped.map { $0 ? .int(0) : .none }), outAxes: .int(0), axisName: .none,
          axisSize: .none, machine))
    }
    let result = try machine.apply(mapped, squeezed)
    guard !restored.isEmpty else { return result }
    guard case .tuple(let tuple) = result else { return try Stretching.expanded(result, restored, machine) }
    var items: [Object] = []
    for item in tuple.items { items.append(try Stretching.expanded(item, restored, machine)) }
    return .tuple(items)
  }

  private static func expanded(
    _ object: Object, _ axes: [Int], _ machine: Machine
  ) throws(ExceptionObject) -> Object {
    let value = try machine.array(object, of: "expand_dims", position: 0)
    return .value(try machine.arrays { () throws(ArrayError) in try NumPy.expandDims(value, axes) })
  }
}

extension [String: Int] {
  /// - Throws: `ValueError` where a name has another size already.
  fileprivate mutating func note(
    _ names: [String], _ sizes: [Int], _ context: String
  ) throws(ExceptionObject) {
    for (name, size) in zip(names, sizes) {
      if let known = self[name], known != size {
        throw .valueError("inconsistent size for core dimension '\(name)': \(size) vs \(known) \(context)")
      }
      self[name] = size
    }
  }
}

extension [String] {
  /// Python's spelling of a tuple of names: `('m', 'n')`.
  fileprivate var pythonTuple: String {
    count == 1 ? "('\(self[0])',)" : "(\(map { "'\($0)'" }.joined(separator: ", ")))"
  }
}
