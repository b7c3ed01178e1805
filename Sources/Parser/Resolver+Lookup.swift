import Lexer

extension Resolver {
  /// Decides where the names of a scope and of all scopes in it live. `visible` holds the functions around.
  mutating func lookUpNames(of scope: Int) {
    let isModule = notes[scope].kind == .module
    for index in notes[scope].names.indices where !isModule { lookUp(index, in: scope) }
    for child in notes[scope].children { lookUpNames(of: child) }
    if !isModule { forgetNames(of: scope) }
  }

  private mutating func lookUp(_ index: Int, in scope: Int) {
    let name = notes[scope].names[index]
    if notes[scope].isInlined && !name.roles.contains(.bound) { return lookUpAround(index, in: scope) }
    if name.roles.contains(.bound) && name.roles.isDisjoint(with: [.global, .nonlocal]) {
      notes[scope].names[index].resolution = .local(notes[scope].locals.count)
      notes[scope].locals.append(name.symbol)
    } else if !name.roles.contains(.global) {
      let owner = visible[Int(name.symbol.id)]
      if owner.scope >= 0 {
        notes[scope].names[index].resolution = capture(name.symbol, from: owner, for: scope)
      } else if name.roles.contains(.nonlocal), let place = name.declaration {
        report(
          "no binding for nonlocal '\(name.symbol)' found", at: place,
          label: "no function around this one has a variable of this name")
      }
    }
    hide(index, in: scope)
  }

  /// A comprehension that runs in the frame around it: a name it does not bind means what it means there.
  private mutating func lookUpAround(_ index: Int, in scope: Int) {
    let name = notes[scope].names[index]
    let owner = visible[Int(name.symbol.id)]
    if owner.scope >= 0 { _ = capture(name.symbol, from: owner, for: scope) }
    let hidden = visible[Int(name.symbol.id)]
    notes[scope].names[index] = NameNote(symbol: name.symbol, roles: name.roles, hidden: hidden)
  }

  /// From here inwards, a name means what it means in this scope.
  private mutating func hide(_ index: Int, in scope: Int) {
    let name = notes[scope].names[index]
    let slot = Int(name.symbol.id)
    notes[scope].names[index].hidden = visible[slot]
    visible[slot] = name.resolution == .global ? .none : NameReference(scope: scope, index: index)
  }

  /// Captures a name of an enclosing function: each function in between captures it too. A comprehension that
  /// runs in the frame around it needs no capture.
  private mutating func capture(
    _ symbol: Symbol, from owner: NameReference, for scope: Int
  ) -> Scope.Resolution {
    var path: [Int] = [scope]
    while notes[path[path.count - 1]].parent != owner.scope {
      path.append(notes[path[path.count - 1]].parent)
    }
    let functions = path.filter { !notes[$0].isInlined }
    if functions.isEmpty { return .global }
    var source = sharedResolution(of: owner)
    for inner in functions.reversed() {
      notes[inner].captures.append((symbol, source))
      source = .captured(notes[inner].captures.count - 1)
      if inner != scope { passThrough(symbol, source, in: inner) }
    }
    return source
  }

  /// Notes a name in a function that only hands it on to an inner one.
  private mutating func passThrough(_ symbol: Symbol, _ resolution: Scope.Resolution, in scope: Int) {
    let hidden = visible[Int(symbol.id)]
    add(NameNote(symbol: symbol, roles: .used, hidden: hidden, resolution: resolution), to: scope)
  }

  /// Where a name that an inner function captures is found: a local moves into a cell.
  private mutating func sharedResolution(of owner: NameReference) -> Scope.Resolution {
    let (scope, index) = (Int(owner.scope), Int(owner.index))
    if case .local(let register) = notes[scope].names[index].resolution {
      notes[scope].names[index].resolution = .cell(register)
    }
    return notes[scope].names[index].resolution
  }

}
