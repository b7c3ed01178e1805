import Arrays
import Primitives

extension JaxNumpy {
  /// Questions about dtypes by NumPy's names, which have 64 bits too.
  static var casting: [Builtin] {
    [
      Builtin("can_cast(from_, to, casting='safe')") { (call) throws(ExceptionObject) in
        let (from, to) = (try call.castType(0), try call.castType(1))
        let rule = call[2].isAbsent ? "safe" : call.text(2) ?? ""
        switch rule {
        case "no", "equiv": return .bool(from == to)
        case "safe": return .bool(from.fits(in: to))
        case "same_kind": return .bool(from.isOfTheKind(of: to))
        case "unsafe": return .bool(from.kind != .void && to.kind != .void)
        default:
          throw .valueError(
            "casting must be one of 'no', 'equiv', 'safe', 'same_kind', 'unsafe' (got '\(rule)')")
        }
      },
      Builtin("isdtype(dtype, kind)") { (call) throws(ExceptionObject) in
        let type = try call.castType(0)
        let kinds: [Object] = if case .tuple(let tuple) = call[1] { Array(tuple.items) } else { [call[1]] }
        var isOneOf = false
        for kind in kinds {
          if case .string(let name) = kind, TypeName(name.text) == nil {
            guard let names = kindNames[name.text] else {
              throw .valueError(
                "Unrecognized kind=\(try call.machine.repr(kind)) expected one of ['bool', 'signed integer', "
                  + "'unsigned integer', 'integral', 'real floating', 'complex floating', 'numeric'], or a compatible "
                  + "input for jnp.dtype()")
            }
            isOneOf = isOneOf || names.contains(type.kind)
          } else {
            let dtype = try call.machine.namedDType(kind)
            isOneOf = isOneOf || (DTypeObject.numpyName(of: kind) ?? dtype.name) == type.name
          }
        }
        return .bool(isOneOf)
      },
      Builtin("iterable(y)") { (call) throws(ExceptionObject) in
        if case .value(let value) = call[0], value.rank == 0 { return .bool(false) }
        return .bool(try call.machine.iterator(call[0]) != nil)
      },
    ]
  }

  private static let kindNames: [String: Set<NumPyKind>] = [
    "bool": [.bool], "signed integer": [.signed], "unsigned integer": [.unsigned],
    "integral": [.signed, .unsigned], "real floating": [.floating], "complex floating": [],
    "numeric": [.signed, .unsigned, .floating],
  ]
}

/// A dtype by NumPy's name.
private struct CastType: Equatable {
  let name: String

  var kind: NumPyKind { NumPyKind(of: name) }

  private var bits: Int { Int(name.drop { !$0.isNumber }) ?? 8 }

  /// Whether the numbers of the other type are as general; a bfloat16 is nothing that NumPy knows.
  func isOfTheKind(of other: CastType) -> Bool {
    fits(in: other) || (name != "bfloat16" && kind.rawValue <= other.kind.rawValue && other.kind != .void)
  }

  /// Whether every number of the type is one of the other.
  func fits(in other: CastType) -> Bool {
    if self == other { return true }
    if kind == .void || other.kind == .void { return false }
    if kind == .bool || other.kind == .object { return true }
    if kind == .object || kind == .text { return false }
    if other.kind == .text { return true }
    if name == "bfloat16" { return other.kind == .floating && other.bits > 16 }
    if other.name == "bfloat16" { return kind != .floating && bits == 8 }
    switch (kind, other.kind) {
    case (.unsigned, .unsigned), (.signed, .signed), (.floating, .floating): return bits <= other.bits
    case (.unsigned, .signed): return bits < other.bits
    case (.unsigned, .floating), (.signed, .floating): return bits < other.bits || other.bits == 64
    default: return false
    }
  }
}

extension Machine {
  /// Whether NumPy takes it for a dtype, be it one that Axle does not have.
  fileprivate func namesDType(_ object: Object) -> Bool {
    switch object {
    case .none, .builtin, .function, .tuple, .range, .slice, .ellipsis, .module, .list, .dict, .set: false
    case .string(let name): TypeName(name.text) != nil
    case .type(let type): JaxNumpy.refusal(of: type) == nil
    default: true
    }
  }
}

extension Arguments {
  fileprivate func castType(_ i: Int) throws(ExceptionObject) -> CastType {
    switch self[i] {
    case .int where i == 0, .float where i == 0, .bool where i == 0, .bigInt where i == 0:
      throw .typeError(
        "can_cast() does not support Python ints, floats, and complex because the result used to depend on the "
          + "value.\nThis change was part of adopting NEP 50, we may explicitly allow them again in the future."
      )
    case .value(let value): return CastType(name: value.dtype.name)
    case .list(let list) where list.items.isEmpty: return CastType(name: "void")
    case .dict(let dict) where dict.count == 0: return CastType(name: "void")
    case .type(let type):
      if let other = type.otherDType { return CastType(name: other.name) }
      return try namedCastType(i)
    default: return try namedCastType(i)
    }
  }

  private func namedCastType(_ i: Int) throws(ExceptionObject) -> CastType {
    guard !self[i].isNone, i > 0 || machine.namesDType(self[i]) else {
      throw .typeError("did not understand one of the types; 'None' not accepted")
    }
    let dtype = try machine.namedDType(self[i])
    return CastType(name: DTypeObject.numpyName(of: self[i]) ?? dtype.name)
  }
}
