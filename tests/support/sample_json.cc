// Texts by decode tables.
#include "support/sample_json.h"

#include <algorithm>
#include <vector>

namespace outcrop::test {
namespace {

using internal::Kind;
using internal::Type;

std::string json_text(std::string_view text) { return '"' + std::string(text) + '"'; }

std::string value(const Type& type, std::string_view name, int depth) {
  switch (type.kind) {
    case Kind::boolean:
      return "true";
    case Kind::int8:
    case Kind::int16:
    case Kind::int32:
    case Kind::int64:
    case Kind::int_enum:
      return "7";
    case Kind::float32:
    case Kind::float64:
      return "2.5";
    case Kind::big_number:
      return "12345678901234567890";
    case Kind::string:
      return json_text("some " + std::string(name));
    case Kind::enumeration:
      return json_text(type.texts.empty() ? "anything" : type.texts[name.size() % type.texts.size()]);
    case Kind::timestamp:
      if (type.format == TimestampFormat::date_time) return json_text("2024-02-29T12:34:56.789Z");
      return type.format == TimestampFormat::http_date ? json_text("Thu, 29 Feb 2024 12:34:56 GMT") : "1709210096.5";
    case Kind::blob:
      return json_text("b3V0Y3JvcA==");
    case Kind::document:
      return R"({"any":["thing",1,null]})";
    case Kind::structure:
    case Kind::union_:
      return depth > 0 ? sample_json(*type.schema, depth - 1) : "{}";
    case Kind::list: {
      const std::string element = value(*type.element, name, depth);
      return '[' + element + ',' + element + ']';
    }
    case Kind::map:
      return R"({"key":)" + value(*type.element, name, depth) + '}';
  }
  return "null";
}

}  // namespace

std::string sample_json(const internal::Schema& schema, int depth) {
  std::vector<std::string> members;
  for (const internal::Field& field : schema.fields)
    members.push_back(json_text(field.name) + ':' + value(*field.type, field.name, depth));
  if (schema.is_union) members.resize(1);
  std::ranges::sort(members);
  std::string text = "{";
  for (const std::string& member : members) text += (text.size() > 1 ? "," : "") + member;
  return text + '}';
}

}  // namespace outcrop::test
