/// How many places an axis gets before its elements, behind them, and between each two of them; what is negative is
/// cut off.
package struct Padding: Hashable, Sendable {
  package let low: Int
  package let high: Int
  package let interior: Int

  package init(low: Int, high: Int, interior: Int = 0) {
    self.low = low
    self.high = high
    self.interior = interior
  }

  /// The size of an axis with places between its elements.
  fileprivate func spread(_ size: Int) -> Int {
    size == 0 ? 0 : PerAxis.sum(size, PerAxis.product(size - 1, interior))
  }

  /// The size of a padded axis; `Int.max` where it does not fit.
  package func size(of size: Int) -> Int { PerAxis.sum(PerAxis.sum(low, spread(size)), high) }
}

extension NDArray {
  /// The array with the lone `element` in all places that `widths` adds to its axes.
  package func padded(with element: NDArray, _ widths: [Padding]) -> NDArray {
    var result = self
    for (axis, width) in widths.enumerated() {
      result = result.spread(width, axis: axis, element)
      result = result.bordered(width, axis: axis, element)
    }
    return convert(result, to: dtype, isWeak: isWeak && element.isWeak)
  }

  /// A row of places behind each element, but for the last.
  private func spread(_ width: Padding, axis: Int, _ element: NDArray) -> NDArray {
    let size = size(ofAxis: axis)
    guard width.interior > 0 && size > 1 else { return self }
    let places = PerAxis.axes(rank).stepping(around: axis + 1)
    let elements = broadcast(to: sizes.inserting(1, at: axis + 1), places)
    let gaps = element.broadcast(to: sizes.inserting(width.interior, at: axis + 1), PerAxis())
    var joined = sizes
    joined[axis] = size * (width.interior + 1)
    let rows = concatenate([elements, gaps], axis: axis + 1).reshaped(joined)
    return rows.window(0..<width.spread(size), axis: axis)
  }

  private func bordered(_ width: Padding, axis: Int, _ element: NDArray) -> NDArray {
    func border(_ width: Int) -> NDArray? {
      guard width > 0 else { return nil }
      var sizes = sizes
      sizes[axis] = width
      return element.broadcast(to: sizes, PerAxis())
    }
    let parts = [border(width.low), self, border(width.high)].compactMap(\.self)
    let whole = parts.count == 1 ? self : concatenate(parts, axis: axis)
    guard width.low < 0 || width.high < 0 else { return whole }
    return whole.window(
      max(0, -width.low)..<whole.size(ofAxis: axis) + min(0, width.high), axis: axis)
  }
}

extension [Padding] {
  /// As Python writes a tuple of triples.
  package var pythonTuple: String {
    let triples = map { [$0.low, $0.high, $0.interior].pythonTuple }
    return "(\(triples.joined(separator: ", "))\(count == 1 ? "," : ""))"
  }
}
