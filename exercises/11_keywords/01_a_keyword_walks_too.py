# title: An argument given by name
# chapter: Arguments by name
# kind: predict
# goal: Here k is given by its name, and in_axes does not speak of it. Say what comes out.
# picture:
#   xs  [1, 2, 3]
#   k   [10, 20, 30]   given by name
# check: answer
# hint: in_axes has entries for the arguments given by position. A rule of its own holds for those given by name.
# hint: An argument given by name is always mapped along axis 0. So xs and k walk in step.
# hint: [10, ...]
# further: How can k be shared, then? That is the next exercise.

# %% template
def scale(x, k):
    return x * k

result = vmap(scale, in_axes=(0,))(array([1, 2, 3]), k=array([10, 20, 30]))

answer = ___   # result, as a list

# %% solution
# fill: [10, 40, 90]
# why: What is given by name is mapped along axis 0, always. in_axes speaks only of what is given by position, and here
#   that is one argument.

# %% wrong
# fill: [[10, 20, 30], [20, 40, 60], [30, 60, 90]]
# why: That would be so if k were shared. But an argument given by name is not shared when in_axes is silent about it:
#   it is mapped along axis 0.

# %% wrong
# fill: [10, 20, 30]
# why: k walks in step with xs: the second x meets the second k.
