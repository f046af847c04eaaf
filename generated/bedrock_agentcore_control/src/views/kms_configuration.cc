// Decode tables of KmsConfigurationView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/kms_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field kms_configuration_fields[] = {
    {"keyType", &schemas::key_type_type, offsetof(KmsConfigurationView, key_type), internal::Slot::plain},
    {"kmsKeyArn", &internal::string_type, offsetof(KmsConfigurationView, kms_key_arn), internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema kms_configuration_schema =
    internal::structure_schema<KmsConfigurationView>("KmsConfiguration", kms_configuration_fields);
constinit const internal::Type kms_configuration_type =
    internal::structure_type<KmsConfigurationView>(kms_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const KmsConfigurationView*) { return schemas::kms_configuration_schema; }

}  // namespace outcrop::bedrock_agentcore_control
