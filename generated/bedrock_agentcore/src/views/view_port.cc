// Decode tables of ViewPortView.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/view_port.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field view_port_fields[] = {
    {"width", &internal::int32_type, offsetof(ViewPortView, width), internal::Slot::plain},
    {"height", &internal::int32_type, offsetof(ViewPortView, height), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema view_port_schema =
    internal::structure_schema<ViewPortView>("ViewPort", view_port_fields);
constinit const internal::Type view_port_type = internal::structure_type<ViewPortView>(view_port_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ViewPortView*) { return schemas::view_port_schema; }

}  // namespace outcrop::bedrock_agentcore
