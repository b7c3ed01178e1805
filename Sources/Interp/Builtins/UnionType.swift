import Parser

/// `int | str`: any of some types, for `isinstance` and annotations.
final class UnionType: NativeObject {
  /// Types, and `None`; at least two, no two of them the same.
  private let members: [Object]

  private init(_ members: [Object]) { self.members = members }

  /// `lhs | rhs`; `nil` where they are not types. The union of a type with itself is that type.
  static func make(_ lhs: Object, _ rhs: Object) -> Object? {
    guard !(lhs.isNone && rhs.isNone), let left = members(of: lhs), let right = members(of: rhs) else {
      return nil
    }
    var members: [Object] = []
    for member in left + right where !members.contains(where: { $0.isIdentical(to: member) }) {
      members.append(member)
    }
    return members.count == 1 ? members[0] : .native(UnionType(members))
  }

  private static func members(of object: Object) -> [Object]? {
    switch object {
    case .type, .none: [object]
    case .native(let union as UnionType): union.members
    default: nil
    }
  }

  nonisolated(unsafe) private static let unionType = TypeObject("UnionType", module: "types", isNative: true)

  override var type: TypeObject { UnionType.unionType }

  override func repr(_ machine: Machine) -> String {
    members.map { member in
      if case .type(let type) = member { type.qualifiedName } else { "None" }
    }.joined(separator: " | ")
  }

  /// The members as `isinstance` takes them: the type of `None` in its place.
  var alternatives: Object { .tuple(members.map { $0.isNone ? .type(Types.none) : $0 }) }

  override var attributeNames: [String] { ["__args__"] }

  override func attribute(_ name: String) -> Object? { name == "__args__" ? alternatives : nil }

  override func operate(_ op: BinaryOperator, _ rhs: Object, _ machine: Machine) -> Object? {
    op == .bitOr ? UnionType.make(.native(self), rhs) : nil
  }

  override func operateReflected(_ op: BinaryOperator, _ lhs: Object, _ machine: Machine) -> Object? {
    op == .bitOr ? UnionType.make(lhs, .native(self)) : nil
  }

  // MARK: Equality

  override func isSameKey(as other: Object) -> Bool {
    guard case .native(let other as UnionType) = other else { return false }
    return members.count == other.members.count
      && members.allSatisfy { member in other.members.contains { $0.isIdentical(to: member) } }
  }

  override func isEqual(to other: Object, _ machine: Machine) -> Bool? { isSameKey(as: other) }

  override func pythonHash() throws(ExceptionObject) -> Int {
    var hash = 0
    for member in members { hash ^= try member.pythonHash() }
    return hash
  }
}
