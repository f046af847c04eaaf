// Texts by decode tables.
#include "support/sample_json.h"

#include <algorithm>
#include <vector>

namespace outcrop::test {
namespace {

using internal::Kind;
using internal::Type;

std::string json_text(std::string_view text) { return '"' + std::string(text) + '"'; }

constexpr std::string_view kUnknownMember = R"({"aMemberOfALaterVersion":[1,{"x":"y"}]})";

std::string object(const internal::Schema& schema, int depth, std::mt19937* random);

// With `random`, lists have none to two elements and enumerations may have unknown values.
std::string value(const Type& type, std::string_view name, int depth, std::mt19937* random) {
  const auto one_in = [random](unsigned times) { return random && (*random)() % times == 0; };
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
      if (one_in(4)) return json_text("a value of a later version");
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
      if (depth <= 0 && type.kind == Kind::union_) return std::string(kUnknownMember);
      return depth > 0 ? object(*type.schema, depth - 1, random) : "{}";
    case Kind::list: {
      if (one_in(6)) return "[]";
      const std::string element = value(*type.element, name, depth, random);
      if (one_in(2)) return '[' + element + ']';
      const bool sparse = type.element_slot == internal::Slot::optional;
      return '[' + element + ',' + (sparse && one_in(2) ? "null" : value(*type.element, name, depth, random)) + ']';
    }
    case Kind::map:
      if (one_in(6)) return "{}";
      return R"({"a key":)" + value(*type.element, name, depth, random) + '}';
  }
  return "null";
}

std::string object(const internal::Schema& schema, int depth, std::mt19937* random) {
  const std::size_t count = schema.fields.size();
  const std::size_t chosen = random ? (*random)() % (count + 1) : 0;  // of a union
  if (schema.is_union && chosen == count) return std::string(kUnknownMember);
  std::vector<std::string> members;
  for (std::size_t i = 0; i < count; ++i) {
    const internal::Field& field = schema.fields[i];
    const bool skipped = schema.is_union ? i != chosen : random && (*random)() % 4 == 0;
    if (!skipped) members.push_back(json_text(field.name) + ':' + value(*field.type, field.name, depth, random));
  }
  std::ranges::sort(members);
  std::string text = "{";
  for (const std::string& member : members) text += (text.size() > 1 ? "," : "") + member;
  return text + '}';
}

}  // namespace

std::string sample_json(const internal::Schema& schema, int depth) { return object(schema, depth, nullptr); }

std::string random_json(const internal::Schema& schema, std::mt19937& random, int depth) {
  return object(schema, depth, &random);
}

}  // namespace outcrop::test
