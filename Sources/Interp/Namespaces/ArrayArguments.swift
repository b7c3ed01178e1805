import Arrays
import Kernels
import Primitives

// How arguments are read where an array, an axis, a shape or a dtype is meant.

extension Machine {
  /// Runs array code, and raises its mistake as an exception of the language.
  @inline(__always)
  func arrays<Result>(
    _ body: () throws(ArrayError) -> Result
  ) throws(ExceptionObject) -> Result {
    try poll()
    let result: Result
    do throws(ArrayError) { result = try body() } catch { throw ExceptionObject(error) }
    // Nobody sees what a kernel left undone.
    if axle_has_abandoned() { throw abandonment() }
    return result
  }
}

extension ExceptionObject {
  /// An array mistake in JAX's words; the data stays with it for the explanation.
  convenience init(_ mistake: ArrayError) {
    let (type, text) = mistake.jaxMessage
    self.init(JaxErrors.type(of: type), text)
    origin = mistake
  }
}

extension Arguments {
  /// An array or number, as a value.
  ///
  /// - Parameter position: what JAX counts, where it is not `i`.
  /// - Throws: JAX's errors, which name the function, and the position or the parameter.
  func array(
    _ i: Int, _ parameter: String, of function: String, position: Int? = nil
  ) throws(ExceptionObject) -> Value {
    if case .value(let value) = self[i] { return value }
    let object = self[i].given ?? .none
    return try machine.array(object, of: function, position: position ?? i, parameter: parameter)
  }

  /// As above, for a function that looks for the dtype of its argument first, and takes a text for the name of one.
  func arrayNotText(
    _ i: Int, _ parameter: String, of function: String, position: Int? = nil
  ) throws(ExceptionObject) -> Value {
    try refuseText(i)
    return try array(i, parameter, of: function, position: position)
  }

  /// As above, for a function that looks for the dtypes of all its arguments before it asks whether they are arrays.
  ///
  /// - Parameter ofPair: the primitive that complains of a pair, which NumPy takes for a dtype.
  func arrayWithDType(
    _ i: Int, _ parameter: String, of function: String, position: Int? = nil, ofPair primitive: String? = nil
  ) throws(ExceptionObject) -> Value {
    if self[i].isContainer { try machine.refuseContainer(self[i], ofPair: primitive) }
    return try array(i, parameter, of: function, position: position)
  }

  func refuseText(_ i: Int) throws(ExceptionObject) {
    if case .string(let text) = self[i] { throw machine.textAsNumber(text.text) }
  }

  /// An axis; `nil` for None.
  func axis(_ i: Int) throws(ExceptionObject) -> Int? {
    guard let given = self[i].given else { return nil }
    return try machine.integer(given)
  }

  /// The axes that a reduction runs over.
  ///
  /// - Parameter function: a reduction that JAX also has over the axis that a `vmap` names.
  func axes(_ i: Int, of function: String? = nil) throws(ExceptionObject) -> ReductionAxes {
    guard let given = self[i].given else { return .all }
    if let function { try refuseNamedAxis(given, of: function) }
    switch given {
    // JAX asks for the size of the axis first in these.
    case .bigInt where !["mean", "var", "std"].contains(function): throw try noAxis(numbered: given)
    case .int, .bool, .bigInt: return .one(try machine.integer(given))
    case .value(.array(let array)) where array.rank == 0:
      guard array.dtype.isInteger else { throw .typeError("iteration over a 0-d array") }
      return .one(try machine.integer(given))
    case .value(.tracer(let tracer)):
      throw ExceptionObject(
        .tracerAsValue(tracer.type, context: "The axis argument must be known statically."))
    default: return .several(try machine.integers(given))
    }
  }

  /// The axes of a function whose words JAX has from NumPy: an integer, a tuple or a list.
  func plainAxes(_ i: Int) throws(ExceptionObject) -> ReductionAxes {
    switch self[i] {
    case .absent, .none, .bigInt, .tuple, .list, .value: return try axes(i)
    default: return .one(try machine.integer(self[i]))
    }
  }

  /// Each character of a text is the name of an axis.
  private func refuseNamedAxis(_ given: Object, of function: String) throws(ExceptionObject) {
    let axes: [Object]
    switch given {
    case .string(let text): axes = text.text.unicodeScalars.map { .string(String($0)) }
    case .tuple, .list, .dict, .set: axes = try machine.elements(given).map { $0 }
    default: return
    }
    let names = axes.filter { if case .string = $0 { true } else { false } }
    if ["sum", "max", "min", "prod", "any", "all"].contains(function),
      Set(names.map(\.asText)).count < names.count
    {
      throw .valueError("duplicate value in 'axis': \(try machine.repr(.tuple(axes)))")
    }
    for case .string(let name) in axes {
      if ["prod", "any", "all"].contains(function) || function.hasPrefix("reduce_") {
        throw ExceptionObject(
          Exceptions.notImplementedError, "Named reductions not implemented for jnp.\(function)()")
      }
      throw noAxis(named: name.text, function)
    }
  }

  /// What JAX says of an axis beyond all that an array can have: the operand is the receiver or the first argument.
  private func noAxis(numbered axis: Object) throws(ExceptionObject) -> ExceptionObject {
    let rank = (receiver.arrayValue ?? self[0].arrayValue)?.rank ?? 0
    return .valueError("axis \(try machine.repr(axis)) is out of bounds for array of dimension \(rank)")
  }

  /// - Parameter function: the one that JAX reduces with.
  func noAxis(named name: String, _ function: String) -> ExceptionObject {
    guard Vmap.named(name) == nil else {
      return .unsupported("Axle's \(function) takes no name of an axis: jax.lax.psum, pmax and pmin do")
    }
    let collective = ["sum", "max", "min"].contains(function) ? "psum" : nil
    return ExceptionObject(.vmap(.unboundAxis(name: name, collective: collective)))
  }

  func flag(_ i: Int, default: Bool = false) throws(ExceptionObject) -> Bool {
    self[i].isAbsent ? `default` : try machine.truth(self[i])
  }

  /// A dtype, from its object, its name or a Python type; `nil` where none is given.
  ///
  /// - Parameter place: the function that JAX's warning of truncation names, where it is not `function`; or "".
  func dtype(_ i: Int, of function: String? = nil, warnsIn place: String? = nil) throws(ExceptionObject)
    -> DType?
  {
    guard let given = self[i].given else { return nil }
    return try machine.dtype(given, of: function, warnsIn: place)
  }
}

extension Object {
  /// Whether it is this string.
  func isText(_ text: String) -> Bool {
    if case .string(let string) = self { return string.text == text }
    return false
  }
}

extension Machine {
  /// What a primitive says of an operand that is no array.
  func notAValue(_ object: Object, _ primitive: String, _ position: Int) -> ExceptionObject {
    if object.wideInteger != nil { return .tooLargeForInt32(object.pythonRepr) }
    return .typeError(
      "Error interpreting argument to \(primitive) as a JAX value. The problematic value is of type "
        + "\(Object.type(object.type).pythonRepr) and was passed to \(primitive) at position \(position).\n")
  }

  /// What JAX says of a container whose dtype it looks for.
  func refuseContainer(_ object: Object, ofPair primitive: String?) throws(ExceptionObject) {
    try refuseEmpty(object)
    guard case .tuple(let tuple) = object, tuple.count == 2 else {
      throw .typeError("Cannot determine dtype of \(try tracedText(object))")
    }
    if let primitive { throw notAValue(object, primitive, 0) }
  }

  /// What JAX says of an empty list or dict, which NumPy reads as a dtype without fields.
  func refuseEmpty(_ object: Object) throws(ExceptionObject) {
    switch object {
    case .list(let list) where list.items.isEmpty: throw try notData(object, dtype: "[]")
    case .dict(let dict) where dict.count == 0: throw try notData(object, dtype: "[]")
    default: return
    }
  }

  /// Nested data as compiled code shows it, each number a tracer.
  func tracedText(_ object: Object) throws(ExceptionObject) -> String {
    var writer = TextWriter(showsTracers: true)
    try writeRepr(object, to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// What JAX says of text where it looks for the dtype of a number.
  func textAsNumber(_ text: String) -> ExceptionObject {
    guard ["a", "S", "U", "O", "V"].contains(text) || TypeName(text) != nil else {
      return .typeError("data type '\(TypeName.unread(of: text))' not understood")
    }
    return .typeError(
      "Value \(Object.string(text).pythonRepr) with dtype |S0 is not a valid JAX array type. Only arrays of numeric types "
        + "are supported by JAX.")
  }

  /// The value of an array or a Python number.
  func array(
    _ object: Object, of function: String, position: Int, parameter: String = "x"
  ) throws(ExceptionObject) -> Value {
    if let value = object.arrayValue { return value }
    switch object {
    case .int, .bigInt:
      let number = try repr(object)
      // What is not compiled makes an array of its argument itself.
      let name = function.split(separator: ".").last.map(String.init) ?? function
      let isCompiled = ["jax.numpy", "jax.numpy.linalg"].allSatisfy {
        CompiledFunctions.traced(by: name, in: $0) != nil
      }
      throw isCompiled
        ? ExceptionObject(.argumentOverflow(argument: parameter, number: number))
        : .tooLargeForInt32(number)
    case .string(let text):
      throw .typeError("asarray: expected ArrayLike, got \(text.text) of type <class 'str'>.")
    case .native(is KeyObject): throw .unsupported("Axle's \(function) does not take arrays of keys")
    default:
      throw .typeError(
        "\(function) requires ndarray or scalar arguments, got \(try repr(.type(object.type))) at position \(position)."
      )
    }
  }

  func integer(_ object: Object) throws(ExceptionObject) -> Int {
    guard let number = try object.asIndex() else {
      throw .typeError("'\(object.typeName)' object cannot be interpreted as an integer")
    }
    return number
  }

  /// One integer, or a sequence of them.
  func integers(_ object: Object) throws(ExceptionObject) -> [Int] {
    switch object {
    case .int, .bool, .bigInt: return [try integer(object)]
    case .value(.tracer(let tracer)):
      throw ExceptionObject(
        .tracerAsValue(tracer.type, context: "expected a static index or sequence of indices."))
    case .value(let value) where value.rank == 0 && value.dtype.isInteger: return [try integer(object)]
    default:
      var numbers: [Int] = []
      for item in try elements(object) { numbers.append(try integer(item)) }
      return numbers
    }
  }

  /// - Parameters:
  ///   - function: the function of JAX that wants a dtype, for its words.
  ///   - place: the one that its warning of truncation names, where it is another; empty where it names none.
  func dtype(
    _ object: Object, of function: String? = nil, warnsIn place: String? = nil
  ) throws(ExceptionObject) -> DType {
    let dtype = try namedDType(object, of: function)
    // Python's own types mean whatever JAX has.
    if case .type = object { return dtype }
    if let name = DTypeObject.numpyName(of: object), name != dtype.name {
      warnOfTruncation(name, to: dtype, in: place ?? function)
    }
    return dtype
  }

  /// A dtype of which only is spoken.
  func namedDType(_ object: Object, of function: String? = nil) throws(ExceptionObject) -> DType {
    switch object {
    case .native(let type as DTypeObject): return type.dtype
    case .string(let name):
      switch TypeName(name.text) {
      case .elements(let dtype, _): return dtype
      case .complex: throw .unsupported("Axle has no complex numbers")
      case .missing: throw .unsupported("Axle does not have the dtype \(name.text), which JAX has")
      case .foreign: throw noArrayHas(name.text, in: function)
      case nil: throw .typeError("data type '\(TypeName.unread(of: name.text))' not understood")
      }
    case .type(let type):
      switch type.name {
      case "int": return .int32
      case "float": return .float32
      case "bool": return .bool
      case "complex": throw .unsupported("Axle has no complex numbers")
      default:
        if let refusal = JaxNumpy.refusal(of: type) { throw refusal }
        throw noArrayHas(try repr(object), in: function)
      }
    case .value:
      throw .valueError(
        "Passing an array as a dtype argument is no longer supported; instead of dtype=arr use dtype=arr.dtype."
      )
    case .list, .tuple, .dict:
      try checkFields(object)
      throw noArrayHas(try str(object).text, in: function)
    default: break
    }
    throw .typeError("Cannot interpret '\(try repr(object))' as a data type")
  }

  /// Whether NumPy has a structured type for it, or one of subarrays. No array of JAX has such a type.
  func checkFields(_ object: Object) throws(ExceptionObject) {
    func isField(_ object: Object) -> Bool {
      if case .tuple(let tuple) = object { tuple.count == 2 || tuple.count == 3 } else { false }
    }
    switch object {
    case .list(let list):
      for field in list.items where !isField(field) {
        throw .typeError("Field elements must be 2- or 3-tuples, got '\(try repr(field))'")
      }
    case .dict(let dict):
      for entry in dict.live where !isField(entry.value) {
        guard try length(entry.value) != nil else {
          throw .typeError("object of type '\(entry.value.typeName)' has no len()")
        }
        throw .valueError("entry not a 2- or 3- tuple")
      }
    case .tuple(let tuple):
      guard tuple.count == 2 else { throw .typeError("Tuple must have size 2, but has size \(tuple.count)") }
      _ = try namedDType(tuple.items[0])
    default: break
    }
  }

  private func noArrayHas(_ type: String, in function: String?) -> ExceptionObject {
    let place = function.map { " in \($0)" } ?? ""
    return .typeError("JAX only supports number, bool, and string dtypes, got dtype \(type)\(place)")
  }
}
