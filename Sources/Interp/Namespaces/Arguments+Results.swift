import Primitives

// How the functions of `jax.numpy` hand back what array code makes, and read the names of a call of any length.

extension Arguments {
  /// An array.
  @inline(__always)
  func result(_ body: () throws(ArrayError) -> Value) throws(ExceptionObject) -> Object {
    .value(try machine.arrays(body))
  }

  func list(_ body: () throws(ArrayError) -> [Value]) throws(ExceptionObject) -> Object {
    .list(try machine.arrays(body).map { .value($0) })
  }

  func tuple(_ body: () throws(ArrayError) -> [Value]) throws(ExceptionObject) -> Object {
    .tuple(try machine.arrays(body).map { .value($0) })
  }

  /// All positional arguments, as values.
  func allArrays(of function: String) throws(ExceptionObject) -> [Value] {
    var values: [Value] = []
    for (i, argument) in positional.enumerated() {
      values.append(try machine.array(argument, of: function, position: i))
    }
    return values
  }

  /// The named arguments of a variadic builtin in the order of `names`, `.absent` where one was not given.
  ///
  /// - Throws: `TypeError` for other names.
  func named(_ names: [String], of function: String) throws(ExceptionObject) -> [Object] {
    var values = names.map { _ in Object.absent }
    for (i, keyword) in keywords.enumerated() {
      guard let place = names.firstIndex(of: keyword.text) else {
        throw BindingMistakes(function: function).unexpected(keyword.text)
      }
      values[place] = value(ofKeyword: i)
    }
    return values
  }

  /// The one argument of a class that is written in Python, which counts the object that it makes.
  ///
  /// - Parameter function: the method that makes it.
  func only(_ parameter: String, of function: String) throws(ExceptionObject) -> Object {
    let mistakes = BindingMistakes(function: function)
    if count > 1 { throw mistakes.tooMany(given: count + 1, accepted: 2...2, named: 0) }
    var given = count == 1 ? self[0] : nil
    for (i, keyword) in keywords.enumerated() {
      guard keyword.text == parameter else { throw mistakes.unexpected(keyword.text) }
      if given != nil { throw mistakes.multiple(parameter) }
      given = value(ofKeyword: i)
    }
    guard let given else { throw mistakes.missing([parameter], "positional") }
    return given
  }

  /// What is named in a string; `nil` where the argument is another kind of object or absent.
  func text(_ i: Int) -> String? {
    if case .string(let string) = self[i] { return string.text }
    return nil
  }
}
