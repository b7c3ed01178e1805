/// A mutable sequence with an identity.
package final class ListObject {
  package var items: ContiguousArray<Object>

  package init(_ items: ContiguousArray<Object> = []) {
    self.items = items
    Memory.taken(items.count * 16)
  }

  deinit {
    for i in items.indices { Trash.release(&items[i]) }
  }
}
