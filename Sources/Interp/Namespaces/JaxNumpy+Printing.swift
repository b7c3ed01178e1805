import Arrays
import Primitives

extension JaxNumpy {
  /// How arrays are shown.
  static var printing: [Builtin] {
    [
      Builtin(
        "set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, suppress=None, nanstr=None, "
          + "infstr=None, formatter=None, sign=None, floatmode=None, *, legacy=None, override_repr=None)",
        refusing: ["formatter", "legacy", "override_repr"]
      ) { (call) throws(ExceptionObject) in
        call.machine.printOptions = try call.printOptions()
        return .none
      },
      Builtin("get_printoptions()") { (call) throws(ExceptionObject) in
        .dict(call.machine.printOptions.dict)
      },
      Builtin("array_str(a, max_line_width=None, precision=None, suppress_small=None)") {
        (call) throws(ExceptionObject) in
        guard call[0].isArray else {
          throw ExceptionObject(
            Exceptions.attributeError, "'\(call[0].typeName)' object has no attribute 'shape'")
        }
        var options = call.machine.printOptions
        if let width = try call.size(1, "max_line_width") { options.lineWidth = width }
        if let precision = try call.precision(2) { options.precision = precision }
        if call[3].given != nil { options.suppressesSmall = try call.flag(3) }
        let array = try call.machine.concrete(call[0]) {
          .tracerAsValue($0, context: "")
        } refusing: { (value) throws(ExceptionObject) in
          guard value.rank > 0 else {
            throw .typeError(
              "descriptor '__getitem__' requires a 'numpy.ndarray' object but received a 'jaxlib._jax.ArrayImpl'"
            )
          }
        }
        return .string(array.text(options))
      },
    ]
  }
}

extension Arguments {
  /// The options of the program, changed where the arguments of `set_printoptions` say so.
  fileprivate func printOptions() throws(ExceptionObject) -> PrintOptions {
    var options = machine.printOptions
    if let mode = self[9].given {
      guard let floatMode = PrintOptions.FloatMode(rawValue: try machine.str(mode).text) else {
        throw .valueError(#"floatmode option must be one of "fixed", "unique", "maxprec", "maxprec_equal""#)
      }
      options.floatMode = floatMode
    }
    switch self[8].given.map({ try? machine.str($0).text }) {
    case nil, "-": break
    case "+", " ": throw .unsupported("Axle shows the sign of negative numbers only: sign='-'")
    default: throw .valueError("sign option must be one of ' ', '+', or '-'")
    }
    if let threshold = try threshold(1) { options.threshold = threshold }
    if let precision = try precision(0) { options.precision = precision }
    if let count = try size(2, "edgeitems", from: 1) { options.edgeItems = count }
    if let width = try size(3, "linewidth") { options.lineWidth = width }
    if self[4].given != nil { options.suppressesSmall = try flag(4) }
    if let text = try name(5, "nanstr") { options.nanText = text }
    if let text = try name(6, "infstr") { options.infinityText = text }
    return options
  }

  fileprivate func precision(_ i: Int) throws(ExceptionObject) -> Int? {
    guard let given = self[i].given else { return nil }
    switch given {
    case .int, .bool: return try size(i, "precision")
    default: throw .typeError("precision must be an integer")
    }
  }

  private func threshold(_ i: Int) throws(ExceptionObject) -> NDArray.Element? {
    switch self[i] {
    case .absent, .none: return nil
    case .int(let number): return .int(number)
    case .bool(let truth): return .bool(truth)
    case .float(let number):
      guard !number.isNaN else {
        throw .valueError("threshold must be non-NAN, try sys.maxsize for untruncated representation")
      }
      return .float(number)
    default: throw .typeError("threshold must be numeric")
    }
  }

  /// A number that NumPy does not look at before it prints.
  fileprivate func size(
    _ i: Int, _ option: String, from least: Int = 0
  ) throws(ExceptionObject) -> Int? {
    guard let given = self[i].given else { return nil }
    guard case .int(let size) = given, least...10_000 ~= size else {
      throw .unsupported("Axle's \(option) is an integer from \(least) to 10000")
    }
    return size
  }

  private func name(_ i: Int, _ option: String) throws(ExceptionObject) -> String? {
    guard let given = self[i].given else { return nil }
    guard case .string(let text) = given else { throw .unsupported("Axle's \(option) is a text") }
    return text.text
  }
}

extension PrintOptions {
  /// As NumPy tells them, with those that Axle does not have.
  fileprivate var dict: DictObject {
    let dict = DictObject()
    dict.set("edgeitems", .int(edgeItems))
    dict.set("threshold", Object(threshold))
    dict.set("floatmode", .string(floatMode.rawValue))
    dict.set("precision", .int(precision))
    dict.set("suppress", .bool(suppressesSmall))
    dict.set("linewidth", .int(lineWidth))
    dict.set("nanstr", .string(nanText))
    dict.set("infstr", .string(infinityText))
    dict.set("sign", .string("-"))
    dict.set("formatter", .none)
    dict.set("legacy", .bool(false))
    dict.set("override_repr", .none)
    return dict
  }
}
