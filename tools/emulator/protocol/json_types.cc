// Whether a JSON value has the type that the model gives it.
#include "protocol/json_types.h"

#include <charconv>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>
#include <utility>

#include "protocol/service_error.h"
#include "text/encoding.h"

namespace outcrop::emulator {
namespace {

[[noreturn]] void refuse(const std::string& path, const std::string& why) {
  throw serialization_error(path.empty() ? why : why + " at '" + path + "'");
}

std::string type_word(const Json& value) {
  switch (value.type()) {
    case Json::value_t::null:
      return "NULL_VALUE";
    case Json::value_t::boolean:
      return value.get<bool>() ? "TRUE_VALUE" : "FALSE_VALUE";
    case Json::value_t::string:
      return "STRING_VALUE";
    case Json::value_t::array:
      return "START_ARRAY";
    case Json::value_t::object:
      return "START_OBJECT";
    case Json::value_t::number_float:
      return "DECIMAL_VALUE";
    default:
      return "NUMBER_VALUE";
  }
}

[[noreturn]] void refuse_type(const Json& value, const std::string& wanted, const std::string& path) {
  refuse(path, type_word(value) + " cannot be converted to " + wanted);
}

struct IntegerRange {
  const char* name;
  std::int64_t least;
  std::int64_t greatest;
};

IntegerRange range_of(ShapeType type) {
  switch (type) {
    case ShapeType::byte:
      return {"Byte", -128, 127};
    case ShapeType::short_integer:
      return {"Short", -32768, 32767};
    case ShapeType::long_integer:
      return {"Long", std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()};
    default:
      return {"Integer", std::numeric_limits<std::int32_t>::min(), std::numeric_limits<std::int32_t>::max()};
  }
}

bool is_integer_type(ShapeType type) {
  return type == ShapeType::byte || type == ShapeType::short_integer || type == ShapeType::integer ||
         type == ShapeType::long_integer || type == ShapeType::int_enumeration;
}

void check_integer(const Json& value, ShapeType type, const std::string& path) {
  const IntegerRange range = range_of(type);
  if (!value.is_number_integer()) refuse_type(value, range.name, path);
  const bool fits = value.is_number_unsigned()
                        ? std::cmp_less_equal(value.get<std::uint64_t>(), range.greatest)
                        : value.get<std::int64_t>() >= range.least && value.get<std::int64_t>() <= range.greatest;
  if (!fits) refuse(path, "Number " + json_text(value) + " is out of the range of " + range.name);
}

bool is_float_word(const std::string& text) { return text == "NaN" || text == "Infinity" || text == "-Infinity"; }

void check_timestamp(const Json& value, TimestampFormat format, const std::string& path) {
  if (format == TimestampFormat::epoch_seconds) {
    if (!value.is_number()) refuse_type(value, "Timestamp", path);
    return;
  }
  if (!value.is_string()) refuse_type(value, "Timestamp", path);
  if (!parse_timestamp(value.get_ref<const std::string&>(), format))
    refuse(path, "Timestamp " + json_text(value) + " is malformed");
}

class Typer {
 public:
  Json value(const Json& in, const Member& member, const std::string& path) {
    if (++depth_ > kDeepestJson) refuse(path, "The value is nested too deeply");
    Json out = convert(in, member, path);
    --depth_;
    return out;
  }

  Json members(const Json& object, const Shape& shape, const std::string& path) {
    Json out = Json::object();
    for (const Member& member : shape.members) {
      if (member.binding != Binding::body) continue;
      const auto found = object.find(member.wire_name);
      if (found == object.end() || found->is_null()) continue;
      out[member.name] = value(*found, member, path.empty() ? member.name : path + "." + member.name);
    }
    return out;
  }

 private:
  Json convert(const Json& in, const Member& member, const std::string& path) {
    const Shape& shape = *member.target;
    if (is_integer_type(shape.type)) {
      check_integer(in, shape.type, path);
      return in;
    }
    switch (shape.type) {
      case ShapeType::boolean:
        if (!in.is_boolean()) refuse_type(in, "Boolean", path);
        return in;
      case ShapeType::string:
      case ShapeType::enumeration:
        if (!in.is_string()) refuse_type(in, "String", path);
        return in;
      case ShapeType::blob:
        if (!in.is_string()) refuse_type(in, "Blob", path);
        if (!base64_decode(in.get_ref<const std::string&>())) refuse(path, "Blob is not valid Base64");
        return in;
      case ShapeType::timestamp:
        check_timestamp(in, member.timestamp_format, path);
        return in;
      case ShapeType::floating:
        if (!in.is_number() && !(in.is_string() && is_float_word(in.get_ref<const std::string&>())))
          refuse_type(in, "Float", path);
        return in;
      case ShapeType::big_integer:
      case ShapeType::big_decimal:
        if (!in.is_number()) refuse_type(in, "Number", path);
        return in;
      case ShapeType::list:
        return list(in, shape, path);
      case ShapeType::map:
        return map(in, shape, path);
      case ShapeType::structure:
        if (!in.is_object()) refuse_type(in, "Structure " + shape.name, path);
        return members(in, shape, path);
      case ShapeType::tagged_union:
        return tagged_union(in, shape, path);
      default:
        return in;
    }
  }

  Json list(const Json& in, const Shape& shape, const std::string& path) {
    if (!in.is_array()) refuse_type(in, "List", path);
    Json out = Json::array();
    const Member& element = shape.members.front();
    for (const Json& item : in) {
      const std::string item_path = path + "." + std::to_string(out.size() + 1) + ".member";
      if (item.is_null() && element.target->type != ShapeType::document) {
        if (!shape.sparse) refuse_type(item, element.target->name, item_path);
        out.push_back(nullptr);
      } else {
        out.push_back(value(item, element, item_path));
      }
    }
    return out;
  }

  Json map(const Json& in, const Shape& shape, const std::string& path) {
    if (!in.is_object()) refuse_type(in, "Map", path);
    Json out = Json::object();
    const Member& entry = shape.members.back();
    for (const auto& [key, item] : in.items()) {
      const std::string item_path = path + "." + key + ".value";
      if (item.is_null() && entry.target->type != ShapeType::document) {
        if (!shape.sparse) refuse_type(item, entry.target->name, item_path);
        out[key] = nullptr;
      } else {
        out[key] = value(item, entry, item_path);
      }
    }
    return out;
  }

  Json tagged_union(const Json& in, const Shape& shape, const std::string& path) {
    if (!in.is_object()) refuse_type(in, "Union " + shape.name, path);
    int set = 0;
    for (const auto& [key, item] : in.items())
      if (!item.is_null() && key != "__type") ++set;
    Json out = members(in, shape, path);
    if (set != 1 || out.size() != 1)
      refuse(path, "Union " + shape.name + " must have exactly one known member, it has " +
                       (set == 0   ? "none"
                        : set == 1 ? "an unknown one"
                                   : std::to_string(set)));
    return out;
  }

  int depth_ = 0;
};

template <class Number>
bool parse_whole(const std::string& text, Number& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size();
}

}  // namespace

Json typed(const Json& value, const Member& member, const std::string& path) {
  return Typer().value(value, member, path);
}

Json typed_members(const Json& object, const Shape& shape, const std::string& path) {
  return Typer().members(object, shape, path);
}

Json typed_text(const std::string& text, const Member& member, const std::string& path) {
  const ShapeType type = member.target->type;
  if (is_integer_type(type)) {
    std::int64_t number = 0;
    if (!parse_whole(text, number)) refuse(path, "'" + text + "' is not a number");
    check_integer(number, type, path);
    return number;
  }
  switch (type) {
    case ShapeType::boolean:
      if (text != "true" && text != "false") refuse(path, "'" + text + "' is not a boolean");
      return text == "true";
    case ShapeType::floating: {
      if (is_float_word(text)) return text;
      double number = 0;
      if (!parse_whole(text, number) || !std::isfinite(number)) refuse(path, "'" + text + "' is not a number");
      return number;
    }
    case ShapeType::timestamp:
      if (!parse_timestamp(text, member.timestamp_format)) refuse(path, "Timestamp '" + text + "' is malformed");
      return text;
    case ShapeType::string: {
      // restJson1: a string with a media type goes through headers in Base64.
      const bool encoded = member.binding == Binding::header && !member.target->media_type.empty();
      if (!encoded) return text;
      std::optional<std::string> decoded = base64_decode(text);
      if (!decoded) refuse(path, "The header is not valid Base64");
      return *std::move(decoded);
    }
    default:
      return text;
  }
}

}  // namespace outcrop::emulator
