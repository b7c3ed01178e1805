extension Documentation {
  static var trees: Family {
    Family(
      "jax.tree", "jax.tree: nested data",
      #"""
      all
      Whether all leaves are true.
      >>> tree.all({"a": True, "b": [True, False]})
      False

      broadcast
      The tree with each leaf repeated as another tree needs it.
      >>> tree.broadcast((1, 2), (0, [0, 0]))
      (1, [2, 2])

      flatten
      The leaves in a list, and the structure of the tree.
      >>> tree.flatten({"b": 1, "a": (2, 3)})
      ([2, 3, 1], PyTreeDef({'a': (*, *), 'b': *}))

      leaves
      The leaves in a list; dicts in the order of their keys. `None` is no leaf.
      >>> tree.leaves({"b": 1, "a": (2, None, 3)})
      [2, 3, 1]

      map
      The tree of what a function gives for each leaf, or for the leaves at one place of several trees.
      Raises: ValueError where the trees differ in structure
      >>> tree.map(lambda x: x * 2, {"a": 1, "b": (2, 3)})
      {'a': 2, 'b': (4, 6)}
      >>> tree.map(lambda x, y: x + y, [1, 2], [10, 20])
      [11, 22]

      reduce
      What a function of two arguments makes of all leaves, from left to right.
      >>> tree.reduce(lambda a, b: a + b, {"a": 1, "b": (2, 3)})
      6

      structure
      The structure of a tree, without its leaves.
      >>> tree.structure({"a": 1, "b": (2, None)})
      PyTreeDef({'a': *, 'b': (*, None)})

      transpose
      The tree of trees with the inner structure outside and the outer one inside.
      >>> tree.transpose(tree.structure([0, 0]), tree.structure((0, 0)), [(1, 2), (3, 4)])
      ([1, 3], [2, 4])

      unflatten
      The tree of a structure with these leaves.
      Raises: ValueError where there are not as many leaves
      >>> tree.unflatten(tree.structure({"a": 0, "b": 0}), [1, 2])
      {'a': 1, 'b': 2}
      """#)
  }

  static var treeUtilities: Family {
    Family(
      "jax.tree_util", "jax.tree_util: nested data",
      #"""
      tree_all
      Whether all leaves are true, as `tree.all`.
      >>> tree_util.tree_all([True, False])
      False

      tree_broadcast
      The tree with each leaf repeated as another tree needs it, as `tree.broadcast`.
      >>> tree_util.tree_broadcast(1, (0, [0]))
      (1, [1])

      tree_flatten
      The leaves and the structure of a tree, as `tree.flatten`.
      >>> tree_util.tree_flatten([1, (2,)])
      ([1, 2], PyTreeDef([*, (*,)]))

      tree_leaves
      The leaves of a tree, as `tree.leaves`.
      >>> tree_util.tree_leaves([1, (2,)])
      [1, 2]

      tree_map
      What a function gives for each leaf, as `tree.map`.
      >>> tree_util.tree_map(lambda x: x + 1, [1, (2,)])
      [2, (3,)]

      tree_reduce
      What a function of two arguments makes of all leaves, as `tree.reduce`.
      >>> tree_util.tree_reduce(lambda a, b: a + b, [1, (2,)])
      3

      tree_structure
      The structure of a tree, as `tree.structure`.
      >>> tree_util.tree_structure([1, (2,)])
      PyTreeDef([*, (*,)])

      tree_transpose
      A tree of trees turned inside out, as `tree.transpose`.
      >>> tree_util.tree_transpose(tree.structure([0, 0]), tree.structure((0, 0)), [(1, 2), (3, 4)])
      ([1, 3], [2, 4])

      tree_unflatten
      The tree of a structure with these leaves, as `tree.unflatten`.
      >>> tree_util.tree_unflatten(tree.structure([0]), [5])
      [5]

      all_leaves
      Whether every element of a sequence is a leaf.
      >>> tree_util.all_leaves([1, 2]), tree_util.all_leaves([1, (2,)])
      (True, False)

      treedef_is_leaf
      Whether a structure is that of a single leaf.
      >>> tree_util.treedef_is_leaf(tree.structure(1))
      True

      treedef_children
      The structures of the parts of a structure.
      >>> tree_util.treedef_children(tree.structure([1, (2,)]))
      [PyTreeDef(*), PyTreeDef((*,))]

      treedef_tuple
      The structure of a tuple of trees of these structures.
      >>> tree_util.treedef_tuple([tree.structure(1), tree.structure([2])])
      PyTreeDef((*, [*]))
      """#)
  }
}
