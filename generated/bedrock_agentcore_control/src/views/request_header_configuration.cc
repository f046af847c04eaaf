// Decode tables of RequestHeaderConfigurationView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/request_header_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field request_header_configuration_fields[] = {
    {"requestHeaderAllowlist", &internal::string_list_type,
     offsetof(RequestHeaderConfigurationView, request_header_allowlist), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema request_header_configuration_schema =
    internal::union_schema<RequestHeaderConfigurationView>("RequestHeaderConfiguration",
                                                           request_header_configuration_fields);
constinit const internal::Type request_header_configuration_type =
    internal::union_type<RequestHeaderConfigurationView>(request_header_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const RequestHeaderConfigurationView*) {
  return schemas::request_header_configuration_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
