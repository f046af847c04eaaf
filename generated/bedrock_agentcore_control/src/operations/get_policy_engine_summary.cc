// Client::get_policy_engine_summary: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_policy_engine_summary.h"

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

constexpr internal::Field get_policy_engine_summary_fields[] = {
    {"policyEngineId", &internal::string_type, offsetof(GetPolicyEngineSummaryView, policy_engine_id),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(GetPolicyEngineSummaryView, name), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(GetPolicyEngineSummaryView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(GetPolicyEngineSummaryView, updated_at), internal::Slot::plain},
    {"policyEngineArn", &internal::string_type, offsetof(GetPolicyEngineSummaryView, policy_engine_arn),
     internal::Slot::plain},
    {"status", &schemas::policy_engine_status_type, offsetof(GetPolicyEngineSummaryView, status),
     internal::Slot::plain},
    {"encryptionKeyArn", &internal::string_type, offsetof(GetPolicyEngineSummaryView, encryption_key_arn),
     internal::Slot::optional},
};
constexpr internal::Schema get_policy_engine_summary_schema = internal::structure_schema<GetPolicyEngineSummaryView>(
    "GetPolicyEngineSummaryResponse", get_policy_engine_summary_fields);
constexpr internal::OutputSchema get_policy_engine_summary_output{
    .view = &get_policy_engine_summary_schema,
    .body = &get_policy_engine_summary_schema,
    .needs_body = true,
};
constexpr internal::Operation get_policy_engine_summary_operation{
    .service = &common::service,
    .name = "GetPolicyEngineSummary",
    .errors = common::errors,
    .output = &get_policy_engine_summary_output,
};

internal::HttpRequest encode(const GetPolicyEngineSummaryRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/policy-engine-summaries/"};
  out.label("policyEngineId", in.policy_engine_id);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetPolicyEngineSummaryRequest& in) {
  writer.begin_object();
  writer.member("policyEngineId", in.policy_engine_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetPolicyEngineSummaryView*) { return get_policy_engine_summary_schema; }

Response<GetPolicyEngineSummaryView> Client::get_policy_engine_summary(const GetPolicyEngineSummaryRequest& request,
                                                                       const CallOptions& options) const {
  return internal::call<GetPolicyEngineSummaryView>(*connection_, get_policy_engine_summary_operation, encode(request),
                                                    options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetPolicyEngineSummaryRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_policy_engine_summary_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
