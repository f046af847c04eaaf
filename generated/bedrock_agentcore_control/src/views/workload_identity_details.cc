// Decode tables of WorkloadIdentityDetailsView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/workload_identity_details.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field workload_identity_details_fields[] = {
    {"workloadIdentityArn", &internal::string_type, offsetof(WorkloadIdentityDetailsView, workload_identity_arn),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema workload_identity_details_schema =
    internal::structure_schema<WorkloadIdentityDetailsView>("WorkloadIdentityDetails",
                                                            workload_identity_details_fields);
constinit const internal::Type workload_identity_details_type =
    internal::structure_type<WorkloadIdentityDetailsView>(workload_identity_details_schema);

}  // namespace schemas

const internal::Schema& schema_of(const WorkloadIdentityDetailsView*) {
  return schemas::workload_identity_details_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
