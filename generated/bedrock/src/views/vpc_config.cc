// Decode tables of VpcConfigView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/vpc_config.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field vpc_config_fields[] = {
    {"subnetIds", &internal::string_list_type, offsetof(VpcConfigView, subnet_ids), internal::Slot::plain},
    {"securityGroupIds", &internal::string_list_type, offsetof(VpcConfigView, security_group_ids),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema vpc_config_schema =
    internal::structure_schema<VpcConfigView>("VpcConfig", vpc_config_fields);
constinit const internal::Type vpc_config_type = internal::structure_type<VpcConfigView>(vpc_config_schema);

}  // namespace schemas

const internal::Schema& schema_of(const VpcConfigView*) { return schemas::vpc_config_schema; }

}  // namespace outcrop::bedrock
