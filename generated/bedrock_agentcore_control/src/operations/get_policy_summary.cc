// Client::get_policy_summary: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_policy_summary.h"

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

constexpr internal::Field get_policy_summary_fields[] = {
    {"policyId", &internal::string_type, offsetof(GetPolicySummaryView, policy_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(GetPolicySummaryView, name), internal::Slot::plain},
    {"policyEngineId", &internal::string_type, offsetof(GetPolicySummaryView, policy_engine_id), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(GetPolicySummaryView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(GetPolicySummaryView, updated_at), internal::Slot::plain},
    {"policyArn", &internal::string_type, offsetof(GetPolicySummaryView, policy_arn), internal::Slot::plain},
    {"status", &schemas::policy_status_type, offsetof(GetPolicySummaryView, status), internal::Slot::plain},
    {"enforcementMode", &schemas::enforcement_mode_type, offsetof(GetPolicySummaryView, enforcement_mode),
     internal::Slot::plain},
};
constexpr internal::Schema get_policy_summary_schema =
    internal::structure_schema<GetPolicySummaryView>("GetPolicySummaryResponse", get_policy_summary_fields);
constexpr internal::OutputSchema get_policy_summary_output{
    .view = &get_policy_summary_schema,
    .body = &get_policy_summary_schema,
    .needs_body = true,
};
constexpr internal::Operation get_policy_summary_operation{
    .service = &common::service,
    .name = "GetPolicySummary",
    .errors = common::errors,
    .output = &get_policy_summary_output,
};

internal::HttpRequest encode(const GetPolicySummaryRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/policy-engines/"};
  out.label("policyEngineId", in.policy_engine_id).segment("/policy-summaries/").label("policyId", in.policy_id);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetPolicySummaryRequest& in) {
  writer.begin_object();
  writer.member("policyEngineId", in.policy_engine_id);
  writer.member("policyId", in.policy_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetPolicySummaryView*) { return get_policy_summary_schema; }

Response<GetPolicySummaryView> Client::get_policy_summary(const GetPolicySummaryRequest& request,
                                                          const CallOptions& options) const {
  return internal::call<GetPolicySummaryView>(*connection_, get_policy_summary_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetPolicySummaryRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_policy_summary_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
