# title: Roll each row by its own amount
# kind: fill
# goal: `roll(row, k)` moves everything k places to the right, and what falls out comes in again on the left. Roll each
#   row of x by its own amount.
# picture:
#   x   [n, m]
#   ks  [n]       →   [n, m]
# rules: no loop, no take_along_axis
# check: rolled(x, ks)
#   x = float[n, m]
#   ks = 1 + int[n] % (m - 1)
# hint: `roll(x, ks)` does not do it. But `roll(row, k)` is a function of one row and one amount.
# hint: A function of the library may be mapped like one of your own.
# hint: vmap(roll)(...)
# further: And if every row is to be rolled by all amounts: [n, m] and [k] to [n, k, m]?

# %% template
def rolled(x, ks):
    return ___

print(rolled(array([[1, 2, 3], [4, 5, 6]]), array([1, 2])))

# %% solution
# fill: vmap(roll)(x, ks)
# why: roll knows nothing of rows with amounts of their own, and need not: vmap gives it one row and one amount.

# %% wrong
# fill: vmap(roll, in_axes=(0, None))(x, ks)
# why: None gives all the amounts to every row. Each row has its own.

# %% wrong
# fill: vmap(roll, in_axes=1, out_axes=1)(x, ks)
# why: Columns are not what is rolled here, and the amounts have no axis 1.

# %% wrong
# fill: vmap(lambda row: roll(row, 1))(x)
# why: Now every row moves by one place. The amounts are in ks: give them to vmap as well.
