import Arrays
import Primitives

/// `x.at`, which waits for an index.
final class IndexUpdateHelper: NativeObject {
  private let array: Value

  init(_ array: Value) { self.array = array }

  nonisolated(unsafe) private static let type = TypeObject(
    "_IndexUpdateHelper", module: "jax._src.numpy.array_methods")

  override var type: TypeObject { IndexUpdateHelper.type }
  override var referents: [Object]? { [.value(array)] }

  override func repr(_ machine: Machine) throws(ExceptionObject) -> String {
    "_IndexUpdateHelper(\(try machine.repr(.value(array))))"
  }

  override func subscripted(_ key: Object, _ machine: Machine) -> Object {
    .native(IndexUpdateReference(array, key))
  }
}

/// `x.at[…]`: its methods make changed copies of `x`.
final class IndexUpdateReference: NativeObject {
  fileprivate let array: Value
  fileprivate let key: Object

  init(_ array: Value, _ key: Object) {
    self.array = array
    self.key = key
  }

  static let typeName = "_IndexUpdateRef"

  nonisolated(unsafe) private static let type = TypeObject(
    typeName, module: "jax._src.numpy.array_methods"
  ) {
    let methods = (updates + [get, apply]).methods(of: typeName)
    for method in methods { method.module = "jax" }
    return methods
  }

  override var type: TypeObject { IndexUpdateReference.type }
  override var referents: [Object]? { [.value(array), key] }

  override func repr(_ machine: Machine) throws(ExceptionObject) -> String {
    "_IndexUpdateRef(\(try machine.repr(.value(array))), \(try machine.repr(key)))"
  }

  private static let refused = ["out_sharding", "wrap_negative_indices"]
  private static let options = "indices_are_sorted=False, unique_indices=False, mode=None"

  private static var updates: [Builtin] {
    let names: [(String, Update)] = [
      ("set", .set), ("add", .add), ("subtract", .subtract), ("multiply", .multiply), ("mul", .multiply),
      ("divide", .divide), ("min", .minimum), ("max", .maximum), ("power", .power),
    ]
    return names.map { name, update in
      Builtin(
        "\(name)(values, *, \(options), out_sharding=None, wrap_negative_indices=None)", refusing: refused
      ) { (call) throws(ExceptionObject) in
        let reference = call.reference
        let values = try call.updateValues(for: reference.array)
        let items = try call.machine.wrappedIndexItems(reference.key)
        let mode = try call.outsideMode(3) ?? .fill
        call.machine.warnOfUpdate(of: reference.array, with: values)
        return try call.result { () throws(ArrayError) in
          try NumPy.updated(reference.array, at: items, update, values, mode: mode)
        }
      }
    }
  }

  private static var get: Builtin {
    Builtin(
      "get(*, \(options), fill_value=None, out_sharding=None, wrap_negative_indices=None)", refusing: refused
    ) { (call) throws(ExceptionObject) in
      let reference = call.reference
      let items = try call.machine.wrappedIndexItems(reference.key)
      let mode = try call.outsideMode(2) ?? .clip
      let filling = try call[3].given.map { (_) throws(ExceptionObject) in try call.data(3) }
      if let filling, filling.rank != 0 {
        throw .valueError("fill_value argument to indexed get() must be a scalar")
      }
      return try call.result { () throws(ArrayError) in
        mode == .fill
          ? try NumPy.filled(reference.array, at: items, filling)
          : try NumPy.index(reference.array, items)
      }
    }
  }

  private static var apply: Builtin {
    Builtin("apply(func, *, \(options), wrap_negative_indices=None)", refusing: ["wrap_negative_indices"]) {
      (call) throws(ExceptionObject) in
      let reference = call.reference
      let items = try call.machine.wrappedIndexItems(reference.key)
      let mode = try call.outsideMode(3) ?? .fill
      guard call[0].isCallable else { throw .typeError("'\(call[0].typeName)' object is not callable") }
      let elementwise = try MappedFunction(
        call[0], inAxes: .int(0), outAxes: .int(0), axisName: .absent, axisSize: .absent, call.machine)
      // What the function raises passes through code that knows array mistakes only.
      var raised: ExceptionObject?
      let result = try call.machine.arrays { () throws(ArrayError) in
        try NumPy.applied(reference.array, at: items, mode: mode) { elements in
          if raised != nil { return elements }
          do throws(ExceptionObject) {
            let changed = try call.machine.apply(.native(elementwise), [.value(elements)]).arrayValue
            if let changed, changed.dtype != elements.dtype { throw .otherDType(changed, than: elements) }
            return changed ?? elements
          } catch {
            raised = error
            return elements
          }
        }
      }
      if let raised { throw raised }
      return .value(result)
    }
  }
}

extension ExceptionObject {
  /// XLA's words for a function that makes another dtype of an element.
  fileprivate static func otherDType(_ changed: Value, than element: Value) -> ExceptionObject {
    func name(_ dtype: DType) -> String {
      switch dtype {
      case .bool: "i1"
      case .bfloat16: "bf16"
      default: (dtype.isFloating ? "f" : dtype.isUnsignedInteger ? "ui" : "i") + String(8 * dtype.size)
      }
    }
    return .valueError(
      "Cannot lower jaxpr with verifier errors:\n\tThe type of reduction-region's parameter at index 0 is different "
        + "than the corresponding result type: 'tensor<\(name(element.dtype))>' vs 'tensor<\(name(changed.dtype))>'"
    )
  }
}

extension Arguments {
  fileprivate var reference: IndexUpdateReference {
    guard case .native(let native) = receiver, let reference = native as? IndexUpdateReference else {
      preconditionFailure("an update's method has an update")
    }
    return reference
  }

  /// The new values. A Python integer that fits takes the dtype of the array.
  fileprivate func updateValues(for x: Value) throws(ExceptionObject) -> Value {
    if case .int(let integer) = self[0], x.dtype.isInteger, x.dtype.integerRange.contains(integer) {
      return try machine.arrays { () throws(ArrayError) in try NumPy.array(.int(integer), x.dtype) }
    }
    return try data(0)
  }

  /// What an index outside means; `nil` for None.
  func outsideMode(_ i: Int) throws(ExceptionObject) -> OutsideMode? {
    guard let given = self[i].given else { return nil }
    let name = try machine.str(given).text
    switch name {
    case "fill", "drop": return .fill
    case "clip": return .clip
    case "promise_in_bounds": return nil
    default: throw .valueError("Unknown gather mode \"\(name)\"")
    }
  }
}

extension Machine {
  /// An index of an update, whose integers wrap around to 32 bits.
  fileprivate func wrappedIndexItems(_ key: Object) throws(ExceptionObject) -> [IndexItem] {
    try indexItems(key).map { item in
      guard case .int(let index) = item, Int32(exactly: index) == nil else { return item }
      let wrapped = Int(Int32(truncatingIfNeeded: index))
      // JAX has added the size to a negative one before that; what changes its sign is outside.
      return .int((index < 0) == (wrapped < 0) ? wrapped : Int(Int32.max))
    }
  }
}
