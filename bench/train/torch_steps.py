"""`torch_steps.py <model as JSON> <batch> <batches in an epoch>`: a contender that trains the same architecture with PyTorch, eagerly, in float32."""

import json
import os
import sys
import time

import torch
from torch import nn

spec = json.loads(sys.argv[1])
batch, batches = int(sys.argv[2]), int(sys.argv[3])
threads = int(os.environ["OMP_NUM_THREADS"])
torch.set_num_threads(threads)
torch.manual_seed(1)
device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
# On by default for convolutions; it would not be float32.
torch.backends.cudnn.allow_tf32 = False


def build():
    modules = []
    for layer in spec["layers"]:
        kind = layer["kind"]
        if kind == "Dense":
            modules.append(nn.Linear(layer["inputs"], layer["units"]))
        elif kind == "Conv2D":
            modules.append(nn.Conv2d(layer["inputs"], layer["filters"], layer["kernel"], padding="same"))
        elif kind == "MaxPooling2D":
            modules.append(nn.MaxPool2d(layer["size"]))
        elif kind == "Dropout":
            modules.append(nn.Dropout(layer["rate"]))
        elif kind == "Flatten":
            modules.append(nn.Flatten())
        if layer.get("relu"):
            modules.append(nn.ReLU())
    return nn.Sequential(*modules).to(device)


def blas():
    """The library that multiplies matrices, by what the process has loaded."""
    torch.mm(torch.ones(64, 64), torch.ones(64, 64))
    if not os.path.exists("/proc/self/maps"):
        return "unknown"
    with open("/proc/self/maps") as maps:
        loaded = maps.read()
    return next((name for name in ("mkl", "openblas", "blis", "atlas", "libblas") if name in loaded), "its own")


model = build()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
shape = spec["inputShape"]
shape = [shape[2], shape[0], shape[1]] if len(shape) == 3 else shape
# In main memory, as ours is: shuffling, filling the batch and bringing it to the device count on both sides.
images = torch.rand(batches * batch, *shape)
labels = torch.randint(0, 10, (batches * batch,))


def step(items):
    x, y = images[items].to(device), labels[items].to(device)
    optimizer.zero_grad(set_to_none=True)
    loss = nn.functional.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()
    # Waits for the device.
    loss.item()


def turn(lasts):
    """Epochs until so many milliseconds are over, a step at least."""
    started = time.perf_counter()
    steps = 0
    while True:
        for items in torch.randperm(len(images)).split(batch):
            step(items)
            steps += 1
            ms = (time.perf_counter() - started) * 1000
            if ms >= lasts:
                return {"ms": ms, "steps": steps}


def say(message):
    print(json.dumps(message), flush=True)


parameters = sum(p.numel() for p in model.parameters())
name = torch.cuda.get_device_name() if device.type == "cuda" else "cpu"
say({"device": name, "version": torch.__version__, "blas": blas(), "parameters": str(parameters)})
for line in sys.stdin:
    word, lasts = line.split()
    if word == "turn":
        say(turn(float(lasts)))
