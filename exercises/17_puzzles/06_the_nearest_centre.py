# title: The nearest centre
# kind: fill
# goal: For each point find the number of the centre that is nearest to it. Everything that you need is there: all
#   pairs, and `argmin`.
# picture:
#   points   [n, d]
#   centres  [m, d]     →   [n]    whole numbers from 0 to m - 1
# rules: keep distance, no loop, two vmap
# check: nearest(points, centres)
#   points = float[n, d]
#   centres = float[m, d]
# hint: First the table of all distances, [n, m]. Then one number for each row.
# hint: all pairs: the inner vmap shares the point, the outer one the centres. `argmin(axis=…)` gives the place of the
#   smallest.
# hint: table = vmap(vmap(distance, in_axes=(None, 0)), in_axes=(0, None))(points, centres), and then
#   table.argmin(axis=...)
# further: Write it the other way: a function of one point that does all of it, and one vmap over the points.

# %% template
def distance(p, c):
    return ((p - c) ** 2).sum()

def nearest(points, centres):
    return ___

print(nearest(array([[0.0, 0.0], [5.0, 5.0], [9.0, 9.0]]), array([[1.0, 1.0], [8.0, 8.0]])))

# %% solution
# fill: vmap(vmap(distance, in_axes=(None, 0)), in_axes=(0, None))(points, centres).argmin(axis=1)
# why: In the table, axis 0 is for the points, axis 1 for the centres. The centres are what is chosen among, so axis 1
#   goes away.

# %% wrong
# fill: vmap(vmap(distance, in_axes=(None, 0)), in_axes=(0, None))(points, centres).argmin(axis=0)
# why: This takes for each centre the nearest point. The axis that you name goes away, and the points are to stay.

# %% wrong
# fill: vmap(vmap(distance, in_axes=(None, 0)), in_axes=(0, None))(points, centres).min(axis=1)
# why: That is how far away the nearest one is. Which one it is says `argmin`.

# %% wrong
# fill: vmap(vmap(distance))(points, centres).argmin(axis=1)
# why: Without in_axes both walk in step, twice: the first point with the first centre, and the first number with the
#   first one. For all pairs, one of the two stands still.
