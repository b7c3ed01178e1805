import Arrays
import Primitives

/// How a function of JAX goes through the sequence of arrays it is given. What it says of other things follows from it.
struct ArraySequence {
  let function: String
  let reading: Reading
  /// How many arguments JAX counts before the arrays of the sequence.
  var firstPosition = 0
  /// Whether the rank of the first array is asked before the arrays are joined.
  var asksTheFirst = false

  enum Reading {
    /// Behind a star, once: an iterator serves.
    case unpacked
    /// As the argument of this name of a compiled function, which takes containers only.
    case traced(parameter: String)
    /// Its length is asked first.
    case measured
    /// Gone through twice, which an iterator does not survive.
    case joined
    /// As `joined`, but an array is taken as a whole.
    case whole
    /// As `joined`, after another function has raised the rank of each array; it may be a compiled one.
    case raised(by: String?)
    /// As `joined`, each made an array first.
    case converted
  }

  static let stack = ArraySequence(function: "stack", reading: .measured)
  static let ravelMultiIndex = ArraySequence(function: "ravel_multi_index", reading: .measured)
  static let lexsort = ArraySequence(function: "lexsort", reading: .traced(parameter: "keys"))
  static let choose = ArraySequence(function: "choose", reading: .unpacked, firstPosition: 1)
  static let concatenate = ArraySequence(function: "concatenate", reading: .whole)
  static let concat = ArraySequence(function: "concat", reading: .joined)
  static let hstack = ArraySequence(
    function: "hstack", reading: .raised(by: "atleast_1d"), asksTheFirst: true)
  static let vstack = ArraySequence(function: "vstack", reading: .raised(by: "atleast_2d"))
  static let dstack = ArraySequence(function: "dstack", reading: .raised(by: nil))
  static let columnStack = ArraySequence(function: "column_stack", reading: .converted)

  /// The arrays; an array stands for its rows.
  func arrays(in object: Object, _ machine: Machine) throws(ExceptionObject) -> [Value] {
    if case .value(let value) = object {
      if value.rank == 0 { throw mistakeOfNumber }
      var rows: [Value] = []
      try machine.drain(try machine.iterate(object)) { row in
        if case .value(let row) = row { rows.append(row) }
      }
      return rows
    }
    try checkIsSequence(object, machine)
    var arrays: [Value] = []
    for (i, item) in try machine.elements(object).enumerated() {
      if let mistake = try mistake(item, machine) { throw mistake }
      arrays.append(try machine.array(item, of: function, position: firstPosition + i))
    }
    return arrays
  }

  private func checkIsSequence(_ object: Object, _ machine: Machine) throws(ExceptionObject) {
    switch reading {
    case .measured: _ = try machine.len(object)
    case .traced(let parameter):
      if object.arrayValue != nil { throw .typeError("iteration over a 0-d array") }
      if let mistake = CompiledFunctions.Traced(name: function).mistake(object, parameter) { throw mistake }
      _ = try machine.iterate(object)
    case .unpacked, .joined, .whole, .raised, .converted:
      if (try? machine.iterate(object)) == nil {
        throw .typeError("Value after * must be an iterable, not \(object.typeName)")
      }
      if case .unpacked = reading { return }
      guard try machine.length(object) ?? 0 == 0 else { return }
      throw asksTheFirst
        ? .indexError("list index out of range") : .valueError("Need at least one array to concatenate.")
    }
  }

  /// What is wrong with an array of rank 0, which has no rows.
  private var mistakeOfNumber: ExceptionObject {
    switch reading {
    case .measured: .typeError("len() of unsized object")
    case .whole: .valueError("Need at least one array to concatenate.")
    // JAX maps over the rows.
    case .raised, .converted:
      .valueError(
        "vmap was requested to map its argument along axis 0, which implies that its rank should be at least 1, but is "
          + "only 0 (its shape is ())")
    case .unpacked, .traced, .joined: .typeError("iteration over a 0-d array")
    }
  }

  /// What the function that takes each array for itself says of a text.
  private func mistake(_ item: Object, _ machine: Machine) throws(ExceptionObject) -> ExceptionObject? {
    guard case .string(let text) = item else { return nil }
    switch reading {
    case .raised(let function?): return CompiledFunctions.Traced(name: function).mistake(item, "arys[0]")
    case .converted: return try machine.notData(text)
    default: return nil
    }
  }
}
