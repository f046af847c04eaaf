// Decode tables of VpcConfigView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/vpc_config.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field vpc_config_fields[] = {
    {"securityGroups", &internal::string_list_type, offsetof(VpcConfigView, security_groups), internal::Slot::plain},
    {"subnets", &internal::string_list_type, offsetof(VpcConfigView, subnets), internal::Slot::plain},
    {"requireServiceS3Endpoint", &internal::boolean_type, offsetof(VpcConfigView, require_service_s3_endpoint),
     internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema vpc_config_schema =
    internal::structure_schema<VpcConfigView>("VpcConfig", vpc_config_fields);
constinit const internal::Type vpc_config_type = internal::structure_type<VpcConfigView>(vpc_config_schema);

}  // namespace schemas

const internal::Schema& schema_of(const VpcConfigView*) { return schemas::vpc_config_schema; }

}  // namespace outcrop::bedrock_agentcore_control
