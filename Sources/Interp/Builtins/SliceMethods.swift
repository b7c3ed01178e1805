/// The methods of `slice`.
enum SliceMethods {
  nonisolated(unsafe) static let all = [
    Builtin("indices(length, /)") { a throws(ExceptionObject) in
      guard case .slice(let slice) = a.receiver else { preconditionFailure("a slice method has a slice") }
      let length = try a.int(0)
      if length < 0 { throw .valueError("length should not be negative") }
      let indices = try slice.indices(count: length)
      return .tuple([.int(indices.start), .int(indices.end), .int(indices.step)])
    }
  ].methods(of: "slice")
}
