"""Valid inputs for every operation, made from the models and the constraints of the emulator."""

import json
import re

from c2j import MODELS, smithy, trait

ARN = "arn:aws:bedrock:us-east-1:123456789012:"
RESOURCES = (
    "guardrail/abcdefghijkl custom-model/amazon.nova-pro-v1:0/abcdefghijkl evaluation-job/abcdefghijkl model-import-job/abcdefghijkl "
    "model-customization-job/abcdefghijkl model-copy-job/abcdefghijkl model-invocation-job/abcdefghijkl imported-model/abcdefghijkl "
    "provisioned-model/abcdefghijkl inference-profile/us.amazon.nova default-prompt-router/us.amazon.nova:1 prompt-router/abcdefghijkl "
    "custom-model-deployment/abcdefghijkl automated-reasoning-policy/abcdefghijkl automated-reasoning-policy/abcdefghijkl:1 "
    "advanced-prompt-optimization-job/abcdefghijkl async-invoke/abcdefghijkl agent/ABCDEFGHIJ knowledge-base/ABCDEFGHIJ flow/ABCDEFGHIJ "
    "agent-alias/ABCDEFGHIJ/ABCDEFGHIJ flow/ABCDEFGHIJ/alias/ABCDEFGHIJ flow/ABCDEFGHIJ/alias/ABCDEFGHIJ/execution/abc prompt/ABCDEFGHIJ "
    "session/12345678-1234-1234-1234-123456789012"
).split()
# Each pattern of the models is met by one of these.
CANDIDATES = [
    *"abcdefghijkl ABCDEFGHIJ a 1 DRAFT TSTALIASID x-abc12 amazon.nova-pro-v1:0 us-east-1 123456789012 v1 1.0 text/plain".split(),
    "12345678-1234-1234-1234-123456789012",
    "12345678-1234-4234-8234-123456789012",
    "a" * 36,
    "a" * 64,
    "s3://outcrop-bucket/key",
    "s3://outcrop-bucket/folder/",
    "outcrop-bucket",
    "arn:aws:s3:::outcrop-bucket",
    "arn:aws:iam::123456789012:role/outcrop",
    "arn:aws:iam::123456789012:role/service-role/outcrop",
    "arn:aws:kms:us-east-1:123456789012:key/12345678-1234-1234-1234-123456789012",
    "arn:aws:lambda:us-east-1:123456789012:function:outcrop",
    "arn:aws:sagemaker:us-east-1:123456789012:endpoint/outcrop",
    "arn:aws:sagemaker:us-east-1:123456789012:flow-definition/outcrop",
    "arn:aws:sagemaker:us-east-1:aws:hub-content/SageMakerPublicHub/Model/outcrop/1.0.0",
    "arn:aws:secretsmanager:us-east-1:123456789012:secret:outcrop-AbCdEf",
    "arn:aws:aoss:us-east-1:123456789012:collection/abcdefghijkl",
    "arn:aws:es:us-east-1:123456789012:domain/outcrop",
    "arn:aws:rds:us-east-1:123456789012:cluster:outcrop",
    "arn:aws:s3vectors:us-east-1:123456789012:bucket/outcrop",
    "arn:aws:s3vectors:us-east-1:123456789012:bucket/outcrop/index/abc",
    "arn:aws:neptune-graph:us-east-1:123456789012:graph/g-abcdefghij",
    "arn:aws:kendra:us-east-1:123456789012:index/12345678-1234-1234-1234-123456789012",
    "arn:aws:redshift-serverless:us-east-1:123456789012:workgroup/12345678-1234-1234-1234-123456789012",
    "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-pro-v1:0",
    "arn:aws:bedrock:us-east-1:aws:guardrail-profile/us.guardrail.v1:0",
    "https://example.com/",
    "https://abc.us-east-1.aoss.amazonaws.com",
    "https://example.pinecone.io",
    "mongodb.example.com",
    "subnet-abcdefgh",
    "sg-abcdefgh",
    "$.abc",
    "\"a b\"",
    *(ARN + resource for resource in RESOURCES),
]


class NoSample(Exception):
    pass


class Sampler:
    """Values with all required members, and no others."""

    def __init__(self, service):
        self.shapes = smithy(service)
        overlay = MODELS / "overlays" / f"{service}.constraints.json"
        self.rows = json.loads(overlay.read_text())["traits"] if overlay.exists() else {}

    def input_of(self, operation):
        target = operation.get("input", {}).get("target")
        return self.structure(target, ()) if target in self.shapes else {}

    def structure(self, target, path):
        if target in path:
            raise NoSample(target)
        members = self.shapes[target]["members"]
        required = {name: member for name, member in members.items() if trait(member, "required") is not None}
        return {name: self.member(target, name, member, (*path, target)) for name, member in required.items()}

    def member(self, owner, name, member, path):
        target = member["target"]
        shape = self.shapes.get(target, {"type": target.split("#")[1].lower()})
        limits = self.rows.get(f"{owner.split('#')[1]}${name}", {})
        length, span = limits.get("smithy.api#length", {}), limits.get("smithy.api#range", {})
        kind = shape["type"]
        if kind == "structure":
            return self.structure(target, path)
        if kind == "union":
            return self.union(target, path)
        if kind == "list":
            least = 1 if trait(member, "httpQuery") is not None else 0  # an empty list leaves no trace in a query
            return [self.member(target, "member", shape["member"], (*path, target))] * length.get("min", least)
        if kind == "map":
            if not length.get("min"):
                return {}
            return {self.member(target, "key", shape["key"], path): self.member(target, "value", shape["value"], path)}
        if kind == "enum":
            first, choice = next(iter(shape["members"].items()))
            return trait(choice, "enumValue") or first
        if kind == "string":
            return self.text(owner, name, length, limits.get("smithy.api#pattern"))
        simple = {"integer": int(span.get("min", 1)), "long": 1, "boolean": True, "blob": b"x" * max(1, length.get("min", 1))}
        simple |= {"float": span.get("min", 0.5), "double": span.get("min", 0.5), "timestamp": "2025-01-02T03:04:05Z", "document": {"a": 1}}
        return simple[kind]

    def union(self, target, path):
        if target in path:
            raise NoSample(target)
        for name, member in self.shapes[target]["members"].items():
            try:
                return {name: self.member(target, name, member, (*path, target))}
            except NoSample:
                continue
        raise NoSample(target)

    def text(self, owner, name, length, pattern):
        shortest, longest = length.get("min", 1), length.get("max", 1 << 30)
        filler = ["a" * shortest, "1" * shortest, "A" * shortest]
        for candidate in [*filler, *CANDIDATES]:
            if candidate and shortest <= len(candidate) <= longest and (pattern is None or re.fullmatch(pattern, candidate, re.DOTALL)):
                return candidate
        raise AssertionError(f"no sample for {owner}${name}: {pattern}")
