import Arrays
import Kernels

// Whether results fit into memory, which is asked before it is taken: Swift ends the process when an allocation fails.

/// - Throws: ``ArrayError/outOfMemory(shape:_:)`` where an array of this type does not fit beside what there is.
@inline(__always)
func checkRoom(for type: ArrayType) throws(ArrayError) {
  if Room.isNeeded(for: type) { try Room.check(type.sizes, type.dtype, isView: false) }
}

/// As above, for the result of `primitive`.
@inline(__always)
func checkRoom(for type: ArrayType, _ primitive: some UnaryPrimitive, _ operand: NDArray) throws(ArrayError) {
  if Room.isNeeded(for: type) {
    try Room.check(type.sizes, type.dtype, isView: primitive.makesView(of: operand))
  }
}

enum Room {
  /// Smaller arrays are seen by the machine, which looks at the memory in use now and then.
  static let smallest = 1024

  /// Empty arrays take no memory, but their sizes are counted with.
  @inline(__always)
  static func isNeeded(for type: ArrayType) -> Bool {
    let count = type.count
    return count >= smallest || count == 0
  }

  /// An array that is only another view of elements takes no memory, but has to be one that could be written out.
  @inline(never)
  static func check(_ sizes: PerAxis, _ dtype: DType, isView: Bool) throws(ArrayError) {
    let (bytes, overflows) = sizes.product.multipliedReportingOverflow(by: dtype.size)
    // The sizes of an empty array are bounded as those of a full one, so that sums of them do not overflow.
    let extent = sizes.mapped { Swift.max($0, 1) }.product
    let fits =
      !overflows && extent < 1 << 60
      && (isView || bytes == 0
        ? bytes < axle_memory_limit() : axle_memory_has(bytes + deferredBytes(beside: bytes)))
    if !fits { throw .outOfMemory(shape: Array(sizes), dtype) }
  }

  /// What the results that are asked for and not computed will take, as far as they weigh beside `bytes`.
  private static func deferredBytes(beside bytes: Int) -> Int { bytes >= 1 << 20 ? Chain.awaitedBytes : 0 }
}
