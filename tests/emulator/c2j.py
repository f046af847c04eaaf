"""Our Smithy models as botocore's service-2.json, so that Debian's botocore, which is older than Bedrock, can call the emulator.

Only what the models use is converted; botocore itself then signs, serializes and parses.
"""

import functools
import json
from pathlib import Path

MODELS = Path(__file__).resolve().parents[2] / "models"
SERVICES = tuple(Path(e["model"]).stem for e in json.loads((MODELS / "services.json").read_text()))
VERSION = "2023-01-01"
SIMPLE = {"enum": "string", "intEnum": "integer", "document": "structure", "short": "integer", "byte": "integer", "union": "structure"}


@functools.cache
def smithy(service):
    """The model's shapes, which nobody changes."""
    return json.loads((MODELS / f"{service}.json").read_text())["shapes"]


def service_of(service):
    """The service's shape: its name and traits."""
    ((shape_id, shape),) = ((i, s) for i, s in smithy(service).items() if s["type"] == "service")
    return shape_id.split("#")[1], shape["traits"]


def trait(node, name):
    return node.get("traits", {}).get("smithy.api#" + name)


class Converter:
    def __init__(self, service):
        self.service = service
        self.ours = smithy(service)
        self.shapes = {}

    def model(self):
        name, traits = service_of(self.service)
        self.is_rpc = "aws.protocols#awsJson1_1" in traits
        operations = {}
        for shape_id, shape in self.ours.items():
            if shape["type"] == "operation":
                operations[shape_id.split("#")[1]] = self.operation(shape_id.split("#")[1], shape)
        protocol = {"protocol": "json", "jsonVersion": "1.1", "targetPrefix": name} if self.is_rpc else {"protocol": "rest-json"}
        metadata = {
            "apiVersion": VERSION,
            "endpointPrefix": self.service,
            **protocol,
            "serviceFullName": self.service,
            "serviceId": self.service,
            "signatureVersion": "v4",
            "signingName": traits["aws.auth#sigv4"]["name"],
            "uid": f"{self.service}-{VERSION}",
        }
        return {"version": "2.0", "metadata": metadata, "operations": operations, "shapes": self.shapes}

    def operation(self, name, shape):
        http = trait(shape, "http") or {"method": "POST", "uri": "/"}
        out = {"name": name, "http": {"method": http["method"], "requestUri": http["uri"], "responseCode": http.get("code", 200)}, "errors": []}
        for part in ("input", "output"):
            target = shape.get(part, {}).get("target", "smithy.api#Unit")
            if target != "smithy.api#Unit":
                out[part] = {"shape": self.convert(target)}
        out["errors"] = [{"shape": self.convert(error["target"])} for error in shape.get("errors", [])]
        return out

    def convert(self, shape_id):
        name = shape_id.split("#")[1]
        if name in self.shapes:
            return name
        shape = self.ours.get(shape_id, {"type": name.lower()})
        kind = SIMPLE.get(shape["type"], shape["type"])
        out = self.shapes[name] = {"type": kind}
        if shape["type"] == "document":
            out["document"] = True
            out["members"] = {}
        elif shape["type"] == "enum":
            out["enum"] = [trait(member, "enumValue") or key for key, member in shape["members"].items()]
        elif kind == "structure":
            self.structure(out, shape)
        elif kind == "blob" and trait(shape, "streaming") is not None:
            out["streaming"] = True
        elif kind == "list":
            out["member"] = self.member("member", shape["member"])
        elif kind == "map":
            out["key"], out["value"] = self.member("key", shape["key"]), self.member("value", shape["value"])
        return name

    def structure(self, out, shape):
        if shape["type"] == "union":
            out["union"] = True
        if trait(shape, "streaming") is not None:
            out["eventstream"] = True
        if trait(shape, "error"):
            out["exception"] = True
            out["error"] = {"httpStatusCode": trait(shape, "httpError") or 400}
        out["members"] = {}
        out["required"] = []
        for name, member in shape["members"].items():
            out["members"][name] = self.member(name, member)
            if out.get("eventstream") and not trait(self.ours.get(member["target"], {}), "error"):
                self.shapes[member["target"].split("#")[1]]["event"] = True
            if trait(member, "required") is not None:
                out["required"].append(name)
            if trait(member, "httpPayload") is not None:
                out["payload"] = name

    def member(self, name, member):
        out = {"shape": self.convert(member["target"])}
        for binding, location in (("httpLabel", "uri"), ("httpQuery", "querystring"), ("httpHeader", "header"), ("httpQueryParams", "querystring")):
            value = trait(member, binding)
            if value is not None and not self.is_rpc:
                out["location"] = location
                if isinstance(value, str):
                    out["locationName"] = value
        if trait(member, "httpLabel") is not None and not self.is_rpc:
            out["locationName"] = name  # botocore finds a label by its location name
        if trait(member, "timestampFormat") == "date-time":
            out["timestampFormat"] = "iso8601"
        if trait(member, "idempotencyToken") is not None:
            out["idempotencyToken"] = True
        return out


def write_models(folder):
    """Writes the models where botocore's loader looks, and returns the folder for its search path."""
    for service in SERVICES:
        path = Path(folder) / service / VERSION
        path.mkdir(parents=True)
        (path / "service-2.json").write_text(json.dumps(Converter(service).model()))
        (path / "paginators-1.json").write_text(json.dumps({"pagination": {}}))
    return str(folder)
