extension UnsafeMutablePointer<Object> {
  /// Whether the register holds a number: nothing to release.
  @inline(__always)
  var holdsNumber: Bool {
    switch pointee {
    case .bool, .int, .float: true
    default: false
    }
  }

  /// Stores a value. Releasing what was there is skipped where that was a number, as it mostly is.
  @inline(__always)
  func put(_ value: consuming Object) {
    if holdsNumber { initialize(to: value) } else { pointee = value }
  }

  /// Drops the reference that the register may hold; a number may stay.
  @inline(__always)
  func release() {
    if !holdsNumber { pointee = .absent }
  }
}
