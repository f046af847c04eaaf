// From the output of an operation to an HTTP answer.
#include "protocol/write_output.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "text/encoding.h"

namespace outcrop::emulator {
namespace {

std::string header_text(const Json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (!value.is_array()) return json_text(value);
  std::string out;
  for (const Json& item : value) out += (out.empty() ? "" : ", ") + header_text(item);
  return out;
}

Json wire_value(const Json& value, const Shape& shape) {
  switch (shape.type) {
    case ShapeType::structure:
    case ShapeType::tagged_union:
      return to_wire(value, shape);
    case ShapeType::list: {
      Json out = Json::array();
      for (const Json& item : value) out.push_back(wire_value(item, *shape.members.front().target));
      return out;
    }
    case ShapeType::map: {
      Json out = Json::object();
      for (const auto& [key, item] : value.items()) out[key] = wire_value(item, *shape.members.back().target);
      return out;
    }
    default:
      return value;
  }
}

/// Returns the content type that the body has by itself.
std::string write_payload(std::string& body, const Json& value, const Shape& shape) {
  switch (shape.type) {
    case ShapeType::blob:
      body = base64_decode(value.get_ref<const std::string&>()).value_or("");
      return shape.media_type.empty() ? "application/octet-stream" : shape.media_type;
    case ShapeType::string:
    case ShapeType::enumeration:
      body = value.get<std::string>();
      return shape.media_type.empty() ? "text/plain" : shape.media_type;
    default:
      body = as_services_write(wire_value(value, shape));
      return "application/json";
  }
}

bool has_header(const HttpAnswer& answer, std::string_view name) {
  return std::any_of(answer.headers.begin(), answer.headers.end(),
                     [&](const auto& header) { return header.first == name; });
}

}  // namespace

std::string as_services_write(const Json& value) {
  return nlohmann::json(value).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Json to_wire(const Json& object, const Shape& shape) {
  Json out = Json::object();
  for (const Member& member : shape.members) {
    const auto found = object.find(member.name);
    if (found != object.end())
      out[member.wire_name] = found->is_null() ? Json(nullptr) : wire_value(*found, *member.target);
  }
  for (const auto& [name, value] : shape.unmodeled) out[name] = Json::parse(value);
  return out;
}

HttpAnswer write_output(const Operation& operation, const Json& output) {
  HttpAnswer answer;
  answer.status = operation.code;
  Json body = Json::object();
  bool has_payload = false;
  std::string content_type;
  if (operation.output != nullptr) {
    for (const Member& member : operation.output->members) {
      has_payload = has_payload || member.binding == Binding::payload;
      const auto found = output.find(member.name);
      if (found == output.end()) continue;
      switch (member.binding) {
        case Binding::header:
          answer.headers.emplace_back(member.wire_name, header_text(*found));
          break;
        case Binding::prefix_headers:
          for (const auto& [name, value] : found->items())
            answer.headers.emplace_back(member.wire_name + name, header_text(value));
          break;
        case Binding::payload:
          content_type = write_payload(answer.body, *found, *member.target);
          break;
        case Binding::response_code:
          answer.status = found->get<int>();
          break;
        default:
          body[member.wire_name] = wire_value(*found, *member.target);
      }
    }
  }
  if (!has_payload && answer.status != 204) {
    answer.body = as_services_write(body);
    content_type = operation.target.empty() ? "application/json" : "application/x-amz-json-1.1";
  }
  // A member that is bound to Content-Type says more than the payload's type does.
  if (!content_type.empty() && !has_header(answer, "content-type"))
    answer.headers.emplace_back("content-type", content_type);
  return answer;
}

}  // namespace outcrop::emulator
