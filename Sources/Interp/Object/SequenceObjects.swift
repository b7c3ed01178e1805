/// `range(start, stop, step)`.
package final class RangeObject {
  package let start: Int
  package let stop: Int
  package let step: Int
  package let count: Int

  /// - Precondition: `step` is not 0.
  package init(start: Int, stop: Int, step: Int) {
    self.start = start
    self.stop = stop
    self.step = step
    if step > 0 ? start >= stop : start <= stop {
      count = 0
    } else {
      let distance = (step > 0 ? stop &- start : start &- stop).magnitude
      count = Int(clamping: (UInt(distance) - 1) / step.magnitude + 1)
    }
  }

  @inline(__always)
  package subscript(i: Int) -> Int { start &+ i &* step }

  func contains(_ value: Int) -> Bool {
    guard count > 0 else { return false }
    let isInside = step > 0 ? value >= start && value < stop : value <= start && value > stop
    return isInside && (value &- start) % step == 0
  }
}

/// `slice(start, stop, step)`; each is any object, `None` where it was left out.
package final class SliceObject {
  package let start: Object
  package let stop: Object
  package let step: Object

  package init(start: Object, stop: Object, step: Object) {
    self.start = start
    self.stop = stop
    self.step = step
  }

  deinit {
    var (start, stop) = (start, stop)
    Trash.release(&start)
    Trash.release(&stop)
  }
}

/// The indices that a slice selects from a sequence.
struct SliceIndices {
  let start: Int
  let step: Int
  let count: Int
  /// Where the selection ends; for a backward one that may be -1.
  let end: Int

  /// Where an insertion goes when nothing is selected.
  var stop: Int { max(start, end) }

  subscript(i: Int) -> Int { start + i * step }
}

extension SliceObject {
  /// Python's rule: negative bounds count from the end, and everything is clamped to the sequence.
  func indices(count: Int) throws(ExceptionObject) -> SliceIndices {
    let step = try SliceObject.bound(step) ?? 1
    if step == 0 { throw .valueError("slice step cannot be zero") }
    let (low, high) = step > 0 ? (0, count) : (-1, count - 1)
    func clamped(_ bound: Int?, _ missing: Int) -> Int {
      guard let bound else { return missing }
      return min(max(bound < 0 ? bound &+ count : bound, low), high)
    }
    let start = clamped(try SliceObject.bound(self.start), step > 0 ? low : high)
    let stop = clamped(try SliceObject.bound(self.stop), step > 0 ? high : low)
    let distance = step > 0 ? stop - start : start - stop
    let selected = distance <= 0 ? 0 : (distance - 1) / Int(clamping: step.magnitude) + 1
    return SliceIndices(start: start, step: step, count: selected, end: stop)
  }

  private static func bound(_ object: Object) throws(ExceptionObject) -> Int? {
    if object.isNone { return nil }
    guard let bound = try object.asIndex(clamping: true) else {
      throw .typeError("slice indices must be integers or None or have an __index__ method")
    }
    return bound
  }
}
