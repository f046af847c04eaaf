// Decode tables of GatewayFilterView.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/gateway_filter.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field gateway_filter_fields[] = {
    {"targetPaths", &internal::string_list_type, offsetof(GatewayFilterView, target_paths), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema gateway_filter_schema =
    internal::structure_schema<GatewayFilterView>("GatewayFilter", gateway_filter_fields);
constinit const internal::Type gateway_filter_type = internal::structure_type<GatewayFilterView>(gateway_filter_schema);

}  // namespace schemas

const internal::Schema& schema_of(const GatewayFilterView*) { return schemas::gateway_filter_schema; }

}  // namespace outcrop::bedrock_agentcore
