// OutgoingEvent: an event on its way to a service, as generated code writes it.
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "outcrop/blob.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::internal {

/// Begun by `begin`, and then headers and one payload. The first thing that can't be sent is kept in `problem` and
/// refuses the event. Values are not checked against the model's constraints.
struct OutgoingEvent {
  std::string headers{};  // encoded
  std::string payload{};
  std::string problem{};  // empty = fine

  /// `name` is the member of the stream's union.
  OutgoingEvent& begin(std::string_view name);
  /// One union: `set` is how many of its members are set; anything but one is a problem.
  void exactly_one(std::string_view union_name, int set);
  /// An unknown member of the union, sent as it is.
  void unknown(const std::optional<UnknownMember>& member);

  /// eventHeader. Absent adds nothing.
  template <class T>
  OutgoingEvent& header(std::string_view name, const std::optional<T>& value) {
    if (value) add_header(name, *value);
    return *this;
  }
  template <class T>
  OutgoingEvent& required_header(std::string_view name, const std::optional<T>& value) {
    if (!value) missing(name);
    return header(name, value);
  }

  /// eventPayload of a blob or a string; an absent one is empty.
  void blob_payload(const std::optional<Blob>& value);
  void text_payload(const std::optional<std::string>& value);
  /// eventPayload of a structure or a union; an absent one is {}.
  template <class Holder>
  void json_payload(const Holder& value) {
    json([&value](JsonWriter& writer) {
      if (value) return writer.write(*value);
      writer.begin_object();
      writer.end_object();
    });
  }
  /// The members without a binding, as one object.
  template <class Write>
  void json_object(Write write_members) {
    json([&write_members](JsonWriter& writer) {
      writer.begin_object();
      write_members(writer);
      writer.end_object();
    });
  }
  void missing(std::string_view member);

 private:
  template <class Write>
  void json(Write write) {
    content_type("application/json");
    JsonWriter writer(payload, problem);
    write(writer);
  }
  void content_type(std::string_view type);

  void add_header(std::string_view name, bool value);
  void add_header(std::string_view name, std::int8_t value);
  void add_header(std::string_view name, std::int16_t value);
  void add_header(std::string_view name, std::int32_t value);
  void add_header(std::string_view name, std::int64_t value);
  void add_header(std::string_view name, std::string_view value);
  void add_header(std::string_view name, const std::string& value) { add_header(name, std::string_view(value)); }
  void add_header(std::string_view name, const Blob& value);
  void add_header(std::string_view name, Timestamp value);
  template <class E>
  void add_header(std::string_view name, const OwnedOpen<E>& value) {
    add_header(name, std::string_view(value.text()));
  }
  template <class E>
  requires std::is_enum_v<E>
  void add_header(std::string_view name, E int_enum) { add_header(name, static_cast<std::int32_t>(int_enum)); }
  void add_sized(std::string_view name, char type, std::string_view value);
};

}  // namespace outcrop::internal
