import Arrays
import Primitives

extension JaxNumpy {
  /// Means, deviations, quantiles, and how variables vary together.
  static var statistics: [Builtin] { means + deviations + quantiles + covariances }

  private static var means: [Builtin] {
    typealias Mean = (Value, ReductionAxes, DType?, Bool, Value?) throws(ArrayError) -> Value
    let means: [(String, String, Mean)] = [
      ("mean", "*, where=None", NumPy.mean), ("nanmean", "where=None", NumPy.nanmean),
    ]
    return means.map { name, end, apply in
      Builtin("\(name)(a, axis=None, dtype=None, out=None, keepdims=False, \(end))") {
        (call) throws(ExceptionObject) in
        try call.refuseOut(3, "jnp.\(name)")
        let x = try call.array(0, "a", of: name)
        let (axes, dtype, keepdims) = (
          try call.axes(1, of: name), try call.dtype(2, of: "mean"), try call.flag(4)
        )
        let mask = try call.reductionMask(5, of: name)
        return try call.result { () throws(ArrayError) in try apply(x, axes, dtype, keepdims, mask) }
      }
    } + [
      Builtin("average(a, axis=None, weights=None, returned=False, keepdims=False)") {
        (call) throws(ExceptionObject) in
        let axes = try call.axes(1)
        // JAX asks NumPy for the rank before it asks whether this is an array.
        switch call[0] {
        case .list, .tuple:
          if let inner = try call.machine.firstLeafType(of: call[0]) {
            throw ExceptionObject(.tracerAsArray(inner))
          }
        case .none, .dict:
          _ = try call.machine.arrays { () throws(ArrayError) in try NumPy.resolved(axes, rank: 0) }
        default: break
        }
        let x = try call.array(0, "a", of: "average")
        let weights = try call.optionalArray(2, "weights", of: "average", position: 1)
        let (isPair, keepdims) = (try call.flag(3), try call.flag(4))
        let (average, total) = try call.machine.arrays { () throws(ArrayError) in
          try NumPy.average(x, axis: axes, weights: weights, keepdims: keepdims)
        }
        return isPair ? .tuple([.value(average), .value(total)]) : .value(average)
      }
    ]
  }

  private static var deviations: [Builtin] {
    typealias Deviation = (Value, ReductionAxes, DType?, Value, Bool, Value?, Value?) throws(ArrayError) ->
      Value
    let deviations: [(String, String, Deviation)] = [
      ("var", "*, where=None, mean=None, correction=None", NumPy.var),
      ("std", "*, where=None, mean=None, correction=None", NumPy.std),
      ("nanvar", "where=None, mean=None", NumPy.nanvar), ("nanstd", "where=None, mean=None", NumPy.nanstd),
    ]
    return deviations.map { name, end, apply in
      Builtin("\(name)(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, \(end))") {
        (call) throws(ExceptionObject) in
        try call.refuseOut(3, "jnp.\(name)")
        let x = try call.array(0, "a", of: name)
        let (axes, dtype, keepdims) = (
          try call.axes(1, of: name), try call.dtype(2, of: name), try call.flag(5)
        )
        if name == "std", let dtype, !dtype.isFloating {
          throw .valueError("dtype argument to jnp.std must be inexact; got \(dtype.name)")
        }
        if let dtype, !dtype.isFloating {
          throw .unsupported("Axle's \(name) has no dtype but those of floats")
        }
        let mask = try call.reductionMask(6, of: name)
        let mean = try call.optionalArray(7, "mean", of: name, position: 0)
        let correction = try call.correction()
        return try call.result { () throws(ArrayError) in
          try apply(x, axes, dtype, correction, keepdims, mask, mean)
        }
      }
    }
  }

  private static let quantileEnd = "axis=None, out=None, overwrite_input=False"

  private static var quantiles: [Builtin] {
    [
      ("quantile", NumPy.QuantileUnit.share, false), ("percentile", .percent, false),
      ("nanquantile", .share, true), ("nanpercentile", .percent, true),
    ]
    .map { name, unit, skipsNaN in
      Builtin("\(name)(a, q, \(quantileEnd), method='linear', keepdims=False, *, weights=None)") {
        (call) throws(ExceptionObject) in
        let (x, q) = (try call.array(0, "a", of: name), try call.array(1, "q", of: name))
        try call.refuseOverwriting(3, of: skipsNaN ? "nanquantile" : "quantile")
        let (axes, keepdims) = (try call.quantileAxes(2), try call.flag(6))
        let method = try call.quantileMethod(5)
        if call[7].given != nil { throw .unsupported("Axle's \(name) does not have the argument 'weights'") }
        return try call.result { () throws(ArrayError) in
          try NumPy.quantile(
            x, q, in: unit, axis: axes, method: method, keepdims: keepdims, skipsNaN: skipsNaN)
        }
      }
    }
      + [("median", false), ("nanmedian", true)].map { name, skipsNaN in
        Builtin("\(name)(a, \(quantileEnd), keepdims=False)") { (call) throws(ExceptionObject) in
          let x = try call.array(0, "a", of: name)
          try call.refuseOverwriting(2, of: skipsNaN ? "nanquantile" : "quantile")
          let (axes, keepdims) = (try call.quantileAxes(1), try call.flag(4))
          return try call.result { () throws(ArrayError) in
            try NumPy.quantile(
              x, Value(0.5), axis: axes, method: .midpoint, keepdims: keepdims, skipsNaN: skipsNaN)
          }
        }
      }
  }

  private static var covariances: [Builtin] {
    [
      Builtin(
        "cov(m, y=None, rowvar=True, bias=False, ddof=None, fweights=None, aweights=None, dtype=None)",
        refusing: ["fweights", "aweights", "dtype"]
      ) { (call) throws(ExceptionObject) in
        let m = try call.array(0, "m", of: "cov")
        let y = try call.optionalArray(1, "y", of: "cov", position: 1)
        let rows = try call.flag(2, default: true)
        let correction: Double
        if case .float(let ddof) = call[4] {
          correction = ddof
        } else if let ddof = try call.axis(4) {
          correction = Double(ddof)
        } else {
          correction = try call.flag(3) ? 0 : 1
        }
        return try call.result { () throws(ArrayError) in
          try NumPy.cov(m, y, rowsAreVariables: rows, correction: correction)
        }
      },
      Builtin("corrcoef(x, y=None, rowvar=True, dtype=None)", refusing: ["dtype"]) {
        (call) throws(ExceptionObject) in
        let x = try call.array(0, "x", of: "corrcoef")
        let y = try call.optionalArray(1, "y", of: "corrcoef", position: 1)
        let rows = try call.flag(2, default: true)
        return try call.result { () throws(ArrayError) in try NumPy.corrcoef(x, y, rowsAreVariables: rows) }
      },
    ]
  }
}

extension Arguments {
  /// An array that may be left out.
  func optionalArray(
    _ i: Int, _ parameter: String, of function: String, position: Int
  ) throws(ExceptionObject) -> Value? {
    guard let given = self[i].given else { return nil }
    return try machine.array(given, of: function, position: position, parameter: parameter)
  }

  /// `ddof`, or `correction`, its newer name.
  fileprivate func correction() throws(ExceptionObject) -> Value {
    if self[8].given == nil { return try number(4) }
    guard try !flag(4) else {
      throw .valueError("ddof and correction can't be provided simultaneously.")
    }
    return try number(8)
  }

  private func number(_ i: Int) throws(ExceptionObject) -> Value {
    if self[i].isAbsent { return Value(0) }
    if let value = self[i].arrayValue { return value }
    if self[i].isContainer { try machine.refuseContainer(self[i], ofPair: "convert_element_type") }
    return Value(try machine.double(self[i]))
  }

  fileprivate func quantileMethod(_ i: Int) throws(ExceptionObject) -> NumPy.QuantileMethod {
    guard !self[i].isAbsent else { return .linear }
    if text(i) == "inverted_cdf" {
      throw .unsupported("Axle's quantiles do not have the method 'inverted_cdf'")
    }
    guard let method = text(i).flatMap(NumPy.QuantileMethod.init) else {
      throw ExceptionObject(.reduction(.quantileMethod))
    }
    return method
  }

  /// The axes of a quantile; those that repeat have an error of their own.
  fileprivate func quantileAxes(_ i: Int) throws(ExceptionObject) -> ReductionAxes {
    let axes = try plainAxes(i)
    if case .several(let places) = axes, Set(places).count < places.count {
      throw ExceptionObject(.reduction(.repeatedAxis))
    }
    return axes
  }

  /// JAX has `out` and `overwrite_input` for NumPy's sake, and takes nothing there.
  fileprivate func refuseOverwriting(_ i: Int, of function: String) throws(ExceptionObject) {
    let overwrites = try flag(i + 1)
    if self[i].given != nil || overwrites {
      throw .valueError(
        "jax.numpy.\(function) does not support overwrite_input=True or out != None")
    }
  }
}

extension Machine {
  /// The type of the array or number that comes first in nested lists and tuples; `nil` where there is none.
  func firstLeafType(of object: Object) throws(ExceptionObject) -> ArrayType? {
    switch object {
    case .list, .tuple:
      for item in try elements(object) {
        if let type = try nested({ () throws(ExceptionObject) in try firstLeafType(of: item) }) {
          return type
        }
      }
      return nil
    default: return object.arrayValue?.type
    }
  }
}
