import Arrays
import Glibc
import Interp
import Primitives

/// A value drawn for the eye: an array's rows below its shape, the element that matters marked from below.
struct Picture {
  let title: String
  let rows: [String]

  /// At most so many rows and columns are drawn.
  private static let most = 8

  /// - Parameters:
  ///   - names: what sizes are called.
  ///   - mark: the place of the marked element, in row-major order.
  init(_ value: Object, _ trial: Trial, names: [Int: String] = [:], mark: Int? = nil) {
    guard case .value(.array(let array)) = value else {
      title = ""
      let text = trial.repr(value)
      rows = (text.count > 300 ? text.prefix(300) + "…" : text[...]).split(separator: "\n").map(String.init)
      return
    }
    title = array.shapeText(names)
    let shape = array.shape
    if shape.isEmpty || array.count == 0 {
      rows = [array.count == 0 ? "no elements" : array.shortText(ofElement: 0)]
      return
    }
    let columns = shape.last!
    let rowCount = shape.count > 1 ? shape[shape.count - 2] : 1
    let block = (mark ?? 0) / (rowCount * columns)
    let markedRow = mark.map { $0 / columns % rowCount }
    let markedColumn = mark.map { $0 % columns }
    let shownRows = Picture.window(rowCount, around: markedRow)
    let shownColumns = Picture.window(columns, around: markedColumn)
    let cells = shownRows.map { row in
      shownColumns.map { array.shortText(ofElement: (block * rowCount + row) * columns + $0) }
    }
    let widths = shownColumns.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    var rows: [String] = []
    if shape.count > 2 {
      rows.append("at \(Picture.index(block, shape.dropLast(2))) of \(shape.dropLast(2)):")
    }
    for (row, texts) in zip(shownRows, cells) {
      let line = zip(texts, widths).map { $0.padded(to: $1) }.joined(separator: "  ")
      let isCut = shownColumns.count < columns
      rows.append(
        "[ \(shownColumns.lowerBound > 0 ? "… " : "")\(line)\(isCut && shownColumns.upperBound < columns ? " …" : "") ]"
      )
      guard row == markedRow, let markedColumn else { continue }
      let column = markedColumn - shownColumns.lowerBound
      let before = 2 + (shownColumns.lowerBound > 0 ? 2 : 0) + widths[..<column].map { $0 + 2 }.reduce(0, +)
      rows.append(String(repeating: " ", count: before) + String(repeating: "^", count: widths[column]))
    }
    if shownRows.count < rowCount { rows.append("… \(rowCount) rows in all") }
    self.rows = rows
  }

  private static func window(_ count: Int, around place: Int?) -> Range<Int> {
    let start = max(0, min((place ?? 0) - most / 2, count - most))
    return start..<min(count, start + most)
  }

  /// The index of a block along the leading axes.
  private static func index(_ block: Int, _ sizes: ArraySlice<Int>) -> [Int] {
    var rest = block
    let index = sizes.reversed().map { size in
      defer { rest /= size }
      return rest % size
    }
    return index.reversed()
  }

  /// Two pictures side by side, each below its heading.
  static func beside(_ left: Picture, _ leftHead: String, _ right: Picture, _ rightHead: String) -> [String] {
    let lefts = [leftHead + (left.title.isEmpty ? "" : "  " + left.title)] + left.rows
    let rights = [rightHead + (right.title.isEmpty ? "" : "  " + right.title)] + right.rows
    let width = (lefts.map(\.count).max() ?? 0) + 4
    guard width + (rights.map(\.count).max() ?? 0) <= 100 else { return lefts + rights }
    return (0..<max(lefts.count, rights.count)).map { row in
      let left = row < lefts.count ? lefts[row] : ""
      guard row < rights.count else { return left }
      return left + String(repeating: " ", count: width - left.count) + rights[row]
    }
  }
}

extension Object {
  /// The arrays in a list, tuple or dict, each with the way to it: `params[0][1]`. Anything else is one part.
  func parts(named name: String, _ trial: Trial) -> [(name: String, value: Object)] {
    guard holdsArrays else { return [(name, self)] }
    return children.flatMap { $1.parts(named: "\(name)[\(trial.repr($0))]", trial) }
  }

  private var holdsArrays: Bool {
    children.contains { child in if case .value = child.value { true } else { child.value.holdsArrays } }
  }

  /// What a list, tuple or dict holds, by index or key.
  private var children: [(key: Object, value: Object)] {
    switch self {
    case .list(let list): list.items.enumerated().map { (.int($0), $1) }
    case .tuple(let tuple): tuple.items.enumerated().map { (.int($0), $1) }
    case .dict(let dict): dict.live.map { ($0.key, $0.value) }
    default: []
    }
  }
}

extension NDArray {
  /// `float32[n, o] = [4, 3]`, where the sizes have names.
  func shapeText(_ names: [Int: String]) -> String {
    let sizes = shape.map(String.init).joined(separator: ", ")
    let letters = shape.map { names[$0] ?? String($0) }.joined(separator: ", ")
    return letters == sizes ? "\(dtype.name)[\(sizes)]" : "\(dtype.name)[\(letters)] = [\(sizes)]"
  }
}

extension NDArray {
  /// An element in as many digits as the checker looks at.
  fileprivate func shortText(ofElement position: Int) -> String {
    guard case .float(let value) = self[position], value.isFinite, value != 0 else {
      return text(ofElement: position)
    }
    let scale = pow10(5 - Int(log10(value.magnitude).rounded(.up)))
    return String(describing: (value * scale).rounded() / scale)
  }

  private func pow10(_ exponent: Int) -> Double {
    (0..<exponent.magnitude).reduce(1.0) { power, _ in exponent < 0 ? power / 10 : power * 10 }
  }
}

extension String {
  /// Blanks in front.
  fileprivate func padded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
