"""Decoding without llama.cpp: scheduling, sampling, constrained answers, the reply's channels."""
