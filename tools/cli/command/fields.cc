#include "command/fields.h"

#include <cmath>

#include "text/base64.h"
#include "text/input_error.h"
#include "text/times.h"

namespace outcrop::cli {
namespace {

std::string_view kind_text(const Document& json) {
  switch (json.kind()) {
    case DocumentKind::null:
      return "null";
    case DocumentKind::boolean:
      return "a boolean";
    case DocumentKind::integer:
      return "a whole number";
    case DocumentKind::number:
      return "a number";
    case DocumentKind::string:
      return "a string";
    case DocumentKind::array:
      return "a list";
    case DocumentKind::object:
      return "an object";
  }
  return "something else";
}

[[noreturn]] void fail_kind(const Document& json, std::string_view wanted, const InputPath& path) {
  path.fail(std::string(wanted) + " is wanted, not " + std::string(kind_text(json)));
}

std::string member_names(const Shape& shape) {
  std::string names;
  for (const Field& field : shape.fields) {
    if (!names.empty()) names += ", ";
    names += field.name;
  }
  return names.empty() ? "none" : names;
}

const Field* find_field(const Shape& shape, std::string_view name) {
  for (const Field& field : shape.fields)
    if (field.name == name) return &field;
  return nullptr;
}

}  // namespace

std::string InputPath::text() const {
  if (!parent_) return std::string(name_);
  std::string text = parent_->text();
  if (name_.empty()) return text + "[" + std::to_string(index_) + "]";
  return text + (parent_->parent_ ? "." : ": ") + std::string(name_);
}

void InputPath::fail(std::string_view problem) const { throw InputError(text() + ": " + std::string(problem)); }

void read_structure(const Document& json, void* structure, const Shape& shape, const InputPath& path) {
  int set = 0;
  for (const auto& [name, value] : read_object(json, path)) {
    const Field* const field = find_field(shape, name);
    if (!field)
      path.member(name).fail("no such member in " + std::string(shape.name) + ", which has: " + member_names(shape));
    field->type->read(value, field->locate(structure), path.member(name));
    set += !value.is_null();
  }
  if (shape.is_union && set != 1) path.fail("exactly one member has to be set, of: " + member_names(shape));
  for (const Field& field : shape.fields) {
    const Document* const value = json.find(field.name);
    if (field.required && (!value || value->is_null())) path.fail(std::string(field.name) + " is required");
  }
}

void read_value(const Document& json, std::string& out, const InputPath& path) {
  if (!json.as_string()) fail_kind(json, "a string", path);
  out = *json.as_string();
}

void read_value(const Document& json, bool& out, const InputPath& path) {
  if (!json.as_bool()) fail_kind(json, "true or false", path);
  out = *json.as_bool();
}

void read_value(const Document& json, double& out, const InputPath& path) {
  const std::optional<double> number = json.as_double();
  if (!number) fail_kind(json, "a number", path);
  out = *number;
}

void read_value(const Document& json, float& out, const InputPath& path) {
  double number{};
  read_value(json, number, path);
  if (std::abs(number) > static_cast<double>(std::numeric_limits<float>::max())) path.fail("the number is too large");
  out = static_cast<float>(number);
}

void read_value(const Document& json, Timestamp& out, const InputPath& path) {
  const bool is_number = json.kind() == DocumentKind::integer || json.kind() == DocumentKind::number;
  const std::string_view text = is_number ? json.number_text() : json.as_string().value_or("");
  const std::optional<Timestamp> time = is_number ? parse_timestamp(text, TimestampFormat::epoch_seconds)
                                                  : parse_time_argument(text, std::chrono::system_clock::now());
  if (!time) path.fail("a time is wanted, such as 2024-12-01T08:30:00Z");
  out = *time;
}

void read_value(const Document& json, Blob& out, const InputPath& path) {
  std::string text;
  read_value(json, text, path);
  std::optional<std::string> bytes = base64_decode(text);
  if (!bytes) path.fail("base64 is wanted");
  out = Blob(std::move(*bytes));
}

void read_value(const Document& json, Document& out, const InputPath&) { out = json; }

std::int64_t read_integer(const Document& json, std::int64_t least, std::int64_t most, const InputPath& path) {
  if (json.kind() != DocumentKind::integer) fail_kind(json, "a whole number", path);
  const std::optional<std::int64_t> number = json.as_int64();
  if (!number || *number < least || *number > most)
    path.fail(std::string(json.number_text()) + " is not between " + std::to_string(least) + " and " +
              std::to_string(most));
  return *number;
}

const Document::Array& read_array(const Document& json, const InputPath& path) {
  if (json.kind() != DocumentKind::array) fail_kind(json, "a list", path);
  return json.elements();
}

const Document::Object& read_object(const Document& json, const InputPath& path) {
  if (json.kind() != DocumentKind::object) fail_kind(json, "an object", path);
  return json.members();
}

}  // namespace outcrop::cli
