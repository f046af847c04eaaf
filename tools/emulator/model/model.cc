// Reading a service model from its Smithy JSON AST.
#include "model/model.h"

#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>

#include "model/constraints.h"
#include "text/encoding.h"

namespace outcrop::emulator {
namespace {

struct TypeName {
  std::string_view name;
  ShapeType type;
};

constexpr TypeName kTypes[] = {
    {"blob", ShapeType::blob},
    {"boolean", ShapeType::boolean},
    {"string", ShapeType::string},
    {"enum", ShapeType::enumeration},
    {"intEnum", ShapeType::int_enumeration},
    {"byte", ShapeType::byte},
    {"short", ShapeType::short_integer},
    {"integer", ShapeType::integer},
    {"long", ShapeType::long_integer},
    {"bigInteger", ShapeType::big_integer},
    {"float", ShapeType::floating},
    {"double", ShapeType::floating},
    {"bigDecimal", ShapeType::big_decimal},
    {"timestamp", ShapeType::timestamp},
    {"document", ShapeType::document},
    {"list", ShapeType::list},
    {"set", ShapeType::list},
    {"map", ShapeType::map},
    {"structure", ShapeType::structure},
    {"union", ShapeType::tagged_union},
};

/// Smithy's prelude: the simple shapes that every model may target without defining them.
constexpr TypeName kPrelude[] = {
    {"Blob", ShapeType::blob},
    {"Boolean", ShapeType::boolean},
    {"PrimitiveBoolean", ShapeType::boolean},
    {"String", ShapeType::string},
    {"Byte", ShapeType::byte},
    {"PrimitiveByte", ShapeType::byte},
    {"Short", ShapeType::short_integer},
    {"PrimitiveShort", ShapeType::short_integer},
    {"Integer", ShapeType::integer},
    {"PrimitiveInteger", ShapeType::integer},
    {"Long", ShapeType::long_integer},
    {"PrimitiveLong", ShapeType::long_integer},
    {"BigInteger", ShapeType::big_integer},
    {"Float", ShapeType::floating},
    {"PrimitiveFloat", ShapeType::floating},
    {"Double", ShapeType::floating},
    {"PrimitiveDouble", ShapeType::floating},
    {"BigDecimal", ShapeType::big_decimal},
    {"Timestamp", ShapeType::timestamp},
    {"Document", ShapeType::document},
    {"Unit", ShapeType::structure},
};

TimestampFormat timestamp_format(const std::string& text) {
  if (text == "date-time") return TimestampFormat::date_time;
  if (text == "http-date") return TimestampFormat::http_date;
  return TimestampFormat::epoch_seconds;
}

/// restJson1: date-time in labels and queries, http-date in headers, epoch-seconds in bodies.
TimestampFormat default_timestamp_format(Binding binding) {
  switch (binding) {
    case Binding::label:
    case Binding::query:
    case Binding::query_params:
      return TimestampFormat::date_time;
    case Binding::header:
    case Binding::prefix_headers:
      return TimestampFormat::http_date;
    default:
      return TimestampFormat::epoch_seconds;
  }
}

void read_binding(Member& member, const Json& ast) {
  if (find_trait(ast, "httpLabel") != nullptr) {
    member.binding = Binding::label;
  } else if (const Json* query = find_trait(ast, "httpQuery")) {
    member.binding = Binding::query;
    member.wire_name = query->get<std::string>();
  } else if (find_trait(ast, "httpQueryParams") != nullptr) {
    member.binding = Binding::query_params;
  } else if (const Json* header = find_trait(ast, "httpHeader")) {
    member.binding = Binding::header;
    member.wire_name = to_lower(header->get<std::string>());
  } else if (const Json* prefix = find_trait(ast, "httpPrefixHeaders")) {
    member.binding = Binding::prefix_headers;
    member.wire_name = to_lower(prefix->get<std::string>());
  } else if (find_trait(ast, "httpPayload") != nullptr) {
    member.binding = Binding::payload;
  } else if (find_trait(ast, "httpResponseCode") != nullptr) {
    member.binding = Binding::response_code;
  } else if (const Json* json_name = find_trait(ast, "jsonName")) {
    member.wire_name = json_name->get<std::string>();
  }
}

}  // namespace

Model::Model(std::string service, std::string_view ast_text, std::string_view constraints, std::string_view unmodeled)
    : service_(std::move(service)) {
  Json ast = Json::parse(ast_text);
  // AWS's own model files bring their constraints along.
  if (!constraints.empty() && !has_constraints(ast)) add_traits(ast, Json::parse(constraints).at("traits"));
  const Json& shapes = std::as_const(ast).at("shapes");
  for (const auto& [name, type] : kPrelude) {
    auto shape = std::make_unique<Shape>();
    shape->id = "smithy.api#" + std::string(name);
    shape->name = name;
    shape->type = type;
    shapes_.emplace(shape->id, std::move(shape));
  }
  for (const auto& [id, shape] : shapes.items())
    if (shape.at("type") == "service") read_service(id, shape);
  for (const auto& [id, shape] : shapes.items()) read_shape(id, shape);
  for (const auto& [id, shape] : shapes.items()) resolve(id, shape);
  for (const auto& [id, shape] : shapes.items())
    if (shape.at("type") == "operation") read_operation(id, shape);
  if (!unmodeled.empty()) read_unmodeled(unmodeled);
}

void Model::read_service(const std::string& id, const Json& ast) {
  const Json& traits = ast.at("traits");
  signing_name_ =
      traits.contains("aws.auth#sigv4") ? traits.at("aws.auth#sigv4").at("name").get<std::string>() : service_;
  if (!traits.contains("aws.protocols#restJson1") && traits.contains("aws.protocols#awsJson1_1"))
    target_prefix_ = id.substr(id.find('#') + 1) + ".";
}

void Model::read_shape(const std::string& id, const Json& ast) {
  const std::string type_name = ast.at("type").get<std::string>();
  if (type_name == "operation" || type_name == "service" || type_name == "resource" || type_name == "apply") return;
  auto shape = std::make_unique<Shape>();
  shape->id = id;
  shape->name = id.substr(id.find('#') + 1);
  bool known = false;
  for (const auto& [name, type] : kTypes) {
    if (name != type_name) continue;
    shape->type = type;
    known = true;
  }
  if (!known) throw std::runtime_error(service_ + ": shape " + id + " is of the unknown type " + type_name);
  shape->sparse = find_trait(ast, "sparse") != nullptr;
  shape->streaming = find_trait(ast, "streaming") != nullptr;
  shape->sensitive = find_trait(ast, "sensitive") != nullptr;
  shape->constraints = read_constraints(ast);
  if (const Json* media_type = find_trait(ast, "mediaType")) shape->media_type = media_type->get<std::string>();
  if (const Json* fault = find_trait(ast, "error")) {
    shape->error = true;
    const Json* status = find_trait(ast, "httpError");
    shape->status = status != nullptr ? status->get<int>() : *fault == "server" ? 500 : 400;
  }
  by_name_.emplace(shape->name, shape.get());
  shapes_.emplace(id, std::move(shape));
}

Shape* Model::shape_at(const std::string& id) {
  const auto found = shapes_.find(id);
  if (found == shapes_.end()) throw std::runtime_error(service_ + ": the model has no shape " + id);
  return found->second.get();
}

void Model::resolve_member(Member& member, const Json& ast) {
  member.target = shape_at(ast.at("target").get<std::string>());
  member.wire_name = member.name;
  member.required = find_trait(ast, "required") != nullptr;
  if (target_prefix_.empty()) read_binding(member, ast);  // awsJson has all in the body
  member.timestamp_format = default_timestamp_format(member.binding);
  if (const Json* format = find_trait(ast, "timestampFormat"))
    member.timestamp_format = timestamp_format(format->get<std::string>());
  member.sensitive = find_trait(ast, "sensitive") != nullptr || member.target->sensitive;
  member.constraints = narrowed(member.target->constraints, read_constraints(ast));
}

void Model::resolve(const std::string& id, const Json& ast) {
  const auto found = shapes_.find(id);
  if (found == shapes_.end()) return;
  Shape& shape = *found->second;
  const auto add = [&](const std::string& name, const Json& member_ast) {
    Member& member = shape.members.emplace_back();
    member.name = name;
    resolve_member(member, member_ast);
  };
  for (const char* part : {"member", "key", "value"})
    if (ast.contains(part)) add(part, ast.at(part));
  if (!ast.contains("members")) return;
  for (const auto& [name, member] : ast.at("members").items()) {
    const Json* value = find_trait(member, "enumValue");
    if (shape.type == ShapeType::enumeration)
      shape.enum_values.push_back(value != nullptr ? value->get<std::string>() : name);
    else if (shape.type == ShapeType::int_enumeration)
      shape.enum_numbers.push_back(value->get<std::int64_t>());
    else
      add(name, member);
  }
}

void Model::read_operation(const std::string& id, const Json& ast) {
  Operation operation;
  operation.name = id.substr(id.find('#') + 1);
  operation.service = service_;
  operation.signing_name = signing_name_;
  if (!target_prefix_.empty()) {
    operation.method = "POST";
    operation.uri = "/";
    operation.target = target_prefix_ + operation.name;
  } else if (const Json* http = find_trait(ast, "http")) {
    operation.method = http->at("method").get<std::string>();
    operation.uri = http->at("uri").get<std::string>();
    operation.code = http->value("code", 200);
  } else {
    throw std::runtime_error(service_ + ": operation " + id + " has no http trait");
  }
  for (const auto& [part, shape] : {std::pair{"input", &operation.input}, std::pair{"output", &operation.output}}) {
    if (!ast.contains(part)) continue;
    const auto target = ast.at(part).at("target").get<std::string>();
    if (target != "smithy.api#Unit") *shape = shape_at(target);
  }
  operations_.push_back(std::move(operation));
}

void Model::read_unmodeled(std::string_view overlay) {
  const Json members = Json::parse(overlay).at("members");
  for (const auto& [shape, added] : members.items()) {
    const auto found = by_name_.find(shape);
    if (found == by_name_.end())
      throw std::runtime_error(service_ + ": the model has no shape " + shape + ", which unmodeled members are for");
    for (const auto& [name, value] : added.items()) found->second->unmodeled.emplace_back(name, value.dump());
  }
}

const Shape* Model::find(std::string_view name) const {
  const auto found = by_name_.find(name);
  return found == by_name_.end() ? nullptr : found->second;
}

std::vector<std::unique_ptr<const Model>> load_models() {
  std::vector<std::unique_ptr<const Model>> models;
  for (const std::string& service : embedded_services())
    models.push_back(std::make_unique<const Model>(service, embedded_file(service + ".json"),
                                                   embedded_file("overlays/" + service + ".constraints.json"),
                                                   embedded_file("overlays/" + service + ".unmodeled.json")));
  return models;
}

}  // namespace outcrop::emulator
