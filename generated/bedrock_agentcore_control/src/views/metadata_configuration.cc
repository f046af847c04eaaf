// Decode tables of MetadataConfigurationView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/metadata_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field metadata_configuration_fields[] = {
    {"allowedRequestHeaders", &internal::string_list_type, offsetof(MetadataConfigurationView, allowed_request_headers),
     internal::Slot::plain},
    {"allowedQueryParameters", &internal::string_list_type,
     offsetof(MetadataConfigurationView, allowed_query_parameters), internal::Slot::plain},
    {"allowedResponseHeaders", &internal::string_list_type,
     offsetof(MetadataConfigurationView, allowed_response_headers), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema metadata_configuration_schema =
    internal::structure_schema<MetadataConfigurationView>("MetadataConfiguration", metadata_configuration_fields);
constinit const internal::Type metadata_configuration_type =
    internal::structure_type<MetadataConfigurationView>(metadata_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const MetadataConfigurationView*) { return schemas::metadata_configuration_schema; }

}  // namespace outcrop::bedrock_agentcore_control
