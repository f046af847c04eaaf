// Texts of the service's enums.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/enums.h"

#include "outcrop/internal/schema_builders.h"
#include "outcrop/open.h"
#include "schemas.h"

namespace outcrop::kitchen_sink {
namespace {

constexpr std::string_view old_enum_texts[] = {
    "one",
    "two",
};
constexpr std::string_view room_texts[] = {
    "Main", "", "2x", "default", "unknown_value", "a-b", "a_b", "*", "linux",
};

}  // namespace

std::span<const std::string_view> wire_texts(OldEnum) { return old_enum_texts; }
std::string_view to_string(OldEnum value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(Room) { return room_texts; }
std::string_view to_string(Room value) { return internal::wire_text(value); }

namespace schemas {

constinit const internal::Type old_enum_type = internal::enum_type<OldEnum>(old_enum_texts);
constinit const internal::Type room_type = internal::enum_type<Room>(room_texts);

}  // namespace schemas
}  // namespace outcrop::kitchen_sink
