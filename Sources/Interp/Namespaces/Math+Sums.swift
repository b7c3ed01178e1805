import Glibc

/// Sums, products and distances.
extension MathModule {
  static var sums: [Builtin] {
    [
      Builtin("math.fsum(seq, /)") { a throws(ExceptionObject) in
        var sum = ExactSum()
        try a.machine.drain(try a.iterator(0)) { (x) throws(ExceptionObject) in
          try sum.add(try a.machine.double(x))
        }
        return .float(try sum.rounded())
      },
      Builtin("prod(iterable, /, *, start=1)") { a throws(ExceptionObject) in
        var product = a[1].isAbsent ? .int(1) : a[1]
        try a.machine.drain(try a.iterator(0)) { (factor) throws(ExceptionObject) in
          product = try a.machine.binaryOperation(.multiply, product, factor)
        }
        return product
      },
      Builtin("dist(p, q, /)") { a throws(ExceptionObject) in
        let (p, q) = (try a.elements(0), try a.elements(1))
        guard p.count == q.count else {
          throw .valueError("both points must have the same number of dimensions")
        }
        var differences: [Double] = []
        for i in p.indices { differences.append(try a.machine.double(p[i]) - a.machine.double(q[i])) }
        return .float(norm(differences))
      },
      Builtin(variadic: "hypot(*coordinates)") { a throws(ExceptionObject) in
        try a.refuseKeywords(of: "math.hypot")
        var coordinates: [Double] = []
        for i in 0..<a.count { coordinates.append(try a.double(i)) }
        return .float(norm(coordinates))
      },
    ]
  }

  /// √Σx², correctly rounded but in the rarest cases: squares and sums keep what rounding takes from them.
  private static func norm(_ coordinates: [Double]) -> Double {
    let largest = coordinates.reduce(0) { max($0, $1.magnitude) }
    if coordinates.contains(where: \.isInfinite) { return .infinity }
    if coordinates.contains(where: \.isNaN) { return .nan }
    if largest == 0 || coordinates.count == 1 { return largest }
    // Scaled by a power of two, the largest is between 1/2 and 1: no square overflows.
    let exponent = Int(largest.exponent) + 1
    var (sum, rest) = (0.0, 0.0)
    for coordinate in coordinates {
      let x = scalbn(coordinate, -exponent)
      let square = x * x
      rest += (-square).addingProduct(x, x)
      let (total, error) = twoSum(sum, square)
      sum = total
      rest += error
    }
    let root = (sum + rest).squareRoot()
    let residue = sum.addingProduct(-root, root) + rest
    return scalbn(root + residue / (2 * root), exponent)
  }

  /// The rounded sum, and what rounding took.
  fileprivate static func twoSum(_ x: Double, _ y: Double) -> (sum: Double, error: Double) {
    let sum = x + y
    let shadow = sum - x
    return (sum, (x - (sum - shadow)) + (y - shadow))
  }
}

/// An exact sum of floats: partial sums that do not overlap, from small to large (Shewchuk).
private struct ExactSum {
  private var partials: [Double] = []
  private var infinities = 0.0
  private var specials = 0.0

  mutating func add(_ value: Double) throws(ExceptionObject) {
    var x = value
    var kept: [Double] = []
    for partial in partials {
      let (sum, error) = MathModule.twoSum(x, partial)
      if error != 0 { kept.append(error) }
      x = sum
    }
    guard !x.isFinite else {
      partials = kept + (x == 0 ? [] : [x])
      return
    }
    if value.isFinite { throw .overflow("intermediate overflow in fsum") }
    if value.isInfinite { infinities += value }
    specials += value
    partials = []
  }

  func rounded() throws(ExceptionObject) -> Double {
    if specials != 0 {
      if infinities.isNaN { throw .valueError("-inf + inf in fsum") }
      return specials
    }
    guard var high = partials.last else { return 0 }
    var i = partials.count - 2
    var low = 0.0
    while i >= 0 && low == 0 {
      (high, low) = MathModule.twoSum(high, partials[i])
      i -= 1
    }
    // A half is rounded to even only if the partials below do not say otherwise.
    if i >= 0 && low != 0 && (low < 0) == (partials[i] < 0) {
      let doubled = low * 2
      let next = high + doubled
      if next - high == doubled { high = next }
    }
    return high
  }
}
