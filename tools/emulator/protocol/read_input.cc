// From an HTTP request to the input of an operation.
#include "protocol/read_input.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "protocol/json_types.h"
#include "protocol/service_error.h"
#include "text/encoding.h"

namespace outcrop::emulator {
namespace {

using Parameters = std::vector<std::pair<std::string, std::string>>;

Parameters parse_query(std::string_view query) {
  Parameters out;
  while (!query.empty()) {
    const std::size_t end = std::min(query.find('&'), query.size());
    const std::string_view piece = query.substr(0, end);
    query.remove_prefix(std::min(end + 1, query.size()));
    if (piece.empty()) continue;
    const std::size_t equals = std::min(piece.find('='), piece.size());
    std::optional<std::string> name = percent_decode(piece.substr(0, equals));
    std::optional<std::string> value = percent_decode(piece.substr(std::min(equals + 1, piece.size())));
    if (!name || !value) throw serialization_error("The query holds a malformed percent-encoding");
    out.emplace_back(*std::move(name), *std::move(value));
  }
  return out;
}

/// A list header: commas separate, except inside double quotes; `\` escapes inside quotes.
std::vector<std::string> split_header(const std::string& text) {
  std::vector<std::string> out{""};
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted && c == '\\' && i + 1 < text.size())
      out.back() += text[++i];
    else if (c == '"')
      quoted = !quoted;
    else if (!quoted && c == ',')
      out.emplace_back();
    else if (quoted || c != ' ' || (!out.back().empty() && i + 1 < text.size() && text[i + 1] != ','))
      out.back() += c;
  }
  return out;
}

void read_query(Json& input, const Member& member, const Parameters& parameters) {
  const Shape& shape = *member.target;
  for (const auto& [name, value] : parameters) {
    if (name != member.wire_name) continue;
    if (shape.type == ShapeType::list)
      input[member.name].push_back(typed_text(value, shape.members.front(), member.name));
    else
      input[member.name] = typed_text(value, member, member.name);
  }
}

void read_query_map(Json& input, const Member& member, const Parameters& parameters) {
  const bool many = member.target->members.back().target->type == ShapeType::list;
  for (const auto& [name, value] : parameters) {
    if (many)
      input[member.name][name].push_back(value);
    else
      input[member.name][name] = value;
  }
}

void read_header(Json& input, const Member& member, const HttpCall& call) {
  const std::string* value = call.header(member.wire_name);
  if (value == nullptr) return;
  if (member.target->type != ShapeType::list) {
    input[member.name] = typed_text(*value, member, member.name);
    return;
  }
  Json& list = input[member.name] = Json::array();
  if (value->empty()) return;
  for (const std::string& item : split_header(*value))
    list.push_back(typed_text(item, member.target->members.front(), member.name));
}

void read_prefix_headers(Json& input, const Member& member, const HttpCall& call) {
  for (const auto& [name, value] : call.headers)
    if (name.starts_with(member.wire_name)) input[member.name][name.substr(member.wire_name.size())] = value;
}

bool is_json(const std::string& content_type, bool is_rpc) {
  const std::string type = to_lower(content_type.substr(0, content_type.find(';')));
  if (is_rpc) return type == "application/x-amz-json-1.1";
  return type == "application/json" || (type.starts_with("application/") && type.ends_with("+json"));
}

Json parse_body(const HttpCall& call, bool is_rpc = false) {
  const std::string* type = call.header("content-type");
  if (type != nullptr && !is_json(*type, is_rpc))
    throw ServiceError(415, "UnsupportedMediaTypeException",
                       "Content-Type " + *type + " is not application/" + (is_rpc ? "x-amz-json-1.1" : "json"));
  Json body = parse_json(call.body);
  if (body.is_discarded())
    throw serialization_error("The request body is not valid JSON" + std::string(kOrBeyondLimits));
  return body;
}

void read_payload(Json& input, const Member& member, const HttpCall& call) {
  if (call.body.empty()) return;
  switch (member.target->type) {
    case ShapeType::blob:
      input[member.name] = base64_encode(call.body);
      break;
    case ShapeType::string:
    case ShapeType::enumeration:
      input[member.name] = call.body;
      break;
    default:
      if (!member.target->streaming) input[member.name] = typed(parse_body(call), member, member.name);
  }
}

}  // namespace

Json read_input(const Route& route, const HttpCall& call) {
  Json input = Json::object();
  const Shape* shape = route.operation->input;
  const bool is_rpc = !route.operation->target.empty();
  if (is_rpc && call.body.empty()) throw serialization_error("The request has no body");
  if (shape == nullptr) return input;
  const Parameters parameters = parse_query(call.query);
  bool has_body_members = false;
  for (const Member& member : shape->members) {
    switch (member.binding) {
      case Binding::label:
        for (const auto& [name, value] : route.labels)
          if (name == member.name) input[name] = typed_text(value, member, name);
        break;
      case Binding::query:
        read_query(input, member, parameters);
        break;
      case Binding::query_params:
        read_query_map(input, member, parameters);
        break;
      case Binding::header:
        read_header(input, member, call);
        break;
      case Binding::prefix_headers:
        read_prefix_headers(input, member, call);
        break;
      case Binding::payload:
        read_payload(input, member, call);
        break;
      case Binding::body:
        has_body_members = true;
        break;
      case Binding::response_code:
        break;
    }
  }
  if (!has_body_members || call.body.empty()) return input;
  const Json body = parse_body(call, is_rpc);
  if (!body.is_object()) throw serialization_error("The request body is not a JSON object");
  input.update(typed_members(body, *shape, ""));
  return input;
}

}  // namespace outcrop::emulator
