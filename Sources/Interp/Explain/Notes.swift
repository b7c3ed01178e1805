import Arrays
package import Diagnostics
import Parser
import Primitives

// Where JAX says nothing and learners are misled. A note never changes a value; each is shown once for its place.
// The machine asks only where `notes` is set, and only where arrays are indexed, combined, printed or mapped.

/// Shows notes.
final class Notes {
  private let show: (Diagnostic) -> Void
  private var shown: Set<Place> = []

  /// Each kind of note is shown once for a place.
  private enum Kind { case index, overflow, print, axes, unused, key }

  private struct Place: Hashable {
    let code: ObjectIdentifier
    let instruction: Int
    let kind: Kind
  }

  init(_ show: @escaping (Diagnostic) -> Void) { self.show = show }

  /// - Parameters:
  ///   - label: the place within the operation, and what is to be said of it
  ///   - other: a place that has to do with it
  private func note(
    _ kind: Kind, _ text: String, _ label: Label? = nil, and other: Label? = nil, help: String,
    _ machine: Machine
  ) {
    guard !machine.isRehearsing, let entry = machine.runningInstruction else { return }
    let place = Place(code: ObjectIdentifier(entry.code), instruction: entry.instruction, kind: kind)
    guard shown.insert(place).inserted else { return }
    machine.output.flush()
    show(
      Diagnostic(
        title: "note: \(text)", primary: label ?? entry.place, secondary: [other].compactMap(\.self),
        help: [help]))
  }

  // MARK: Indices

  /// `x[7]` of three elements takes the last one.
  func indexed(_ value: Value, _ items: [IndexItem], _ machine: Machine) {
    var axis = 0
    for item in items {
      switch item {
      case .newAxis: continue
      // How many axes these take depends on the rest of the index.
      case .ellipsis, .array: return
      case .slice: axis += 1
      case .int(let index):
        guard axis < value.rank else { return }
        let size = value.shape[axis]
        if size > 0 && (index >= size || index < -size) {
          return note(
            .index,
            "index \(index) lies outside of axis \(axis), which has size \(size): JAX takes the nearest element",
            help: "the indices are 0 to \(size - 1)", machine)
        }
        axis += 1
      }
    }
  }

  // MARK: Integers

  private static let mostElements = 1 << 20

  /// A sum, difference or product of int32 that 32 bits do not hold.
  func combined(_ op: BinaryOperator, _ lhs: Value, _ rhs: Value, _ result: Value, _ machine: Machine) {
    guard case .array(let x) = lhs, case .array(let y) = rhs, case .array(let z) = result, z.dtype == .int32,
      z.count > 0, z.count <= Notes.mostElements, x.count == 1 || x.sizes == z.sizes,
      y.count == 1 || y.sizes == z.sizes
    else { return }
    for i in 0..<z.count {
      guard case .int(let a) = x[x.count == 1 ? 0 : i], case .int(let b) = y[y.count == 1 ? 0 : i],
        let exact = Notes.exact(op, a, b)
      else { return }
      if Int32(exactly: exact) == nil {
        return note(
          .overflow,
          "\(a) \(op.symbol) \(b) does not fit into 32 bits: the result wraps around",
          help: "use floats, or smaller numbers", machine)
      }
    }
  }

  private static func exact(_ op: BinaryOperator, _ a: Int, _ b: Int) -> Int? {
    switch op {
    case .add: a + b
    case .subtract: a - b
    case .multiply: a * b
    default: nil
    }
  }

  // MARK: vmap

  /// `print` inside of a mapped function runs once.
  func printed(_ value: Object, _ machine: Machine) {
    guard case .value(.tracer(let tracer)) = value, let batch = tracer as? BatchTracer else { return }
    note(
      .print,
      "this value stands for \(counted(batch.vmap.size, "example")) at once: print shows its shape, and runs once",
      help: "return it, and print what the mapped function gives", machine)
  }

  /// Two axes of the same size, along which the values are the same: no result tells which one was mapped.
  func mapped(_ function: MappedFunction, _ arguments: [Object], _ machine: Machine) {
    unused(function, arguments, machine)
    guard let entries = function.entries(arguments.count), let entry = machine.runningInstruction else {
      return
    }
    for (i, argument) in arguments.enumerated() {
      guard case .value(.array(let array)) = argument, case .leaf(.axis(let axis)) = entries[i],
        let place = Value.array(array).place(ofAxis: axis), let twin = array.twin(of: place)
      else { continue }
      var others = entries
      others[i] = .leaf(.axis(twin))
      let text = CallText(entry, skipping: 0)
      let name = function.function.parameterNames(arguments.count)?[i] ?? "argument \(i + 1)"
      let written = text.argument(i, of: arguments.count)
      return note(
        .axes,
        "\(name) is the same along axis \(min(place, twin)) and axis \(max(place, twin)), so in_axes="
          + "\(Pytree.written(others)) gives the same result",
        written.map { written in
          let type = array.type.words(starring: place)
          return Label(
            text.source, written.span,
            "\(type): axis \(place) is mapped; axis \(twin) has the same size and the same values")
        }, help: help(array, place, written, text, machine), machine)
    }
  }

  /// An argument that is mapped, and that the function never reads.
  private func unused(_ function: MappedFunction, _ arguments: [Object], _ machine: Machine) {
    guard let entries = function.entries(arguments.count), let entry = machine.runningInstruction,
      case .function(let body) = function.function, let syntax = body.code.function
    else { return }
    for (i, parameter) in syntax.parameters.prefix(arguments.count).enumerated()
    where entries[i] != .none && !parameter.name.symbol.text.hasPrefix("_") {
      guard parameter.kind == .positional || parameter.kind == .positionalOnly,
        !syntax.body.contains(where: { $0.mentions(parameter.name.symbol) })
      else { continue }
      let (text, name) = (CallText(entry, skipping: 0), parameter.name.symbol.text)
      return note(
        .unused, "\(name) is mapped, but \(syntax.isLambda ? "the lambda" : body.name) never uses it",
        text.argument(i, of: arguments.count).map { Label(text.source, $0.span, "goes to \(name)") },
        and: Label(body.code.source, parameter.name.span, "is not used"),
        help: "look whether another name stands where \(name) was meant; if not, leave it out", machine)
    }
  }

  // MARK: Random keys

  private static let mostKeys = 1 << 16

  /// Where each key was used first.
  private var uses: [UInt64: Label] = [:]

  /// A function draws numbers from a key, or splits it.
  func consumed(_ key: Value, _ machine: Machine) {
    guard !machine.isRehearsing, let place = machine.runningInstruction?.place, uses.count < Notes.mostKeys
    else {
      return
    }
    for key in Notes.keys(in: key) {
      guard let former = uses.updateValue(place, forKey: key) else { continue }
      let isHere = former.source === place.source && former.span == place.span
      return note(
        .key, "this key was used before: both times the same random bits are drawn",
        Label(place.source, place.span, isHere ? "with the same key as the last time" : "used again"),
        and: isHere ? nil : Label(former.source, former.span, "used here before"),
        help: "make a new key for each use: key, subkey = random.split(key)", machine)
    }
  }

  /// A key made of a seed has not been used, even where another was made of the same seed.
  func made(_ key: Value) {
    for key in Notes.keys(in: key) { uses[key] = nil }
  }

  /// The bits of each key.
  private static func keys(in data: Value) -> [UInt64] {
    guard case .array(let array) = data.allExamples, array.count <= mostKeys else { return [] }
    return stride(from: 0, to: array.count - 1, by: 2).compactMap { i in
      guard case .int(let high) = array[i], case .int(let low) = array[i + 1] else { return nil }
      return UInt64(UInt32(truncatingIfNeeded: high)) << 32 | UInt64(UInt32(truncatingIfNeeded: low))
    }
  }

  /// What to change to see the difference.
  private func help(
    _ array: NDArray, _ place: Int, _ argument: Expression?, _ text: CallText, _ machine: Machine
  ) -> String {
    let size = "to see the difference, use a batch of another size than \(array.shape[place])"
    guard let argument, let arange = machine.name(ofFunction: "arange") else {
      return size + ", or values that differ"
    }
    let count = array.dtype.isFloating ? "\(array.count).0" : "\(array.count)"
    let shape = array.shape.map(String.init).joined(separator: ", ")
    return size + ", or values that differ: \(text.atom(argument)) + \(arange)(\(count)).reshape(\(shape))"
  }
}

extension NDArray {
  /// Another axis that cannot be told from this one: of the same size, with the same examples along it.
  fileprivate func twin(of axis: Int) -> Int? {
    let size = size(ofAxis: axis)
    guard size > 1, count <= 1 << 16 else { return nil }
    return (0..<rank).first { other in
      guard other != axis, self.size(ofAxis: other) == size else { return false }
      let (mine, its) = (withInFront(axis), withInFront(other))
      return mine.sizes == its.sizes && (0..<count).allSatisfy { mine[$0] == its[$0] }
    }
  }

  private func withInFront(_ axis: Int) -> NDArray {
    transposed(PerAxis([axis] + (0..<rank).filter { $0 != axis }))
  }
}
