import Arrays
import Parser
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

  /// The object that the register holds, whose case the caller has looked at; the reference stays the register's.
  ///
  /// Sound because the payload of ``Object`` is stored as it is: `Int` leaves no spare bits to encode in.
  @inline(__always)
  private func reference<Payload: AnyObject>(as type: Payload.Type) -> Unmanaged<Payload> {
    UnsafeRawPointer(self).load(as: Unmanaged<Payload>.self)
  }

  /// The builtin that the register holds; nil for anything else.
  @inline(__always)
  var builtin: Unmanaged<Builtin>? {
    guard case .builtin = pointee else { return nil }
    return reference(as: Builtin.self)
  }

  /// The comparison of two registers that hold integers, or texts that may be equal; nil for all else.
  @inline(__always)
  func compared(_ op: ComparisonOperator, with other: Self) -> Bool? {
    switch (pointee, other.pointee) {
    case (.int(let x), .int(let y)): op.holds(x, y)
    case (.string, .string): textEquality(op, other)
    default: nil
    }
  }

  private func textEquality(_ op: ComparisonOperator, _ other: Self) -> Bool? {
    func areEqual() -> Bool {
      reference(as: StringObject.self)._withUnsafeGuaranteedRef { x in
        other.reference(as: StringObject.self)._withUnsafeGuaranteedRef { y in x.equals(y) }
      }
    }
    return switch op {
    case .equal: areEqual()
    case .notEqual: !areEqual()
    default: nil
    }
  }

  /// Runs `body` on the object that the register holds, without taking a reference of its own.
  ///
  /// Sound because the register keeps its reference while `body` runs: code that is called meanwhile has registers of
  /// its own.
  @inline(__always)
  func borrowing<Payload: AnyObject, Value>(
    as type: Payload.Type, _ body: (Payload) throws(ExceptionObject) -> Value
  ) throws(ExceptionObject) -> Value {
    try reference(as: type).borrowed(body)
  }
}

extension Unmanaged {
  /// Runs `body` on an object that somebody else keeps meanwhile.
  @inline(__always)
  func borrowed<Value>(_ body: (Instance) throws(ExceptionObject) -> Value) throws(ExceptionObject) -> Value {
    let result: Result<Value, ExceptionObject> = _withUnsafeGuaranteedRef { object in
      do throws(ExceptionObject) {
        return .success(try body(object))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
