// How shapes of all services print, and how views compare. Generated headers bring it into the services' namespaces.
#pragma once

#include <concepts>
#include <iosfwd>
#include <string>

#include "outcrop/version.h"

namespace outcrop {

namespace internal {

class JsonWriter;
struct Schema;

bool equal_views(const Schema& schema, const void* a, const void* b);
std::string text_of_view(const Schema& schema, const void* view);
std::string text_of_shape(const void* shape, void (*write)(JsonWriter& writer, const void* shape));

template <class T>
concept View = requires(const T* view) {
  { schema_of(view) } -> std::same_as<const Schema&>;
};
template <class T>
concept OwningShape = requires(JsonWriter& writer, const T& shape) { write_json(writer, shape); };

}  // namespace internal

namespace shapes {

/// Whether both hold the same, whatever Response they are of. An absent list or map differs from an empty one; the order
/// of a map's entries does not matter.
template <internal::View T>
bool operator==(const T& a, const T& b) {
  return internal::equal_views(schema_of(&a), &a, &b);
}

/// For logs and people: JSON with what is there. What the model calls sensitive is "***", a blob of more than 32 bytes is
/// told by its size, and times are date-times. A view and what to_owned makes of it have the same text.
template <internal::View T>
std::string to_string(const T& view) {
  return internal::text_of_view(schema_of(&view), &view);
}
template <internal::OwningShape T>
std::string to_string(const T& shape) {
  return internal::text_of_shape(&shape, [](internal::JsonWriter& writer, const void* written) {
    write_json(writer, *static_cast<const T*>(written));
  });
}
template <class T>
  requires internal::View<T> || internal::OwningShape<T>
std::ostream& operator<<(std::ostream& out, const T& shape) {
  return out << to_string(shape);
}

}  // namespace shapes
}  // namespace outcrop
