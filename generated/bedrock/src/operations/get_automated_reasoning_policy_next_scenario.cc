// Client::get_automated_reasoning_policy_next_scenario: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/get_automated_reasoning_policy_next_scenario.h"

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

constexpr internal::Field get_automated_reasoning_policy_next_scenario_fields[] = {
    {"policyArn", &internal::string_type, offsetof(GetAutomatedReasoningPolicyNextScenarioView, policy_arn),
     internal::Slot::plain},
    {"scenario", &schemas::automated_reasoning_policy_scenario_type,
     offsetof(GetAutomatedReasoningPolicyNextScenarioView, scenario), internal::Slot::reference},
};
constexpr internal::Schema get_automated_reasoning_policy_next_scenario_schema =
    internal::structure_schema<GetAutomatedReasoningPolicyNextScenarioView>(
        "GetAutomatedReasoningPolicyNextScenarioResponse", get_automated_reasoning_policy_next_scenario_fields);
constexpr internal::OutputSchema get_automated_reasoning_policy_next_scenario_output{
    .view = &get_automated_reasoning_policy_next_scenario_schema,
    .body = &get_automated_reasoning_policy_next_scenario_schema,
    .needs_body = true,
};
constexpr internal::Operation get_automated_reasoning_policy_next_scenario_operation{
    .service = &common::service,
    .name = "GetAutomatedReasoningPolicyNextScenario",
    .errors = common::errors,
    .output = &get_automated_reasoning_policy_next_scenario_output,
};

internal::HttpRequest encode(const GetAutomatedReasoningPolicyNextScenarioRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/automated-reasoning-policies/"};
  out.label("policyArn", in.policy_arn)
      .segment("/build-workflows/")
      .label("buildWorkflowId", in.build_workflow_id)
      .segment("/scenarios");
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetAutomatedReasoningPolicyNextScenarioRequest& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.member("buildWorkflowId", in.build_workflow_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetAutomatedReasoningPolicyNextScenarioView*) {
  return get_automated_reasoning_policy_next_scenario_schema;
}

Response<GetAutomatedReasoningPolicyNextScenarioView> Client::get_automated_reasoning_policy_next_scenario(
    const GetAutomatedReasoningPolicyNextScenarioRequest& request, const CallOptions& options) const {
  return internal::call<GetAutomatedReasoningPolicyNextScenarioView>(
      *connection_, get_automated_reasoning_policy_next_scenario_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetAutomatedReasoningPolicyNextScenarioRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_automated_reasoning_policy_next_scenario_operation, encode(request),
                                     options);
}

}  // namespace outcrop::bedrock
