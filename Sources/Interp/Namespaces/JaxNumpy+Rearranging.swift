import Arrays
import Lexer
import Primitives

extension JaxNumpy {
  /// Functions that put elements in, take some out, or build a border.
  static var rearranging: [Builtin] { [pad, insert, delete, trimZeros] }

  private static var pad: Builtin {
    Builtin(variadic: "pad(array, pad_width, mode='constant', **kwargs)") { (call) throws(ExceptionObject) in
      let options = try PadOptions(call)
      let x = try call.machine.array(options.array, of: "pad", position: 0)
      let widths = try call.machine.widths(options.widths, rank: x.rank)
      let border = try options.border(rank: x.rank, call.machine)
      return try call.result { () throws(ArrayError) in try NumPy.pad(x, widths, border) }
    }
  }

  private static var insert: Builtin {
    Builtin("insert(arr, obj, values, axis=None)") { (call) throws(ExceptionObject) in
      let machine = call.machine
      let x = try call.array(0, "arr", of: "insert")
      let places: Value
      if case .slice(let slice) = call[1] {
        let axis = try call.axis(3)
        let size = try machine.arrays { () throws(ArrayError) in try NumPy.size(x, axis.map { [$0] }) }
        places = try machine.positions(of: slice, size)
      } else {
        places = try call.array(1, "obj", of: "insert")
      }
      let (values, axis) = (try call.array(2, "values", of: "insert"), try call.axis(3))
      let text = call[1].given == nil ? "" : try machine.str(call[1]).text
      return try call.result { () throws(ArrayError) in
        guard places.rank < 2 else { throw .numpy(.insertRank(text: text)) }
        guard places.dtype.isInteger else { throw .numpy(.insertDType(text: text)) }
        return try NumPy.insert(x, places, values, axis: axis)
      }
    }
  }

  private static var delete: Builtin {
    Builtin("delete(arr, obj, axis=None, *, assume_unique_indices=False)") {
      (call) throws(ExceptionObject) in
      let machine = call.machine
      let x = try call.array(0, "arr", of: "delete")
      let axis = try call.axis(2)
      if case .slice(let slice) = call[1] {
        let size = try machine.arrays { () throws(ArrayError) in try NumPy.size(x, axis.map { [$0] }) }
        let positions = try machine.positions(of: slice, size)
        return try call.result { () throws(ArrayError) in
          try NumPy.delete(x, positions, axis: axis)
        }
      }
      if let index = try? call[1].asIndex() {
        return try call.result { () throws(ArrayError) in try NumPy.delete(x, at: index, axis: axis) }
      }
      if case .float = call[1] { throw ExceptionObject(.numpy(.deleteDType("float64"))) }
      let places = try call.array(1, "obj", of: "delete")
      return try call.result { () throws(ArrayError) in try NumPy.delete(x, places, axis: axis) }
    }
  }

  private static var trimZeros: Builtin {
    Builtin("trim_zeros(filt, trim='fb', axis=None)") { (call) throws(ExceptionObject) in
      let x = try call.array(0, "filt", of: "trim_zeros")
      guard call[1].isAbsent || call.text(1) != nil else {
        throw ExceptionObject(
          Exceptions.attributeError, "'\(call[1].typeName)' object has no attribute 'lower'")
      }
      let sides = call.text(1)?.lowercased() ?? "fb"
      let axes = try call.axes(2)
      return try call.result { () throws(ArrayError) in
        try NumPy.trimZeros(x, front: sides.contains("f"), back: sides.contains("b"), axes: axes)
      }
    }
  }
}

/// The arguments of `pad`.
private struct PadOptions {
  let array: Object
  let widths: Object
  private let mode: String
  private let extra: [String: Object]

  /// The parameters that each mode has beside the widths.
  private static let accepted = [
    "empty": [], "edge": [], "wrap": [], "constant": ["constant_values"], "linear_ramp": ["end_values"],
    "maximum": ["stat_length"], "mean": ["stat_length"], "median": ["stat_length"],
    "minimum": ["stat_length"], "reflect": ["reflect_type"], "symmetric": ["reflect_type"],
  ]

  init(_ call: Arguments) throws(ExceptionObject) {
    let names = ["array", "pad_width", "mode"]
    if call.count > 3 {
      throw BindingMistakes(function: "pad").tooMany(given: call.count, accepted: 2...3, named: 0)
    }
    var given = Array(call.positional) + Array(repeating: Object.absent, count: 3 - call.count)
    var extra: [String: Object] = [:]
    for (i, keyword) in call.keywords.enumerated() {
      if let place = names.firstIndex(of: keyword.text) {
        guard given[place].isAbsent else { throw BindingMistakes(function: "pad").multiple(keyword.text) }
        given[place] = call.value(ofKeyword: i)
      } else {
        extra[keyword.text] = call.value(ofKeyword: i)
      }
    }
    let missing = names.indices.dropLast().filter { given[$0].isAbsent }.map { names[$0] }
    if !missing.isEmpty { throw BindingMistakes(function: "pad").missing(missing, "positional") }
    if given[2].isCallable { throw .unsupported("Axle's pad has no function as mode") }
    mode = given[2].isAbsent ? "constant" : try call.machine.str(given[2]).text
    (array, widths) = (given[0], given[1])
    self.extra = extra
  }

  /// - Throws: JAX's errors about the mode and what belongs to it.
  func border(rank: Int, _ machine: Machine) throws(ExceptionObject) -> PadBorder {
    guard let accepted = PadOptions.accepted[mode] else {
      throw ExceptionObject(
        Exceptions.notImplementedError, "Unimplemented padding mode '\(mode)' for np.pad.")
    }
    let wrong = extra.keys.filter { !accepted.contains($0) }.sorted()
    guard wrong.isEmpty else {
      let names = wrong.map { "'\($0)'" }.joined(separator: ", ")
      throw .valueError("unsupported keyword arguments for mode '\(mode)': {\(names)}")
    }
    switch mode {
    case "constant":
      return .constant(try data("constant_values", machine))
    case "linear_ramp": return .ramp(try machine.pairs(try data("end_values", machine), "end_values", rank))
    case "empty": return .constant(Value(0))
    case "edge": return .repeated(.edge)
    case "wrap": return .repeated(.wrap)
    case "reflect", "symmetric":
      let isOdd = extra["reflect_type"]?.isText("odd") == true
      guard isOdd || extra["reflect_type"]?.isText("even") != false else {
        throw ExceptionObject(Exceptions.assertionError, [])
      }
      return isOdd
        ? .oddlyReflected(isSymmetric: mode == "symmetric")
        : .repeated(mode == "reflect" ? .reflect : .symmetric)
    default:
      let lengths = try extra["stat_length"]?.given.map { (length) throws(ExceptionObject) in
        try machine.integerPairs(length, "stat_length", rank)
      }
      return .statistic(PadStatistic(rawValue: mode)!, lengths: lengths)
    }
  }

  private func data(_ name: String, _ machine: Machine) throws(ExceptionObject) -> Value {
    guard let object = extra[name] else { return Value(0) }
    if let mistake = CompiledFunctions.Traced(name: "_pad").mistake(object, name) { throw mistake }
    let data = try machine.nestedData(object)
    return try machine.arrays { () throws(ArrayError) in try NumPy.array(data) }
  }
}

extension Machine {
  /// The argument `pad_width`: a pair for each axis.
  fileprivate func widths(_ object: Object, rank: Int) throws(ExceptionObject) -> [(before: Int, after: Int)]
  {
    try integerPairs(object, "pad_width", rank)
  }

  fileprivate func integerPairs(
    _ object: Object, _ parameter: String, _ rank: Int
  ) throws(ExceptionObject) -> [(before: Int, after: Int)] {
    let data: NestedData
    do throws(ExceptionObject) {
      data = try plainData(object)
    } catch {
      throw .typeError("`\(parameter)` must be of integral type.")
    }
    let array: Value
    do throws(ExceptionObject) {
      array = try arrays { () throws(ArrayError) in try NumPy.array(data) }
    } catch {
      throw .typeError("`\(parameter)` entries must be the same shape: \(try str(object).text)")
    }
    if case .tracer(let tracer) = array {
      throw ExceptionObject(
        .tracerAsValue(
          ArrayType(shape: [], dtype: tracer.type.dtype), context: "\(parameter) argument of jnp.pad"))
    }
    var result: [(before: Int, after: Int)] = []
    for pair in try pairs(array, parameter, rank) {
      guard pair.before.dtype.isInteger || rank == 0 else {
        throw .typeError("`\(parameter)` must be of integral type.")
      }
      result.append((try integer(.value(pair.before)), try integer(.value(pair.after))))
    }
    return result
  }

  /// Numbers in one of the forms that `pad` accepts, as a pair for each axis.
  fileprivate func pairs(
    _ values: Value, _ parameter: String, _ rank: Int
  ) throws(ExceptionObject) -> [(before: Value, after: Value)] {
    let shape = values.shape
    guard [[rank, 2], [1, 2], [2], [1], []].contains(shape) else {
      throw ExceptionObject(.numpy(.padWidthsShape(parameter: parameter, rank: rank, shape: shape)))
    }
    return try arrays { () throws(ArrayError) in
      let stretched = try NumPy.broadcast(values, to: [rank, 2])
      var pairs: [(before: Value, after: Value)] = []
      for axis in 0..<rank {
        pairs.append(
          (
            try NumPy.index(stretched, [.int(axis), .int(0)]),
            try NumPy.index(stretched, [.int(axis), .int(1)])
          ))
      }
      return pairs
    }
  }

  /// The positions that a slice picks from an axis.
  fileprivate func positions(of slice: SliceObject, _ size: Int) throws(ExceptionObject) -> Value {
    let items = try indexItems(.slice(slice))
    return try arrays { () throws(ArrayError) in
      try NumPy.index(try NumPy.arange(.int(0), size, nil, .int32), items)
    }
  }
}
