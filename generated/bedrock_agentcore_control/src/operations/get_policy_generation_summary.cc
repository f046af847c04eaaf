// Client::get_policy_generation_summary: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_policy_generation_summary.h"

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

constexpr internal::Field get_policy_generation_summary_fields[] = {
    {"policyEngineId", &internal::string_type, offsetof(GetPolicyGenerationSummaryView, policy_engine_id),
     internal::Slot::plain},
    {"policyGenerationId", &internal::string_type, offsetof(GetPolicyGenerationSummaryView, policy_generation_id),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(GetPolicyGenerationSummaryView, name), internal::Slot::plain},
    {"policyGenerationArn", &internal::string_type, offsetof(GetPolicyGenerationSummaryView, policy_generation_arn),
     internal::Slot::plain},
    {"resource", &schemas::resource_type, offsetof(GetPolicyGenerationSummaryView, resource), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(GetPolicyGenerationSummaryView, created_at),
     internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(GetPolicyGenerationSummaryView, updated_at),
     internal::Slot::plain},
    {"status", &schemas::policy_generation_status_type, offsetof(GetPolicyGenerationSummaryView, status),
     internal::Slot::plain},
    {"findings", &internal::string_type, offsetof(GetPolicyGenerationSummaryView, findings), internal::Slot::optional},
};
constexpr internal::Schema get_policy_generation_summary_schema =
    internal::structure_schema<GetPolicyGenerationSummaryView>("GetPolicyGenerationSummaryResponse",
                                                               get_policy_generation_summary_fields);
constexpr internal::OutputSchema get_policy_generation_summary_output{
    .view = &get_policy_generation_summary_schema,
    .body = &get_policy_generation_summary_schema,
    .needs_body = true,
};
constexpr internal::Operation get_policy_generation_summary_operation{
    .service = &common::service,
    .name = "GetPolicyGenerationSummary",
    .errors = common::errors,
    .output = &get_policy_generation_summary_output,
};

internal::HttpRequest encode(const GetPolicyGenerationSummaryRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/policy-engines/"};
  out.label("policyEngineId", in.policy_engine_id)
      .segment("/policy-generation-summaries/")
      .label("policyGenerationId", in.policy_generation_id);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetPolicyGenerationSummaryRequest& in) {
  writer.begin_object();
  writer.member("policyGenerationId", in.policy_generation_id);
  writer.member("policyEngineId", in.policy_engine_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetPolicyGenerationSummaryView*) {
  return get_policy_generation_summary_schema;
}

Response<GetPolicyGenerationSummaryView> Client::get_policy_generation_summary(
    const GetPolicyGenerationSummaryRequest& request, const CallOptions& options) const {
  return internal::call<GetPolicyGenerationSummaryView>(*connection_, get_policy_generation_summary_operation,
                                                        encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetPolicyGenerationSummaryRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_policy_generation_summary_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
