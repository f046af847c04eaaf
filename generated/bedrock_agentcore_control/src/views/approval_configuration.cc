// Decode tables of ApprovalConfigurationView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/approval_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field approval_configuration_fields[] = {
    {"autoApproval", &internal::boolean_type, offsetof(ApprovalConfigurationView, auto_approval),
     internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema approval_configuration_schema =
    internal::structure_schema<ApprovalConfigurationView>("ApprovalConfiguration", approval_configuration_fields);
constinit const internal::Type approval_configuration_type =
    internal::structure_type<ApprovalConfigurationView>(approval_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ApprovalConfigurationView*) { return schemas::approval_configuration_schema; }

}  // namespace outcrop::bedrock_agentcore_control
