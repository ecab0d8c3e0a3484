"""The words of the trade: what each means inside a name. Lists of words, never of names."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Says nothing about which model it is, whoever writes it: dropped wherever it stands.
NOISE = _words(
    """
    a an the of for on in from by via and
    latest newest current model models llm llms ai api apis price prices pricing cost costs
    account accounts official release released version ver default standard public router routers
    inc incorporated corp corporation ltd limited llc plc pbc gmbh holding holdings
    group company companies lab labs technology technologies intelligence family series
    free paid nitro batch floor exacto cloud hosted serverless dedicated endpoint endpoints
    provisioned priority flex tier online nonzdr zdr tee tees secure confidential private
    discounted cheaper coding plan community maas peft lora ga tput paddle pt
    awq gptq gguf mlx bnb qat dwq exl ud dynamic quantized quantised quant bit ctx
    大模型 模型 公司 集团 科技 最新 价格 人工智能
    """
)

# Companies and sites that serve other people's models, and regions they serve them from.
HOSTS = _words(
    """
    accounts alicloud amazon anthropic anyscale atlascloud aws azure baseten bedrock cerebras cf
    chutes
    cloudflare cohere cortecs dashscope databricks deepinfra digitalocean doubleword fireworks
    friendli friendliai gateway github gmi gmicloud google groq heroku huggingface hyperbolic
    ibm inceptron inference infermatic jiekou kilo lambda lightningai litellm meta
    microsoft modal moonshot moonshotai nearai nebius netmind novita nvidia oci ollama openai
    opencode openrouter org ovh ovhcloud parasail perplexity phala poe polza predibase replicate
    requesty runpod sambanova sap scaleway siliconflow snowflake stackit submodel synthetic
    targon tencent together togetherai togethercomputer unsloth vercel vertex vertexai volcengine
    wandb watsonx workers xai z zai zenmux
    us usa eu eur europe apac au jp asia uk gov east west central south global
    international region
    """
)

# Names another model where one is called so; a mere manner of serving where none is.
SOFT = _words(
    """
    instruct instruction it chat text hf exp experimental preview beta basic original base
    fast customtools non
    effort high low medium xhigh minimal
    """
)

# A way to run a model, where no model of its line is called so; but a release of its own where
# the name says its size, for then the weights are other weights.
MODES = _words("thinking think nothink nothinking reasoning reasoner nonreasoning")

# As SOFT, but only inside a host's own id or where the name says its size, for such models are
# served by many; else it asks for another model.
SPEED = _words("instant versatile ultrafast turbo highspeed lightning throughput speed")

SERVING = SPEED | {"fast"}

# As SOFT, but only where another of the same version is called so.
TUNED = _words("instruct it")

# May be left out when no other model is told apart by it.
OPTIONAL = _words("instruct it preview exp experimental beta text latest series v")

# Words of size, tier or task: they name another product. Never supplied and never dropped.
TIERS = _words(
    """
    mini nano micro tiny small medium large lite light air airx pro plus max ultra premier prime
    flash flashx turbo fast ultrafast highspeed ultraspeed lightning high low instant
    code coder codex vl v vision omni audio voice tts asr ocr image live realtime embed embedding
    embeddings edit guard safeguard moderation thinking think reasoning deep research search
    distill chat math legal open cyber character translate transcribe next x her agent multi
    terminus speciale flare arabic captioner
    """
)

# A model that says so of itself is small: its number of parameters may be added or left out.
SMALL = _words("mini nano micro tiny small lite light flash lightning")
