// An event's members: from its headers, and from its payload as a whole or as a JSON object.
#include "eventstream/event_reader.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <limits>
#include <new>

#include "json/scalars.h"
#include "json/view_store.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"
#include "protocol/output_reader.h"

namespace outcrop::internal {
namespace {

// Timestamp holds the years 0001 to 9999.
bool is_of_calendar(std::int64_t millis) {
  constexpr std::int64_t kFirst = -62'135'596'800'000;
  constexpr std::int64_t kLast = 253'402'300'799'999;
  return kFirst <= millis && millis <= kLast;
}

bool is_integer(HeaderType type) { return type >= HeaderType::int8 && type <= HeaderType::int64; }

template <class Int>
bool store_integer(const EventHeader& header, void* to) {
  if (!is_integer(header.type) || header.number < std::numeric_limits<Int>::min() ||
      header.number > std::numeric_limits<Int>::max())
    return false;
  store(to, static_cast<Int>(header.number));
  return true;
}

// False: the header is not of the member's type, or beyond its range.
bool store_header(const EventHeader& header, const Type& type, Arena& arena, void* to) {
  switch (type.kind) {
    case Kind::boolean:
      if (header.type > HeaderType::false_value) return false;
      store(to, header.number != 0);
      return true;
    case Kind::int8:
      return store_integer<std::int8_t>(header, to);
    case Kind::int16:
      return store_integer<std::int16_t>(header, to);
    case Kind::int32:
    case Kind::int_enum:
      return store_integer<std::int32_t>(header, to);
    case Kind::int64:
      return store_integer<std::int64_t>(header, to);
    case Kind::string:
    case Kind::enumeration:
      return header.type == HeaderType::string && !store_string(type, header.text, arena, to);
    case Kind::blob:
      if (header.type != HeaderType::bytes) return false;
      store(to, SpanBytes{header.text.data(), header.text.size()});
      return true;
    case Kind::timestamp:
      if (header.type != HeaderType::timestamp || !is_of_calendar(header.number)) return false;
      store(to, Timestamp::from_millis(header.number));
      return true;
    default:
      return false;
  }
}

bool read_headers(const OutputSchema& schema, const Frame& frame, Arena& arena, void* view, std::string& problem) {
  for (const HeaderField& field : schema.headers) {
    const EventHeader* const header = frame.find(field.name);
    if (!header) continue;
    void* const to = at_offset(view, field.offset);
    void* const built = begin_slot(*field.type, field.slot, to, arena);
    if (!store_header(*header, *field.type, arena, built)) {
      problem = "header " + std::string(field.name) + " is not of its type, or beyond its range";
      return false;
    }
    finish_slot(*field.type, field.slot, to, built);
  }
  return true;
}

void store_member(const Schema& view_schema, std::size_t member, std::size_t offset, const void* value, void* view) {
  std::memcpy(view, view_schema.prototype, view_schema.size);
  store(view, static_cast<std::uint16_t>(member));
  store(at_offset(view, offset), value);
}

}  // namespace

bool read_event(JsonReader& reader, const EventStreamSchema& stream, std::string_view name, const Frame& frame,
                Arena& arena, void* view, std::string& problem) {
  const auto event = std::ranges::find(stream.events, name, &EventSpec::name);
  const auto index = static_cast<std::size_t>(event - stream.events.begin());
  try {
    if (event == stream.events.end()) {
      void* const unknown = arena.allocate(sizeof(UnknownMemberView), alignof(UnknownMemberView));
      store(unknown, UnknownMemberView{name, frame.payload});
      store_member(*stream.view, index + 1, stream.view->unknown_offset, unknown, view);
      return true;
    }
    const OutputSchema& schema = *event->schema;
    if (lacks_body(schema, frame.payload)) {
      problem = "it has no payload, though it has members that the model requires";
      return false;
    }
    void* const value = arena.allocate(schema.view->size, schema.view->alignment);
    // Behind a payload come its checksum and then the buffer's own padding.
    const PaddedText payload = PaddedText::padded_by_caller(frame.payload.data(), frame.payload.size());
    if (!reader.decode_payload(schema, payload, arena, value)) {
      problem = reader.problem();
      return false;
    }
    if (!read_headers(schema, frame, arena, value, problem)) return false;
    store_member(*stream.view, index + 1, stream.view->fields[index].offset, value, view);
    return true;
  } catch (const std::bad_alloc&) {
    problem = "not enough memory to read the event";
    return false;
  }
}

}  // namespace outcrop::internal
