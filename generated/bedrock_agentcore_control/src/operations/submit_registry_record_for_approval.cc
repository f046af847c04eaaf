// Client::submit_registry_record_for_approval: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/submit_registry_record_for_approval.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field submit_registry_record_for_approval_fields[] = {
    {"registryArn", &internal::string_type, offsetof(SubmitRegistryRecordForApprovalView, registry_arn),
     internal::Slot::plain},
    {"recordArn", &internal::string_type, offsetof(SubmitRegistryRecordForApprovalView, record_arn),
     internal::Slot::plain},
    {"recordId", &internal::string_type, offsetof(SubmitRegistryRecordForApprovalView, record_id),
     internal::Slot::plain},
    {"status", &schemas::registry_record_status_type, offsetof(SubmitRegistryRecordForApprovalView, status),
     internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(SubmitRegistryRecordForApprovalView, updated_at),
     internal::Slot::plain},
};
constexpr internal::Schema submit_registry_record_for_approval_schema =
    internal::structure_schema<SubmitRegistryRecordForApprovalView>("SubmitRegistryRecordForApprovalResponse",
                                                                    submit_registry_record_for_approval_fields);
constexpr internal::OutputSchema submit_registry_record_for_approval_output{
    .view = &submit_registry_record_for_approval_schema,
    .body = &submit_registry_record_for_approval_schema,
    .needs_body = true,
};
constexpr internal::Operation submit_registry_record_for_approval_operation{
    .service = &common::service,
    .name = "SubmitRegistryRecordForApproval",
    .errors = common::errors,
    .output = &submit_registry_record_for_approval_output,
};

internal::HttpRequest encode(const SubmitRegistryRecordForApprovalRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/registries/"};
  out.label("registryId", in.registry_id)
      .segment("/records/")
      .label("recordId", in.record_id)
      .segment("/submit-for-approval");
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const SubmitRegistryRecordForApprovalRequest& in) {
  writer.begin_object();
  writer.member("registryId", in.registry_id);
  writer.member("recordId", in.record_id);
  writer.end_object();
}

const internal::Schema& schema_of(const SubmitRegistryRecordForApprovalView*) {
  return submit_registry_record_for_approval_schema;
}

Response<SubmitRegistryRecordForApprovalView> Client::submit_registry_record_for_approval(
    const SubmitRegistryRecordForApprovalRequest& request, const CallOptions& options) const {
  return internal::call<SubmitRegistryRecordForApprovalView>(
      *connection_, submit_registry_record_for_approval_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const SubmitRegistryRecordForApprovalRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, submit_registry_record_for_approval_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
