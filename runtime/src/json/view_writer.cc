// Views as JSON, for people and for tests, by the tables that decode them.
#include "outcrop/internal/view_writer.h"

#include <algorithm>

#include "json/view_slots.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/shapes.h"

namespace outcrop::internal {

/// Writes what JsonWriter writes of owning shapes, from views.
class ViewWriter {
 public:
  explicit ViewWriter(JsonWriter& out) : out_(out) {}

  void write(const Schema& schema, const void* view) {
    out_.open('{');
    if (schema.is_union) {
      write_union(schema, view);
    } else {
      for (const Field& field : schema.fields)
        if (!is_alias(schema, field)) write_member(field, view);
    }
    out_.close('}');
  }

 private:
  /// Errors have their message under two names.
  static bool is_alias(const Schema& schema, const Field& field) {
    return std::any_of(schema.fields.data(), &field,
                       [&](const Field& before) { return before.offset == field.offset; });
  }

  void write_union(const Schema& schema, const void* view) {
    const auto member = load<std::uint16_t>(view);
    if (member == 0) return;
    if (member <= schema.fields.size()) return write_member(schema.fields[member - 1u], view);
    const auto unknown = load<OptionalRef<UnknownMemberView>>(at_offset(view, schema.unknown_offset));
    out_.unknown(to_owned(*unknown));
  }

  void write_member(const Field& field, const void* view) {
    const void* const value = held_in(field, view);
    if (value == nullptr) return;
    if (field.sensitive) out_.sensitive();
    if (!out_.enters(field.name)) return;
    write_value(*field.type, value);
    out_.leave();
  }

  void write_value(const Type& type, const void* from) {
    if (from == nullptr) return out_.write_null();  // in a sparse collection
    switch (type.kind) {
      case Kind::boolean:
        return out_.write(load<bool>(from));
      case Kind::int8:
        return out_.write(load<std::int8_t>(from));
      case Kind::int16:
        return out_.write(load<std::int16_t>(from));
      case Kind::int32:
      case Kind::int_enum:
        return out_.write(load<std::int32_t>(from));
      case Kind::int64:
        return out_.write(load<std::int64_t>(from));
      case Kind::float32:
        return out_.write(load<float>(from));
      case Kind::float64:
        return out_.write(load<double>(from));
      case Kind::string:
        return out_.write(load<std::string_view>(from));
      case Kind::big_number:
        return out_.write_number(load<std::string_view>(from));
      case Kind::enumeration:
        return out_.write(text_of_open(from));
      case Kind::timestamp:
        return out_.write(load<Timestamp>(from), type.format);
      case Kind::blob: {
        const SpanBytes bytes = load<SpanBytes>(from);
        return out_.write(Blob::borrow(std::span(static_cast<const std::byte*>(bytes.data), bytes.size)));
      }
      case Kind::document:
        return out_.write(Document(load<DocumentView>(from)));
      case Kind::structure:
      case Kind::union_:
        return write(*type.schema, from);
      case Kind::list:
        return write_list(type, load<SpanBytes>(from));
      case Kind::map:
        return write_map(type, load<SpanBytes>(from));
    }
  }

  void write_list(const Type& type, SpanBytes list) {
    out_.open('[');
    for (std::size_t i = 0; i < list.size; ++i) {
      out_.element(i);
      write_value(*type.element, element_of(type, entry_of(type, list, i)));
      out_.leave();
    }
    out_.close(']');
  }

  void write_map(const Type& type, SpanBytes map) {
    out_.open('{');
    for (std::size_t i = 0; i < map.size; ++i) {
      const void* const entry = entry_of(type, map, i);
      out_.key(load<std::string_view>(entry));
      write_value(*type.element, element_of(type, entry));
      out_.leave();
    }
    out_.close('}');
  }

  JsonWriter& out_;
};

void write_view(JsonWriter& writer, const Schema& schema, const void* view) { ViewWriter(writer).write(schema, view); }

std::string text_of_view(const Schema& schema, const void* view) {
  std::string text, problem;
  JsonWriter writer(text, problem, JsonWriter::For::people);
  write_view(writer, schema, view);
  return text;
}

std::string text_of_shape(const void* shape, void (*write)(JsonWriter& writer, const void* shape)) {
  std::string text, problem;
  JsonWriter writer(text, problem, JsonWriter::For::people);
  write(writer, shape);
  return text;
}

}  // namespace outcrop::internal
