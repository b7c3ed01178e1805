package import Diagnostics
import Primitives

extension Session {
  /// The shape and dtype of what an expression would be, worked out on shapes alone; nil where that cannot be done, and
  /// for what is no expression.
  ///
  /// Every array that a variable holds is replaced by its type. Whatever the expression changes is put back.
  package func shape(of source: SourceFile) throws(Failure) -> String? {
    try onShapes(source).map { description(ofShape: $0) }
  }

  /// What an expression is where every array is known by its type only; nil where that is not enough.
  func onShapes(_ source: SourceFile) throws(Failure) -> Object? {
    let code = try compiled(source, isInteractive: true)
    var result: Object?
    var mistake: ExceptionObject?
    machine.echo = { (value) throws(ExceptionObject) in result = value }
    _ = machine.rehearse([]) { () throws(ExceptionObject) in
      for slot in globals.symbols.indices { globals.values[slot] = withoutElements(globals.values[slot]) }
      do throws(ExceptionObject) { try machine.run(code) } catch {
        mistake = error
        throw error
      }
    }
    if let mistake, !dependsOnElements(mistake) { throw failure(mistake) }
    return result
  }

  /// Whether the error only says that there are no elements to look at.
  private func dependsOnElements(_ mistake: ExceptionObject) -> Bool {
    JaxErrors.all.contains { mistake.type === $0 } || mistake.type.isSubtype(of: Exceptions.keyboardInterrupt)
  }

  /// The same object, arrays in it known by their types only.
  private func withoutElements(_ object: Object) -> Object {
    switch object {
    case .value(.array(let array)): .value(.tracer(ShapeTracer(array.type)))
    case .tuple(let tuple): .tuple(tuple.items.map(withoutElements))
    case .list(let list): .list(list.items.map(withoutElements))
    default: object
    }
  }

  private func description(ofShape value: Object) -> String {
    switch value {
    case .value(let array): array.type.description
    case .tuple(let tuple): "(" + tuple.items.map { description(ofShape: $0) }.joined(separator: ", ") + ")"
    case .list(let list): "[" + list.items.map { description(ofShape: $0) }.joined(separator: ", ") + "]"
    default: value.typeName
    }
  }
}
