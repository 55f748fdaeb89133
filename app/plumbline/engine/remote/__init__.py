"""An engine on another machine: a team's llama-server or vLLM, asked from a process of its own."""
