import Arrays
import Primitives

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

  /// The array that the register holds, where it lies; nil for anything else. Sound as ``borrowing(as:_:)`` is: the tag of
  /// ``Value`` is zero for an array.
  @inline(__always)
  var array: UnsafeMutablePointer<NDArray>? {
    guard case .value(.array) = pointee else { return nil }
    return UnsafeMutableRawPointer(self).assumingMemoryBound(to: NDArray.self)
  }

  /// Runs `body` on the object that the register holds, without taking a reference of its own.
  ///
  /// Sound because the payload of ``Object`` is stored as it is (`Int` leaves no spare bits to encode in), because the
  /// caller has looked at the case, and because the register keeps its reference while `body` runs: code that is
  /// called meanwhile has registers of its own.
  @inline(__always)
  func borrowing<Payload: AnyObject, Value>(
    as type: Payload.Type, _ body: (Payload) throws(ExceptionObject) -> Value
  ) throws(ExceptionObject) -> Value {
    let reference = UnsafeRawPointer(self).load(as: Unmanaged<Payload>.self)
    let result: Result<Value, ExceptionObject> = reference._withUnsafeGuaranteedRef { payload in
      do throws(ExceptionObject) {
        return .success(try body(payload))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
