// Whether two views hold the same, by the tables that decode them.
#include <algorithm>
#include <span>
#include <string_view>
#include <vector>

#include "json/view_slots.h"
#include "outcrop/optional_ref.h"
#include "outcrop/shapes.h"
#include "outcrop/unknown_member.h"

namespace outcrop::internal {
namespace {

// Either may be null.
bool equal_values(const Type& type, const void* a, const void* b);

bool equal_lists(const Type& type, SpanBytes a, SpanBytes b) {
  if (a.size != b.size) return false;
  for (std::size_t i = 0; i < a.size; ++i)
    if (!equal_values(*type.element, element_of(type, entry_of(type, a, i)), element_of(type, entry_of(type, b, i))))
      return false;
  return true;
}

std::vector<const void*> by_key(const Type& type, SpanBytes map) {
  std::vector<const void*> entries(map.size);
  for (std::size_t i = 0; i < map.size; ++i) entries[i] = entry_of(type, map, i);
  std::ranges::sort(entries, {}, [](const void* entry) { return load<std::string_view>(entry); });
  return entries;
}

bool equal_maps(const Type& type, SpanBytes a, SpanBytes b) {
  return std::ranges::equal(by_key(type, a), by_key(type, b), [&type](const void* x, const void* y) {
    return load<std::string_view>(x) == load<std::string_view>(y) &&
           equal_values(*type.element, element_of(type, x), element_of(type, y));
  });
}

std::string_view blob_text(const void* blob) {
  const SpanBytes bytes = load<SpanBytes>(blob);
  return {static_cast<const char*>(bytes.data), bytes.size};
}

bool equal_values(const Type& type, const void* a, const void* b) {
  if (a == nullptr || b == nullptr) return a == b;
  switch (type.kind) {
    case Kind::boolean:
    case Kind::int8:
    case Kind::int16:
    case Kind::int32:
    case Kind::int64:
    case Kind::int_enum:
    case Kind::timestamp:
      return std::memcmp(a, b, type.size) == 0;
    case Kind::float32:
      return load<float>(a) == load<float>(b);
    case Kind::float64:
      return load<double>(a) == load<double>(b);
    case Kind::string:
    case Kind::big_number:
      return load<std::string_view>(a) == load<std::string_view>(b);
    case Kind::enumeration:
      return text_of_open(a) == text_of_open(b);
    case Kind::blob:
      return blob_text(a) == blob_text(b);
    case Kind::document:
      return load<DocumentView>(a) == load<DocumentView>(b);
    case Kind::structure:
    case Kind::union_:
      return equal_views(*type.schema, a, b);
    case Kind::list:
      return equal_lists(type, load<SpanBytes>(a), load<SpanBytes>(b));
    case Kind::map:
      return equal_maps(type, load<SpanBytes>(a), load<SpanBytes>(b));
  }
  return false;
}

bool equal_members(const Field& field, const void* a, const void* b) {
  return equal_values(*field.type, held_in(field, a), held_in(field, b));
}

}  // namespace

bool equal_views(const Schema& schema, const void* a, const void* b) {
  if (!schema.is_union)
    return std::ranges::all_of(schema.fields, [&](const Field& field) { return equal_members(field, a, b); });
  const auto member = load<std::uint16_t>(a);
  if (member != load<std::uint16_t>(b)) return false;
  if (member == 0) return true;
  if (member <= schema.fields.size()) return equal_members(schema.fields[member - 1u], a, b);
  const auto unknown = [&schema](const void* view) {
    return *load<OptionalRef<UnknownMemberView>>(at_offset(view, schema.unknown_offset));
  };
  return unknown(a) == unknown(b);
}

}  // namespace outcrop::internal
