/// The positions of the elements that are not zero, one array per axis, in row-major order.
package func nonzero(_ x: NDArray) -> [NDArray] {
  let truths = convert(x, to: .bool)
  let found = (0..<x.count).filter { truths[$0] == .bool(true) }
  var inner = x.count
  return x.shape.map { size in
    inner = size == 0 ? 0 : inner / size
    return .make(found.map { $0 / inner % size }, shape: [found.count])
  }
}
