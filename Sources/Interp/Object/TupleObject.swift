/// An immutable sequence: a count and the elements, in one heap object.
package final class TupleObject: ManagedBuffer<Int, Object> {
  nonisolated(unsafe) package static let empty = make(count: 0) { _ in }

  /// A tuple of `count` elements, which `initialize` must initialise.
  static func make(count: Int, _ initialize: (UnsafeMutablePointer<Object>) -> Void) -> TupleObject {
    let made = TupleObject.create(minimumCapacity: count) { _ in count }
    made.withUnsafeMutablePointerToElements(initialize)
    Memory.taken(count * 16)
    return unsafeDowncast(made, to: TupleObject.self)
  }

  package static func make(_ items: some Collection<Object>) -> TupleObject {
    if items.isEmpty { return empty }
    return make(count: items.count) { target in
      var slot = target
      for item in items {
        slot.initialize(to: item)
        slot += 1
      }
    }
  }

  @inline(__always)
  static func make(_ first: Object, _ second: Object) -> TupleObject {
    make(count: 2) {
      $0.initialize(to: first)
      ($0 + 1).initialize(to: second)
    }
  }

  @inline(__always)
  package var count: Int { header }

  @inline(__always)
  package var items: UnsafeMutableBufferPointer<Object> {
    UnsafeMutableBufferPointer(start: withUnsafeMutablePointerToElements { $0 }, count: header)
  }

  deinit {
    withUnsafeMutablePointers { count, elements in
      for i in 0..<count.pointee { Trash.release(&elements[i]) }
      elements.deinitialize(count: count.pointee)
    }
  }
}
