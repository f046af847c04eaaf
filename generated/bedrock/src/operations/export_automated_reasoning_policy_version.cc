// Client::export_automated_reasoning_policy_version: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/export_automated_reasoning_policy_version.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field export_automated_reasoning_policy_version_fields[] = {
    {"policyDefinition", &schemas::automated_reasoning_policy_definition_type,
     offsetof(ExportAutomatedReasoningPolicyVersionView, policy_definition), internal::Slot::plain},
};
constexpr internal::Schema export_automated_reasoning_policy_version_schema =
    internal::structure_schema<ExportAutomatedReasoningPolicyVersionView>(
        "ExportAutomatedReasoningPolicyVersionResponse", export_automated_reasoning_policy_version_fields);
constexpr internal::OutputSchema export_automated_reasoning_policy_version_output{
    .view = &export_automated_reasoning_policy_version_schema,
    .payload = &export_automated_reasoning_policy_version_fields[0],
    .needs_body = true,
};
constexpr internal::Operation export_automated_reasoning_policy_version_operation{
    .service = &common::service,
    .name = "ExportAutomatedReasoningPolicyVersion",
    .errors = common::errors,
    .output = &export_automated_reasoning_policy_version_output,
};

internal::HttpRequest encode(const ExportAutomatedReasoningPolicyVersionRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/automated-reasoning-policies/"};
  out.label("policyArn", in.policy_arn).segment("/export");
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ExportAutomatedReasoningPolicyVersionRequest& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.end_object();
}

const internal::Schema& schema_of(const ExportAutomatedReasoningPolicyVersionView*) {
  return export_automated_reasoning_policy_version_schema;
}

Response<ExportAutomatedReasoningPolicyVersionView> Client::export_automated_reasoning_policy_version(
    const ExportAutomatedReasoningPolicyVersionRequest& request, const CallOptions& options) const {
  return internal::call<ExportAutomatedReasoningPolicyVersionView>(
      *connection_, export_automated_reasoning_policy_version_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ExportAutomatedReasoningPolicyVersionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, export_automated_reasoning_policy_version_operation, encode(request),
                                     options);
}

}  // namespace outcrop::bedrock
