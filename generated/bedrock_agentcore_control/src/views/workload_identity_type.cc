// Decode tables and records of WorkloadIdentityTypeView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/workload_identity_type.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field workload_identity_type_fields[] = {
    {"name", &internal::string_type, offsetof(WorkloadIdentityTypeView, name), internal::Slot::plain},
    {"workloadIdentityArn", &internal::string_type, offsetof(WorkloadIdentityTypeView, workload_identity_arn),
     internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_workload_identity_type(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<WorkloadIdentityTypeView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"name", Lead::brace>(view.name)) return nullptr;
  if (!in.text<"workloadIdentityArn">(view.workload_identity_arn)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord workload_identity_type_record{read_workload_identity_type};

}  // namespace

namespace schemas {

constinit const internal::Schema workload_identity_type_schema = internal::structure_schema<WorkloadIdentityTypeView>(
    "WorkloadIdentityType", workload_identity_type_fields, &workload_identity_type_record);
constinit const internal::Type workload_identity_type_type =
    internal::structure_type<WorkloadIdentityTypeView>(workload_identity_type_schema);

}  // namespace schemas

const internal::Schema& schema_of(const WorkloadIdentityTypeView*) { return schemas::workload_identity_type_schema; }

}  // namespace outcrop::bedrock_agentcore_control
