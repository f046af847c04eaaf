// Printing views by their decode tables.
#include "support/view_text.h"

#include <bit>
#include <cstring>
#include <span>
#include <string_view>

#include "outcrop/document.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::test {
namespace {

using internal::Field;
using internal::Kind;
using internal::Schema;
using internal::Slot;
using internal::Type;

template <class T>
T load(const void* from) {
  T value;
  std::memcpy(static_cast<void*>(&value), from, sizeof value);
  return value;
}

const std::byte* at(const void* base, std::size_t offset) { return static_cast<const std::byte*>(base) + offset; }

struct Range {
  const std::byte* data;
  std::size_t size;
};

class Printer {
 public:
  std::string take() { return std::move(out_); }

  void print(const Schema& schema, const void* view) {
    if (schema.is_union) return print_union(schema, view);
    out_ += '{';
    for (const Field& field : schema.fields) {
      out_ += std::string(field.name) + ':';
      print_slot(*field.type, field.slot, at(view, field.offset));
    }
    out_ += '}';
  }

 private:
  void print_union(const Schema& schema, const void* view) {
    const auto member = load<std::uint16_t>(view);
    out_ += '<' + std::to_string(member) + ':';
    if (member > schema.fields.size()) {
      const auto unknown = load<OptionalRef<UnknownMemberView>>(at(view, schema.unknown_offset));
      print_text(unknown->name);
      print_text(unknown->json);
    } else if (member != 0) {
      const Field& field = schema.fields[member - 1u];
      print_slot(*field.type, field.slot, at(view, field.offset));
    }
    out_ += '>';
  }

  void print_slot(const Type& type, Slot slot, const void* from) {
    switch (slot) {
      case Slot::plain:
        return print_value(type, from);
      case Slot::optional:
        if (load<std::uint8_t>(at(from, type.size)) != 0) return print_value(type, from);
        break;
      case Slot::reference:
        if (const auto* const value = load<const void*>(from)) return print_value(type, value);
        break;
    }
    out_ += '-';
  }

  void print_value(const Type& type, const void* from) {
    switch (type.kind) {
      case Kind::boolean:
      case Kind::int8:
        return print_number(load<std::int8_t>(from));
      case Kind::int16:
        return print_number(load<std::int16_t>(from));
      case Kind::int32:
      case Kind::int_enum:
        return print_number(load<std::int32_t>(from));
      case Kind::int64:
      case Kind::timestamp:
        return print_number(load<std::int64_t>(from));
      case Kind::float32:
        return print_number(load<std::uint32_t>(from));
      case Kind::float64:
        return print_number(std::bit_cast<std::int64_t>(load<double>(from)));
      case Kind::string:
      case Kind::big_number:
        return print_text(load<std::string_view>(from));
      case Kind::enumeration:
        print_number(load<std::uint16_t>(at(from, 12)));
        return print_text({load<const char*>(from), load<std::uint32_t>(at(from, 8))});
      case Kind::blob: {
        const Range blob = load<Range>(from);
        return print_text({reinterpret_cast<const char*>(blob.data), blob.size});
      }
      case Kind::document:
        out_ += to_json(load<DocumentView>(from));
        return;
      case Kind::structure:
      case Kind::union_:
        return print(*type.schema, from);
      case Kind::list:
      case Kind::map:
        return print_entries(type, load<Range>(from));
    }
  }

  void print_entries(const Type& type, Range entries) {
    if (!entries.data) {
      out_ += '-';
      return;
    }
    out_ += '[';
    for (std::size_t i = 0; i < entries.size; ++i) {
      const std::byte* const entry = entries.data + i * type.stride;
      if (type.kind == Kind::map) print_text(load<std::string_view>(entry));
      print_slot(*type.element, type.element_slot, entry + type.entry_value_offset);
    }
    out_ += ']';
  }

  void print_number(std::int64_t number) { out_ += std::to_string(number) + ';'; }
  void print_text(std::string_view text) {
    if (!text.data()) {
      out_ += '-';
      return;
    }
    out_ += std::to_string(text.size()) + '"' + std::string(text) + '"';
  }

  std::string out_;
};

}  // namespace

std::string view_text(const internal::Schema& schema, const void* view) {
  Printer printer;
  printer.print(schema, view);
  return printer.take();
}

}  // namespace outcrop::test
