import Arrays
import Primitives

// How values are shown to a learner: arrays by dtype and shape, a star on the axis along which examples lie.

extension Object {
  /// `float32[2, 3]` and the like for what has a shape; inside a `vmap` what one example sees.
  var shapeWords: String? {
    guard case .value(let value) = self else { return nil }
    return value.type.words
  }

  /// What a label says of a value: an array's shape, and whose example it is; of a container what is in it.
  var labelWords: String? {
    switch self {
    case .value(.tracer(let tracer)):
      guard let batch = tracer as? BatchTracer else { return tracer.type.words }
      return
        "\(tracer.type.words) in each example (all: \(batch.batchedType.words(starring: batch.batchedAxis)))"
    case .value(.array(let array)): return array.type.words
    case .list(let list): return "a list of \(list.items.count)\(Object.shapes(of: list.items))"
    case .tuple(let tuple): return "a tuple of \(tuple.count)\(Object.shapes(of: tuple.items))"
    case .dict(let dict): return "a dict of \(dict.count)"
    case .set(let set): return "a set of \(set.count)"
    case .string: return "a string"
    case .none: return "None"
    case .bool(let truth): return truth ? "True" : "False"
    case .int(let number): return "the int \(number)"
    case .float(let number): return "the float \(pythonText(of: number))"
    case .function, .builtin, .method: return "a function"
    case .module: return "a module"
    case .native(let native) where native.isCallable: return "a function"
    default: return "a value of type \(typeName)"
    }
  }

  /// `: float32[2], float32[3]`, where all elements are arrays.
  private static func shapes(of items: some Collection<Object>) -> String {
    let shapes = items.prefix(4).compactMap(\.shapeWords)
    guard !shapes.isEmpty, shapes.count == min(items.count, 4) else { return "" }
    return ": \(shapes.joined(separator: ", "))\(items.count > 4 ? ", …" : "")"
  }

  private func pythonText(of number: Double) -> String { Object.float(number).pythonRepr }
}

extension ArrayType {
  /// `float32[2, 3]`; `float32[]` is a single number.
  var words: String { words(starring: nil) }

  /// `float32[4*, 2]`: the starred axis holds the examples.
  func words(starring axis: Int?) -> String {
    let sizes = shape.enumerated().map { $0 == axis ? "\($1)*" : "\($1)" }
    return "\(dtype.name)[\(sizes.joined(separator: ", "))]"
  }

  /// The same for several maps: the axis that the first takes bears one star, that of the second two.
  ///
  /// - Parameter maps: for each axis the map that takes it, counted from 0.
  func words(takenBy maps: [Int?]) -> String {
    let sizes = zip(shape, maps).map { size, map in
      "\(size)" + String(repeating: "*", count: map.map { $0 + 1 } ?? 0)
    }
    return "\(dtype.name)[\(sizes.joined(separator: ", "))]"
  }
}

/// `1 argument`, `2 arguments`; `1 axis`, `2 axes`.
func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}

/// `a`, `a and b`, `a, b and c`.
func listed(_ words: [String], _ conjunction: String = "and") -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return "\(words.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
}
