"""Stand-ins for the packages of better voices: they hum, and speak as those packages are spoken to."""

from pathlib import Path

HIBARI = """
import numpy as np

class Hibari:
    sample_rate = 24_000

    def __init__(self, voice, model=None):
        if model is not None and open(model).read() != "a voice":
            raise RuntimeError("no such model")
        self.voice = voice

    def __call__(self, text, speed=1.0, seed=None):
        frames = round(24_000 * 0.3 * len(text.split()) / speed)
        tone = {"heart": 10, "emma": 20}[self.voice]
        return np.sin(np.arange(frames) / tone).astype(np.float32) / 4
"""
HIBARI_VOICES = """
VOICES = {
    "heart": {"file": "hibari.onnx", "british": False},
    "emma": {"file": "bf_emma.onnx", "british": True},
}
"""
PIPER = """
import json
from types import SimpleNamespace

import numpy as np

FRAMES_A_SIGN = 1_000

class SynthesisConfig:
    def __init__(self, length_scale, normalize_audio):
        self.length_scale = length_scale

class PiperVoice:
    @staticmethod
    def load(path, include_alignments):
        voice = PiperVoice()
        data = json.load(open(f"{path}.json"))
        voice.config = SimpleNamespace(sample_rate=16_000, length_scale=1.0, espeak_voice=data["espeak"]["voice"])
        voice.timed = data.get("timed", True)
        return voice

    def synthesize(self, text, config, include_alignments):
        frames = round(FRAMES_A_SIGN * config.length_scale)
        signs = ["^", *text, "$"]
        alignments = [SimpleNamespace(phoneme=sign, num_samples=frames) for sign in signs]
        samples = np.sin(np.arange(frames * len(signs)) / 10).astype(np.float32) / 4
        yield SimpleNamespace(
            audio_float_array=samples,
            phoneme_alignments=alignments if self.timed else None,
        )
"""


def install(folder: Path) -> dict[str, str]:
    """Write the stand-ins into a folder; return the environment in which they are found first."""
    for name, files in (
        ("hibari", {"__init__.py": HIBARI, "voices.py": HIBARI_VOICES}),
        ("piper", {"__init__.py": PIPER}),
    ):
        (folder / name).mkdir(parents=True)
        for file, source in files.items():
            (folder / name / file).write_text(source, encoding="utf-8")
    return {"PYTHONPATH": str(folder)}


def hide(folder: Path) -> dict[str, str]:
    """As if neither package were installed, whether they are or not."""
    folder.mkdir(parents=True)
    for name in ("hibari", "piper"):
        (folder / f"{name}.py").write_text("raise ImportError('hidden')", encoding="utf-8")
    return {"PYTHONPATH": str(folder)}
