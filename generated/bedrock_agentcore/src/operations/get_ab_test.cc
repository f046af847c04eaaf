// Client::get_ab_test: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/get_ab_test.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

#include "outcrop/bedrock_agentcore/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/wait.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Type get_ab_test_variants_type = internal::list_type<VariantView>(schemas::variant_type);
constexpr internal::Field get_ab_test_fields[] = {
    {"abTestId", &internal::string_type, offsetof(GetABTestView, ab_test_id), internal::Slot::plain},
    {"abTestArn", &internal::string_type, offsetof(GetABTestView, ab_test_arn), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(GetABTestView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetABTestView, description), internal::Slot::optional},
    {"status", &schemas::ab_test_status_type, offsetof(GetABTestView, status), internal::Slot::plain},
    {"executionStatus", &schemas::ab_test_execution_status_type, offsetof(GetABTestView, execution_status),
     internal::Slot::plain},
    {"gatewayArn", &internal::string_type, offsetof(GetABTestView, gateway_arn), internal::Slot::plain},
    {"variants", &get_ab_test_variants_type, offsetof(GetABTestView, variants), internal::Slot::plain},
    {"gatewayFilter", &schemas::gateway_filter_type, offsetof(GetABTestView, gateway_filter),
     internal::Slot::reference},
    {"evaluationConfig", &schemas::ab_test_evaluation_config_type, offsetof(GetABTestView, evaluation_config),
     internal::Slot::plain},
    {"roleArn", &internal::string_type, offsetof(GetABTestView, role_arn), internal::Slot::optional},
    {"currentRunId", &internal::string_type, offsetof(GetABTestView, current_run_id), internal::Slot::optional},
    {"errorDetails", &internal::string_list_type, offsetof(GetABTestView, error_details), internal::Slot::plain},
    {"startedAt", &internal::epoch_seconds_type, offsetof(GetABTestView, started_at), internal::Slot::optional},
    {"stoppedAt", &internal::epoch_seconds_type, offsetof(GetABTestView, stopped_at), internal::Slot::optional},
    {"maxDurationExpiresAt", &internal::epoch_seconds_type, offsetof(GetABTestView, max_duration_expires_at),
     internal::Slot::optional},
    {"createdAt", &internal::epoch_seconds_type, offsetof(GetABTestView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::epoch_seconds_type, offsetof(GetABTestView, updated_at), internal::Slot::plain},
    {"results", &schemas::ab_test_results_type, offsetof(GetABTestView, results), internal::Slot::reference},
};
constexpr internal::Schema get_ab_test_schema =
    internal::structure_schema<GetABTestView>("GetABTestResponse", get_ab_test_fields);
constexpr internal::OutputSchema get_ab_test_output{
    .view = &get_ab_test_schema,
    .body = &get_ab_test_schema,
    .needs_body = true,
};
constexpr internal::Operation get_ab_test_operation{
    .service = &common::service,
    .name = "GetABTest",
    .errors = common::errors,
    .output = &get_ab_test_output,
};

internal::HttpRequest encode(const GetABTestRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/ab-tests/"};
  out.label("abTestId", in.ab_test_id);
  return out;
}

std::string get_ab_test_reasons(const GetABTestView& output) {
  internal::PathValues reasons;
  for (const auto& item1 : output.error_details) reasons.add(std::string_view(item1));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_ab_test_active_spec{"ABTestActive", std::chrono::seconds(2),
                                                         std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_ab_test_active(const internal::WaitAnswer<GetABTestView>& answer) {
  if (answer.view) {
    const GetABTestView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"ACTIVE"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"CREATE_FAILED", "UPDATE_FAILED", "FAILED", "DELETING", "DELETE_FAILED"}))
      return internal::ruled_out(*state, get_ab_test_reasons(output));
  }
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_ab_test_deleted_spec{"ABTestDeleted", std::chrono::seconds(2),
                                                          std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_ab_test_deleted(const internal::WaitAnswer<GetABTestView>& answer) {
  if (answer.view) {
    const GetABTestView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (const auto state = values.first_of({"DELETE_FAILED"}))
      return internal::ruled_out(*state, get_ab_test_reasons(output));
  }
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetABTestRequest& in) {
  writer.begin_object();
  writer.member("abTestId", in.ab_test_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetABTestView*) { return get_ab_test_schema; }

Response<GetABTestView> Client::get_ab_test(const GetABTestRequest& request, const CallOptions& options) const {
  return internal::call<GetABTestView>(*connection_, get_ab_test_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetABTestRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_ab_test_operation, encode(request), options);
}

Response<GetABTestView> Client::wait_until_ab_test_active(const GetABTestRequest& request,
                                                          const WaitOptions<GetABTestView>& options) const {
  return internal::wait_until<GetABTestView>(
      *connection_, get_ab_test_operation, encode(request),
      internal::wait_plan(judge_ab_test_active_spec, options, judge_ab_test_active));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_ab_test_active(const internal::AsyncTarget& target,
                                                           const GetABTestRequest& request,
                                                           const WaitOptions<GetABTestView>& options) {
  return internal::make_pending_wait(target, get_ab_test_operation, encode(request),
                                     internal::wait_plan(judge_ab_test_active_spec, options, judge_ab_test_active));
}

Response<GetABTestView> Client::wait_until_ab_test_deleted(const GetABTestRequest& request,
                                                           const WaitOptions<GetABTestView>& options) const {
  return internal::wait_until<GetABTestView>(
      *connection_, get_ab_test_operation, encode(request),
      internal::wait_plan(judge_ab_test_deleted_spec, options, judge_ab_test_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_ab_test_deleted(const internal::AsyncTarget& target,
                                                            const GetABTestRequest& request,
                                                            const WaitOptions<GetABTestView>& options) {
  return internal::make_pending_wait(target, get_ab_test_operation, encode(request),
                                     internal::wait_plan(judge_ab_test_deleted_spec, options, judge_ab_test_deleted));
}

}  // namespace outcrop::bedrock_agentcore
