import Kernels

/// The memory that the process may take. Swift ends the process when an allocation fails, so whatever can grow
/// large asks here first, and a MemoryError is raised while there still is room to handle it.
enum Memory {
  /// - Throws: `MemoryError` where so many bytes more do not fit.
  @inline(__always)
  static func request(_ bytes: Int) throws(ExceptionObject) {
    if bytes >= smallest { try check(adding: bytes) }
  }

  /// For a collection that is full and about to double.
  @inline(__always)
  static func requestGrowth(count: Int, capacity: Int, elementSize: Int) throws(ExceptionObject) {
    if count == capacity && count > smallest / 16 { try check(adding: 2 * count * elementSize) }
  }

  /// Counts what was taken where nothing can be thrown; the machine looks at the sum at its next poll.
  @inline(__always)
  static func taken(_ bytes: Int) {
    if bytes >= smallest { axle_memory_taken(bytes) }
  }

  /// - Throws: `MemoryError` where the memory in use, and so many bytes more, come close to the limit.
  @inline(never)
  static func check(adding bytes: Int = 0) throws(ExceptionObject) {
    if !axle_memory_has(bytes) { throw ExceptionObject(Exceptions.memoryError, []) }
  }

  /// - Throws: `MemoryError` where the memory in use is close to the limit.
  static func look() throws(ExceptionObject) { try check(adding: 8 << 20) }

  /// Smaller requests are not counted one by one: the machine looks at the memory in use now and then.
  private static let smallest = 4096
}
