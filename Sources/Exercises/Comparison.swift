import Arrays
package import Interp
import Primitives

/// Where two results differ first.
package struct Difference {
  /// The way there: empty, or `[0]['b']`.
  package let path: String
  package let reason: Reason
  package let target: Object
  package let yours: Object

  package enum Reason: Equatable {
    /// An array and a list, an int and a float…
    case kind
    case dtype
    case shape
    case length
    case keys
    /// The element at a place in row-major order.
    case element(Int)
    case value
  }
}

/// Compares a result with what it should be: kinds, shapes and dtypes exactly, floats up to rounding.
func difference(_ target: Object, _ yours: Object, in trial: Trial, path: String = "") -> Difference? {
  func differing(_ reason: Difference.Reason) -> Difference {
    Difference(path: path, reason: reason, target: target, yours: yours)
  }
  func first(_ targets: some Collection<Object>, _ others: some Collection<Object>) -> Difference? {
    if targets.count != others.count { return differing(.length) }
    for (i, pair) in zip(targets, others).enumerated() {
      if let found = difference(pair.0, pair.1, in: trial, path: "\(path)[\(i)]") { return found }
    }
    return nil
  }
  switch (target, yours) {
  case (.value(.array(let x)), .value(.array(let y))): return difference(x, y).map(differing)
  case (.list(let x), .list(let y)): return first(x.items, y.items)
  case (.tuple(let x), .tuple(let y)): return first(x.items, y.items)
  case (.dict(let x), .dict(let y)):
    if x.count != y.count { return differing(.keys) }
    for entry in x.live {
      guard let other = (try? y.value(for: entry.key)).flatMap({ $0 }) else { return differing(.keys) }
      let key = trial.repr(entry.key)
      if let found = difference(entry.value, other, in: trial, path: "\(path)[\(key)]") { return found }
    }
    return nil
  case (.float(let x), .float(let y)): return isClose(x, y) ? nil : differing(.value)
  default:
    if target.typeName != yours.typeName { return differing(.kind) }
    return trial.repr(target) == trial.repr(yours) ? nil : differing(.value)
  }
}

private func difference(_ x: NDArray, _ y: NDArray) -> Difference.Reason? {
  if x.shape != y.shape { return .shape }
  if x.dtype != y.dtype { return .dtype }
  for place in 0..<x.count {
    let isSame =
      switch (x[place], y[place]) {
      case (.float(let x), .float(let y)): isClose(x, y)
      case (let x, let y): x == y
      }
    if !isSame { return .element(place) }
  }
  return nil
}

/// Sums in another order differ in the last digits; a wrong element differs in the first ones.
private func isClose(_ x: Double, _ y: Double) -> Bool {
  if x.isNaN || y.isNaN { return x.isNaN && y.isNaN }
  return x == y || (x - y).magnitude <= 1e-5 + 1e-4 * x.magnitude
}
