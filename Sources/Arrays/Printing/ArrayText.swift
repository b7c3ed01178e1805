// The text of an array as NumPy lays it out: brackets per axis, lines of 75 columns, and only the edges of an array
// of more than 1000 elements, where the ``PrintOptions`` do not say otherwise.

/// The layout of one array: where a line begins, how elements are parted, whether the middle is left out.
private struct ArrayLayout {
  let array: NDArray
  let format: ElementFormat
  let separator: String
  let isSummarised: Bool
  /// How many elements a summary shows at each end of an axis.
  let edge: Int

  init(_ array: NDArray, separator: String, _ options: PrintOptions) {
    self.array = array
    self.separator = separator
    edge = options.edgeItems
    isSummarised = options.summarises(array.count)
    let shown = isSummarised ? ArrayLayout.edges(of: array, options.edgeItems) : array
    format = ElementFormat(shown.elements, array.dtype, rank: array.rank, options)
  }

  /// The elements that a summary shows.
  private static func edges(of array: NDArray, _ edge: Int) -> NDArray {
    (0..<array.rank).reduce(array) { edges, axis in
      let size = edges.size(ofAxis: axis)
      guard size > 2 * edge else { return edges }
      return concatenate(
        [edges.window(0..<edge, axis: axis), edges.window(size - edge..<size, axis: axis)], axis: axis)
    }
  }

  /// The text of the sub-array at `position`, whose first axis is `axis`.
  func text(axis: Int, position: Int, indent: String, width: Int) -> String {
    if axis == array.rank { return format.text(array[position]) }
    let inner = (axis + 1..<array.rank).reduce(1) { $0 * array.size(ofAxis: $1) }
    let parts = shownIndices(array.size(ofAxis: axis)).map { index in
      index.map {
        text(axis: axis + 1, position: position + $0 * inner, indent: indent + " ", width: width - 1)
      }
        ?? "..."
    }
    return axis == array.rank - 1
      ? row(parts, indent: indent, width: width) : block(parts, indent: indent, axes: array.rank - axis)
  }

  /// Nil stands for what is left out.
  private func shownIndices(_ size: Int) -> [Int?] {
    guard isSummarised && size > 2 * edge else { return Array(0..<size) }
    return Array(0..<edge) + [nil] + Array(size - edge..<size)
  }

  private func row(_ words: [String], indent: String, width: Int) -> String {
    let limit = width - max(separatorEnd.utf8.count, 1)
    var lines: [String] = []
    var line = indent
    for (i, word) in words.enumerated() {
      if line.utf8.count + word.utf8.count > limit && line.utf8.count > indent.utf8.count {
        lines.append(line.trimmedRight())
        line = indent
      }
      line += word
      if i + 1 < words.count { line += separator }
    }
    let text = (lines + [line]).joined(separator: "\n")
    return "[" + text.dropFirst(indent.utf8.count) + "]"
  }

  private func block(_ parts: [String], indent: String, axes: Int) -> String {
    let end = separatorEnd + String(repeating: "\n", count: axes - 1)
    return "[" + parts.joined(separator: end + indent) + "]"
  }

  private var separatorEnd: String { separator.trimmedRight() }
}

extension NDArray: CustomStringConvertible {
  /// What `print` shows.
  @usableFromInline package var description: String { text(.current) }

  /// The same with other options than those of the program.
  package func text(_ options: PrintOptions) -> String {
    if rank == 0 { return scalarText(self[0], dtype) }
    if count == 0 { return "[]" }
    return ArrayLayout(self, separator: " ", options)
      .text(axis: 0, position: 0, indent: " ", width: options.lineWidth)
  }

  /// What `repr` shows: `Array([1, 2], dtype=int32)`.
  package var repr: String {
    let opening = "Array("
    let closing = "dtype=\(dtype.name)" + (isWeak ? ", weak_type=True" : "")
    let options = PrintOptions.current
    let body = reprBody(opening, options)
    let lastLine = body.utf8.reversed().prefix { $0 != UInt8(ascii: "\n") }.count
    // JAX counts a first line shorter than it is: its position of the missing newline is -1.
    let length = lastLine + 2
    let space =
      length + closing.utf8.count + 2 > options.lineWidth ? String(repeating: " ", count: opening.count) : " "
    return "\(opening)\(body),\(space)\(closing))"
  }

  private func reprBody(_ opening: String, _ options: PrintOptions) -> String {
    if count == 0 { return "[], shape=\(shape.pythonTuple)" }
    let indent = " " + String(repeating: " ", count: opening.utf8.count)
    return ArrayLayout(self, separator: ", ", options)
      .text(axis: 0, position: 0, indent: indent, width: options.lineWidth - 1)
  }

  /// An element alone, as `print` shows it.
  package func text(ofElement position: Int) -> String { scalarText(self[position], dtype) }

  /// Elements as `print` lines them up, each by itself.
  package func texts(ofElements positions: [Int]) -> [String] {
    let elements = positions.map { self[$0] }
    let format = ElementFormat(elements, dtype, rank: rank, .current)
    return elements.map(format.text)
  }
}

/// A number alone, as NumPy's scalars print: `2.5`, `1e-07`.
private func scalarText(_ element: NDArray.Element, _ dtype: DType) -> String {
  switch element {
  case .bool(let value): value ? "True" : "False"
  case .int(let value): String(value)
  case .float(let value): floatText(value, dtype)
  }
}

private func floatText(_ value: Double, _ dtype: DType) -> String {
  if dtype == .bfloat16 { return generalText(value) }
  guard value.isFinite else { return PrintOptions().nonFiniteText(value) }
  let digits = ShortestDigits(value, dtype)
  let sign = value.sign == .minus ? "-" : ""
  let isPositional = value == 0 || (value.magnitude >= 1e-4 && value.magnitude < exponentThreshold(dtype))
  if isPositional { return "\(sign)\(digits.wholePart).\(digits.fraction.padded(1, with: "0"))" }
  let fraction = digits.scientificFraction
  return
    "\(sign)\(digits.scientificWhole)\(fraction.isEmpty ? "" : "." + fraction)e\(digits.scientificExponent)"
}

extension [Int] {
  /// Python's spelling: `(2, 3)`, `(2,)`, `()`.
  package var pythonTuple: String {
    count == 1 ? "(\(self[0]),)" : "(\(map(String.init).joined(separator: ", ")))"
  }
}

extension String {
  fileprivate func trimmedRight() -> String { String(decoding: utf8.trimmedSuffix, as: UTF8.self) }
}

extension String.UTF8View {
  fileprivate var trimmedSuffix: SubSequence {
    guard let last = lastIndex(where: { $0 != UInt8(ascii: " ") }) else { return prefix(0) }
    return self[...last]
  }
}
