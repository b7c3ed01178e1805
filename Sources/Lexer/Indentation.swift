/// The widths of the blocks that are open, by Python's rules.
///
/// Each line is measured twice, with tabs of eight columns and of one: where the two disagree about which of
/// two lines is deeper, the meaning would depend on the editor, and the line is refused.
struct Indentation {
  struct Width: Equatable {
    /// With tab stops every eight columns.
    var columns = 0
    /// With tabs that are one column wide.
    var characters = 0

    mutating func feed(_ byte: UInt8) {
      switch byte {
      case UInt8(ascii: "\t"):
        columns = (columns / 8 + 1) * 8
        characters += 1
      case 0x0C:
        self = Width()
      default:
        columns += 1
        characters += 1
      }
    }
  }

  /// What a line does to the blocks.
  enum Change: Equatable {
    case same, indent
    case dedent(Int)
    /// Blocks end, but the line stands at none of their widths.
    case mismatch(Int)
    case inconsistent, tooDeep
  }

  static let deepest = 100

  private var widths = [Width()]

  var depth: Int { widths.count - 1 }

  mutating func change(to width: Width) -> Change {
    let top = widths[widths.count - 1]
    if width.columns == top.columns {
      return width.characters == top.characters ? .same : .inconsistent
    }
    return width.columns > top.columns ? indent(to: width, from: top) : dedent(to: width)
  }

  private mutating func indent(to width: Width, from top: Width) -> Change {
    guard width.characters > top.characters else { return .inconsistent }
    guard widths.count < Self.deepest else { return .tooDeep }
    widths.append(width)
    return .indent
  }

  /// A line between two widths counts as part of the deeper block, which takes the line's width.
  private mutating func dedent(to width: Width) -> Change {
    var ended = 0
    while widths[widths.count - 2].columns >= width.columns {
      widths.removeLast()
      ended += 1
      if widths.count == 1 { break }
    }
    if widths[widths.count - 1].columns == width.columns {
      return widths[widths.count - 1].characters == width.characters ? .dedent(ended) : .inconsistent
    }
    widths[widths.count - 1] = width
    return .mismatch(ended)
  }
}
