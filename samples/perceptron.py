# A perceptron learns the logical and: one example at a time, then all of them at once by vmap.
import jax.numpy as jnp
from jax import vmap


def answer(weights, bias, example):
    return jnp.dot(weights, example) + bias


examples = jnp.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
labels = [-1, -1, -1, 1]
weights, bias = jnp.zeros(2), 0.0

for epoch in range(20):
    mistakes = 0
    for example, label in zip(examples, labels):
        if label * answer(weights, bias, example) <= 0:
            weights = weights + label * example
            bias = bias + label
            mistakes += 1
    print(f"epoch {epoch}: {mistakes} mistakes, weights {weights}, bias {bias}")
    if mistakes == 0:
        break
else:
    print("it has not learnt it")

scores = vmap(answer, in_axes=(None, None, 0))(weights, bias, examples)
print(scores)
print(scores > 0)
