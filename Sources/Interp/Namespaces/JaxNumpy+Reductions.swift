import Arrays
import Primitives

extension JaxNumpy {
  /// Functions that make one element of many.
  static var reductions: [Builtin] { totals + extremes + truths + places }

  private static let outAndSelection = "keepdims=False, initial=None, where=None"

  private static var totals: [Builtin] {
    typealias Total = (Value, ReductionAxes, DType?, Bool, Selection, Bool) throws(ArrayError) -> Value
    typealias TotalOfNumbers = (Value, ReductionAxes, DType?, Bool, Selection) throws(ArrayError) -> Value
    let totals: [(String, Total)] = [("sum", NumPy.sum), ("prod", NumPy.prod)]
    let totalsOfNumbers: [(String, TotalOfNumbers)] = [("nansum", NumPy.nansum), ("nanprod", NumPy.nanprod)]
    return totals.map { name, apply in
      Builtin("\(name)(a, axis=None, dtype=None, out=None, \(outAndSelection), promote_integers=True)") {
        (call) throws(ExceptionObject) in
        try call.refuseOut(3, "jnp.\(name)")
        let x = try call.array(0, "a", of: name)
        let (axes, dtype, keepdims) = (
          try call.axes(1, of: name), try call.dtype(2, of: name), try call.flag(4)
        )
        let selection = Selection(
          mask: try call.reductionMask(6, of: name), initial: try call.initial(5, of: name))
        let promotes = try call.flag(7, default: true)
        return try call.result { () throws(ArrayError) in
          try apply(x, axes, dtype, keepdims, selection, promotes)
        }
      }
    }
      + totalsOfNumbers.map { name, apply in
        Builtin("\(name)(a, axis=None, dtype=None, out=None, \(outAndSelection))") {
          (call) throws(ExceptionObject) in
          try call.refuseOut(3, "jnp.\(name.dropFirst(3))")
          let x = try call.array(0, "a", of: name)
          // JAX has the words of `nansum` from `nanprod`.
          let (axes, dtype, keepdims) = (
            try call.axes(1), try call.dtype(2, of: name, warnsIn: "nanprod"), try call.flag(4)
          )
          let selection = Selection(
            mask: try call.reductionMask(6, of: name), initial: try call.initial(5, of: name))
          return try call.result { () throws(ArrayError) in try apply(x, axes, dtype, keepdims, selection) }
        }
      } + [
        Builtin("count_nonzero(a, axis=None, keepdims=False)") { (call) throws(ExceptionObject) in
          let x = try call.array(0, "a", of: "count_nonzero")
          let (axes, keepdims) = (try call.axes(1, of: "sum"), try call.flag(2))
          return try call.result { () throws(ArrayError) in
            try NumPy.countNonzero(x, axis: axes, keepdims: keepdims)
          }
        }
      ]
  }

  private static var extremes: [Builtin] {
    typealias Extreme = (Value, ReductionAxes, Bool, Selection) throws(ArrayError) -> Value
    let extremes: [(String, Extreme)] = [
      ("max", NumPy.max), ("min", NumPy.min), ("nanmax", NumPy.nanmax), ("nanmin", NumPy.nanmin),
      ("amax", NumPy.max), ("amin", NumPy.min),
    ]
    return extremes.map { name, apply in
      Builtin("\(name)(a, axis=None, out=None, \(outAndSelection))") { (call) throws(ExceptionObject) in
        let spoken = name.hasPrefix("am") ? String(name.dropFirst()) : name
        let refuser = name.hasPrefix("nan") ? String(name.dropFirst(3)) : spoken
        try call.refuseOut(2, "jnp.\(refuser)")
        let x = try call.array(0, "a", of: spoken)
        let (axes, keepdims) = (try call.axes(1, of: spoken), try call.flag(3))
        let selection = Selection(
          mask: try call.reductionMask(5, of: spoken), initial: try call.initial(4, of: spoken))
        return try call.result { () throws(ArrayError) in try apply(x, axes, keepdims, selection) }
      }
    } + [
      Builtin("ptp(a, axis=None, out=None, keepdims=False)") { (call) throws(ExceptionObject) in
        try call.refuseOut(2, "jnp.ptp")
        let x = try call.array(0, "a", of: "ptp")
        let (axes, keepdims) = (try call.axes(1, of: "max"), try call.flag(3))
        return try call.result { () throws(ArrayError) in try NumPy.ptp(x, axis: axes, keepdims: keepdims) }
      }
    ]
  }

  private static var truths: [Builtin] {
    typealias Truth = (Value, ReductionAxes, Bool, Selection) throws(ArrayError) -> Value
    let truths: [(String, Truth)] = [("all", NumPy.all), ("any", NumPy.any)]
    return truths.map { name, apply in
      Builtin("\(name)(a, axis=None, out=None, keepdims=False, *, where=None)") {
        (call) throws(ExceptionObject) in
        try call.refuseOut(2, "jnp.\(name)")
        let x = try call.array(0, "a", of: name)
        let (axes, keepdims) = (try call.axes(1, of: name), try call.flag(3))
        let selection = Selection(mask: try call.reductionMask(4, of: name))
        return try call.result { () throws(ArrayError) in try apply(x, axes, keepdims, selection) }
      }
    }
  }

  private static var places: [Builtin] {
    typealias Place = (Value, Int?, Bool) throws(ArrayError) -> Value
    let places: [(String, Place)] = [
      ("argmax", NumPy.argmax), ("argmin", NumPy.argmin), ("nanargmax", NumPy.nanargmax),
      ("nanargmin", NumPy.nanargmin),
    ]
    return places.map { name, apply in
      Builtin("\(name)(a, axis=None, out=None, keepdims=None)") { (call) throws(ExceptionObject) in
        try call.refuseOut(2, "jnp.\(name)")
        let x = try call.array(0, "a", of: name)
        let (axis, keepdims) = (try call.axis(1), call[3].given == nil ? false : try call.flag(3))
        return try call.result { () throws(ArrayError) in try apply(x, axis, keepdims) }
      }
    }
  }
}

extension Arguments {
  /// The bools that say which elements count.
  func reductionMask(_ i: Int, of function: String) throws(ExceptionObject) -> Value? {
    guard let given = self[i].given else { return nil }
    return try machine.array(given, of: function, position: 0, parameter: "where")
  }

  fileprivate func initial(_ i: Int, of function: String) throws(ExceptionObject) -> Value? {
    guard self[i].given != nil else { return nil }
    return try arrayWithDType(i, "initial", of: function, position: 0, ofPair: "convert_element_type")
  }
}
