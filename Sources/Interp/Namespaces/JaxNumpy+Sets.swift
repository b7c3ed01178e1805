import Arrays
import Primitives

extension JaxNumpy {
  /// Vectors as sets of their elements.
  static var sets: [Builtin] { uniques + partsOfUnique + operations }

  private static var uniques: [Builtin] {
    [
      Builtin(
        "unique(ar, return_index=False, return_inverse=False, return_counts=False, axis=None, *, equal_nan=True, "
          + "size=None, fill_value=None, sorted=True)"
      ) { (call) throws(ExceptionObject) in
        let x = try call.knownArray(0, "ar", of: "unique", unless: call[6].given)
        let wanted = (try call.flag(1), try call.flag(2), try call.flag(3))
        let axis = try call.axis(4)
        let equalNaN = try call.flag(5, default: true)
        let size = try call.axis(6)
        let fill = try call.optionalArray(7, "fill_value", of: "unique", position: 0)
        let parts = try call.machine.arrays { () throws(ArrayError) in
          let unique = try NumPy.unique(x, axis: axis, equalNaN: equalNaN, size: size, fill: fill)
          var parts = [unique.values]
          if wanted.0 { parts.append(unique.indices) }
          if wanted.1 {
            parts.append(
              axis == nil ? try NumPy.reshape(unique.inverse, ShapeRequest(x.shape)) : unique.inverse)
          }
          if wanted.2 { parts.append(unique.counts) }
          return parts
        }
        return parts.count == 1 ? .value(parts[0]) : .tuple(parts.map { .value($0) })
      }
    ]
  }

  /// The functions of the array standard that tell some of what there is to tell. None counts NaNs together.
  private static var partsOfUnique: [Builtin] {
    ["unique_values", "unique_all", "unique_counts", "unique_inverse"].map { name in
      Builtin("\(name)(x, /, *, size=None, fill_value=None)") { (call) throws(ExceptionObject) in
        let x = try call.knownArray(0, "x", of: name, unless: call[1].given)
        let size = try call.axis(1)
        let fill = try call.optionalArray(2, "fill_value", of: "unique", position: 0)
        let (unique, inverse) = try call.machine.arrays { () throws(ArrayError) in
          let unique = try NumPy.unique(x, equalNaN: false, size: size, fill: fill)
          return (unique, try NumPy.reshape(unique.inverse, ShapeRequest(x.shape)))
        }
        switch name {
        case "unique_all": return uniqueAll.record(unique.values, unique.indices, inverse, unique.counts)
        case "unique_counts": return uniqueCounts.record(unique.values, unique.counts)
        case "unique_inverse": return uniqueInverse.record(unique.values, inverse)
        default: return .value(unique.values)
        }
      }
    }
  }

  private static let uniqueAll = RecordType(
    "_UniqueAllResult", ["values", "indices", "inverse_indices", "counts"])
  private static let uniqueCounts = RecordType("_UniqueCountsResult", ["values", "counts"])
  private static let uniqueInverse = RecordType("_UniqueInverseResult", ["values", "inverse_indices"])
  static let uniqueRecords = [uniqueAll, uniqueCounts, uniqueInverse]

  private static var operations: [Builtin] {
    typealias Operation = (Value, Value, Bool) throws(ArrayError) -> Value
    let operations: [(String, Operation)] = [
      ("intersect1d", NumPy.intersect1d), ("setdiff1d", NumPy.setdiff1d), ("setxor1d", NumPy.setxor1d),
    ]
    return operations.map { name, apply in
      Builtin(
        "\(name)(ar1, ar2, assume_unique=False, \(name == "intersect1d" ? "return_indices=False, " : "")*, size=None, fill_value=None)",
        refusing: ["size", "fill_value"]
      ) { (call) throws(ExceptionObject) in
        let x = try call.knownArray(0, "ar1", of: name)
        let y = try call.knownArray(1, "ar2", of: name)
        if name == "intersect1d", try call.flag(3) {
          throw .unsupported("Axle's intersect1d does not have the argument 'return_indices'")
        }
        let areUnique = try call.flag(2)
        return try call.result { () throws(ArrayError) in try apply(x, y, areUnique) }
      }
    } + [
      Builtin("union1d(ar1, ar2, *, size=None, fill_value=None)") { (call) throws(ExceptionObject) in
        let x = try call.knownArray(0, "ar1", of: "union1d", unless: call[2].given)
        let y = try call.knownArray(1, "ar2", of: "union1d", unless: call[2].given)
        let size = try call.axis(2)
        let fill = try call.optionalArray(3, "fill_value", of: "unique", position: 0)
        return try call.result { () throws(ArrayError) in
          let both = try NumPy.concatenate([try NumPy.ravel(x), try NumPy.ravel(y)], axis: 0)
          return try NumPy.unique(both, size: size, fill: fill).values
        }
      },
      Builtin("isin(element, test_elements, assume_unique=False, invert=False, *, method='auto')") {
        (call) throws(ExceptionObject) in
        let x = try call.array(0, "element", of: "isin")
        let set = try call.array(1, "test_elements", of: "isin")
        let invert = try call.flag(3)
        let methods = ["compare_all", "binary_search", "sort", "auto"]
        guard call[4].isAbsent || methods.contains(where: { call[4].isText($0) }) else {
          throw .valueError(
            "method=\(try call.machine.repr(call[4])) is not implemented; options are 'compare_all', 'binary_search', "
              + "'sort', and 'auto'")
        }
        return try call.result { () throws(ArrayError) in try NumPy.isin(x, set, invert: invert) }
      },
    ]
  }
}

extension Arguments {
  /// An array whose elements decide the size of the result, so that they must be known.
  fileprivate func knownArray(
    _ i: Int, _ parameter: String, of function: String, unless size: Object? = nil
  ) throws(ExceptionObject) -> Value {
    let x = try array(i, parameter, of: function)
    if size == nil, case .tracer(let tracer) = x {
      let place =
        function.hasPrefix("unique") || function == "union1d"
        ? "The error arose for the first argument of jnp.unique(). To make jnp.unique() compatible with JIT and other "
          + "transforms, you can specify a concrete value for the size argument, which will determine the output size."
        : "The error arose in jnp.\(function)()"
      throw ExceptionObject(.tracerAsValue(tracer.type, context: place))
    }
    return x
  }
}
