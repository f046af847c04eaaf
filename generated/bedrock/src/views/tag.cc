// Decode tables of TagView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/tag.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field tag_fields[] = {
    {"key", &internal::string_type, offsetof(TagView, key), internal::Slot::plain},
    {"value", &internal::string_type, offsetof(TagView, value), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema tag_schema = internal::structure_schema<TagView>("Tag", tag_fields);
constinit const internal::Type tag_type = internal::structure_type<TagView>(tag_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock
