// Client::get_online_evaluation_config: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_online_evaluation_config.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/wait.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Type get_online_evaluation_config_evaluators_type =
    internal::list_type<EvaluatorReferenceView>(schemas::evaluator_reference_type);
constexpr internal::Type get_online_evaluation_config_insights_type =
    internal::list_type<InsightView>(schemas::insight_type);
constexpr internal::Field get_online_evaluation_config_fields[] = {
    {"onlineEvaluationConfigArn", &internal::string_type,
     offsetof(GetOnlineEvaluationConfigView, online_evaluation_config_arn), internal::Slot::plain},
    {"onlineEvaluationConfigId", &internal::string_type,
     offsetof(GetOnlineEvaluationConfigView, online_evaluation_config_id), internal::Slot::plain},
    {"onlineEvaluationConfigName", &internal::string_type,
     offsetof(GetOnlineEvaluationConfigView, online_evaluation_config_name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetOnlineEvaluationConfigView, description),
     internal::Slot::optional, true},
    {"rule", &schemas::rule_type, offsetof(GetOnlineEvaluationConfigView, rule), internal::Slot::plain},
    {"dataSourceConfig", &schemas::data_source_config_type, offsetof(GetOnlineEvaluationConfigView, data_source_config),
     internal::Slot::plain},
    {"evaluators", &get_online_evaluation_config_evaluators_type, offsetof(GetOnlineEvaluationConfigView, evaluators),
     internal::Slot::plain},
    {"insights", &get_online_evaluation_config_insights_type, offsetof(GetOnlineEvaluationConfigView, insights),
     internal::Slot::plain},
    {"clusteringConfig", &schemas::clustering_config_type, offsetof(GetOnlineEvaluationConfigView, clustering_config),
     internal::Slot::reference},
    {"outputConfig", &schemas::output_config_type, offsetof(GetOnlineEvaluationConfigView, output_config),
     internal::Slot::reference},
    {"evaluationExecutionRoleArn", &internal::string_type,
     offsetof(GetOnlineEvaluationConfigView, evaluation_execution_role_arn), internal::Slot::optional},
    {"status", &schemas::online_evaluation_config_status_type, offsetof(GetOnlineEvaluationConfigView, status),
     internal::Slot::plain},
    {"executionStatus", &schemas::online_evaluation_execution_status_type,
     offsetof(GetOnlineEvaluationConfigView, execution_status), internal::Slot::plain},
    {"createdAt", &internal::epoch_seconds_type, offsetof(GetOnlineEvaluationConfigView, created_at),
     internal::Slot::plain},
    {"updatedAt", &internal::epoch_seconds_type, offsetof(GetOnlineEvaluationConfigView, updated_at),
     internal::Slot::plain},
    {"failureReason", &internal::string_type, offsetof(GetOnlineEvaluationConfigView, failure_reason),
     internal::Slot::optional},
};
constexpr internal::Schema get_online_evaluation_config_schema =
    internal::structure_schema<GetOnlineEvaluationConfigView>("GetOnlineEvaluationConfigResponse",
                                                              get_online_evaluation_config_fields);
constexpr internal::OutputSchema get_online_evaluation_config_output{
    .view = &get_online_evaluation_config_schema,
    .body = &get_online_evaluation_config_schema,
    .needs_body = true,
};
constexpr internal::Operation get_online_evaluation_config_operation{
    .service = &common::service,
    .name = "GetOnlineEvaluationConfig",
    .errors = common::errors,
    .output = &get_online_evaluation_config_output,
};

internal::HttpRequest encode(const GetOnlineEvaluationConfigRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/online-evaluation-configs/"};
  out.label("onlineEvaluationConfigId", in.online_evaluation_config_id);
  return out;
}

std::string get_online_evaluation_config_reasons(const GetOnlineEvaluationConfigView& output) {
  internal::PathValues reasons;
  if (output.failure_reason) reasons.add(std::string_view(*output.failure_reason));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_online_evaluation_config_active_spec{
    "OnlineEvaluationConfigActive", std::chrono::seconds(2), std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_online_evaluation_config_active(
    const internal::WaitAnswer<GetOnlineEvaluationConfigView>& answer) {
  if (answer.view) {
    const GetOnlineEvaluationConfigView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"ACTIVE"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"CREATE_FAILED", "UPDATE_FAILED", "ERROR", "DELETING"}))
      return internal::ruled_out(*state, get_online_evaluation_config_reasons(output));
  }
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_online_evaluation_config_deleted_spec{
    "OnlineEvaluationConfigDeleted", std::chrono::seconds(2), std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_online_evaluation_config_deleted(
    const internal::WaitAnswer<GetOnlineEvaluationConfigView>& answer) {
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetOnlineEvaluationConfigRequest& in) {
  writer.begin_object();
  writer.member("onlineEvaluationConfigId", in.online_evaluation_config_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetOnlineEvaluationConfigView*) { return get_online_evaluation_config_schema; }

Response<GetOnlineEvaluationConfigView> Client::get_online_evaluation_config(
    const GetOnlineEvaluationConfigRequest& request, const CallOptions& options) const {
  return internal::call<GetOnlineEvaluationConfigView>(*connection_, get_online_evaluation_config_operation,
                                                       encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetOnlineEvaluationConfigRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_online_evaluation_config_operation, encode(request), options);
}

Response<GetOnlineEvaluationConfigView> Client::wait_until_online_evaluation_config_active(
    const GetOnlineEvaluationConfigRequest& request, const WaitOptions<GetOnlineEvaluationConfigView>& options) const {
  return internal::wait_until<GetOnlineEvaluationConfigView>(
      *connection_, get_online_evaluation_config_operation, encode(request),
      internal::wait_plan(judge_online_evaluation_config_active_spec, options, judge_online_evaluation_config_active));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_online_evaluation_config_active(
    const internal::AsyncTarget& target, const GetOnlineEvaluationConfigRequest& request,
    const WaitOptions<GetOnlineEvaluationConfigView>& options) {
  return internal::make_pending_wait(
      target, get_online_evaluation_config_operation, encode(request),
      internal::wait_plan(judge_online_evaluation_config_active_spec, options, judge_online_evaluation_config_active));
}

Response<GetOnlineEvaluationConfigView> Client::wait_until_online_evaluation_config_deleted(
    const GetOnlineEvaluationConfigRequest& request, const WaitOptions<GetOnlineEvaluationConfigView>& options) const {
  return internal::wait_until<GetOnlineEvaluationConfigView>(
      *connection_, get_online_evaluation_config_operation, encode(request),
      internal::wait_plan(judge_online_evaluation_config_deleted_spec, options,
                          judge_online_evaluation_config_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_online_evaluation_config_deleted(
    const internal::AsyncTarget& target, const GetOnlineEvaluationConfigRequest& request,
    const WaitOptions<GetOnlineEvaluationConfigView>& options) {
  return internal::make_pending_wait(target, get_online_evaluation_config_operation, encode(request),
                                     internal::wait_plan(judge_online_evaluation_config_deleted_spec, options,
                                                         judge_online_evaluation_config_deleted));
}

}  // namespace outcrop::bedrock_agentcore_control
