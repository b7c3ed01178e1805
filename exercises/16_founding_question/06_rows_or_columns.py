# title: Only you can know
# kind: repair
# goal: The marks of each student stand in a row, and each exam has a weight. This program runs, and computes something
#   else, because there happen to be as many students as exams. Mend it.
# picture:
#   weights  [n]      one for each exam, shared by the students
#   marks    [n, n]   marks[student, exam]      →   [n]   one result for each student
# rules: keep result, one vmap, uses in_axes, no loop
# check: results(weights, marks)
#   weights = float[n]
#   marks = float[n, n]
# hint: Which axis counts the students, and which one the exams? The picture says it; the sizes do not.
# hint: One example is one student: a row. Along which axis do the rows lie?
# hint: in_axes=(None, ...)
# further: How could the program have protected itself? Think of a test with three students and two exams.

# %% template
def result(weights, marks_of_one):
    return dot(weights, marks_of_one)

def results(weights, marks):
    return vmap(result, in_axes=(None, 1))(weights, marks)

print(results(array([1.0, 10.0]), array([[1.0, 2.0], [3.0, 4.0]])))

# %% solution
# why: Axle can compare sizes, but it cannot know what an axis means. That is for you to know, and to write down: in
#   names, in a picture, in a test with sizes that differ.
def result(weights, marks_of_one):
    return dot(weights, marks_of_one)

def results(weights, marks):
    return vmap(result, in_axes=(None, 0))(weights, marks)

print(results(array([1.0, 10.0]), array([[1.0, 2.0], [3.0, 4.0]])))

# %% wrong
# why: This walks through the weights too: student i gets weight i for all exams. Every student shares all the weights.
def result(weights, marks_of_one):
    return dot(weights, marks_of_one)

def results(weights, marks):
    return vmap(result, in_axes=(0, 0))(weights, marks)

# %% wrong
# why: The None stands with the wrong argument: now all students are shared, and the weights are walked through one by
#   one. The first entry is for the weights.
def result(weights, marks_of_one):
    return dot(weights, marks_of_one)

def results(weights, marks):
    return vmap(result, in_axes=(0, None))(weights, marks)
