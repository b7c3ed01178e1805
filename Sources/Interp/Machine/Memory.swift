import Glibc

/// The memory that the process may take. Swift ends the process when an allocation fails, so whatever can grow
/// large asks here first, and a MemoryError is raised while there still is room to handle it.
enum Memory {
  /// What is kept free for handling the error, in bytes.
  private static let reserve = 96 << 20
  /// Smaller requests are not looked at one by one; ``check()`` sees their sum.
  private static let smallRequest = 8 << 20

  /// Throws: `MemoryError` where so many bytes more do not fit.
  @inline(__always)
  static func request(_ bytes: Int) throws(ExceptionObject) {
    if bytes >= smallRequest { try check(adding: bytes) }
  }

  /// For a collection that is full and about to double.
  @inline(__always)
  static func requestGrowth(count: Int, capacity: Int, elementSize: Int) throws(ExceptionObject) {
    if count == capacity && count > 100_000 { try check(adding: 2 * count * elementSize) }
  }

  /// Throws: `MemoryError` where the memory in use, and so many bytes more, come close to the limit.
  @inline(never)
  static func check(adding bytes: Int = 0) throws(ExceptionObject) {
    let (total, overflows) = used.addingReportingOverflow(bytes)
    if overflows || total > limit { throw ExceptionObject(Exceptions.memoryError, []) }
  }

  private static let addressLimit: Int? = {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
    return Int(exactly: limit.rlim_cur)
  }()

  /// The address space that the process is limited to, or most of the machine's memory.
  private static let limit: Int = {
    if let addressLimit { return addressLimit - reserve }
    return sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE)) / 10 * 8
  }()

  /// What counts towards the limit: addresses where those are limited, else memory in use.
  private static var used: Int {
    let file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return 0 }
    defer { close(file) }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 128) { buffer in
      let count = read(file, buffer.baseAddress!, buffer.count)
      let fields = buffer.prefix(max(count, 0)).split(separator: UInt8(ascii: " ")).prefix(2)
        .map { $0.reduce(0) { $0 * 10 + Int($1) - 48 } }
      guard fields.count == 2 else { return 0 }
      return (addressLimit == nil ? fields[1] : fields[0]) * sysconf(Int32(_SC_PAGESIZE))
    }
  }
}
