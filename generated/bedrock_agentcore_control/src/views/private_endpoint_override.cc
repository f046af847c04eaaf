// Decode tables of PrivateEndpointOverrideView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/private_endpoint_override.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field private_endpoint_override_fields[] = {
    {"domain", &internal::string_type, offsetof(PrivateEndpointOverrideView, domain), internal::Slot::plain},
    {"privateEndpoint", &schemas::private_endpoint_type, offsetof(PrivateEndpointOverrideView, private_endpoint),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema private_endpoint_override_schema =
    internal::structure_schema<PrivateEndpointOverrideView>("PrivateEndpointOverride",
                                                            private_endpoint_override_fields);
constinit const internal::Type private_endpoint_override_type =
    internal::structure_type<PrivateEndpointOverrideView>(private_endpoint_override_schema);

}  // namespace schemas

const internal::Schema& schema_of(const PrivateEndpointOverrideView*) {
  return schemas::private_endpoint_override_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
