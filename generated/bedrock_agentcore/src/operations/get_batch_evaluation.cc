// Client::get_batch_evaluation: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/get_batch_evaluation.h"

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

constexpr internal::Type get_batch_evaluation_evaluators_type =
    internal::list_type<EvaluatorView>(schemas::evaluator_type);
constexpr internal::Type get_batch_evaluation_insights_type = internal::list_type<InsightView>(schemas::insight_type);
constexpr internal::Field get_batch_evaluation_fields[] = {
    {"batchEvaluationId", &internal::string_type, offsetof(GetBatchEvaluationView, batch_evaluation_id),
     internal::Slot::plain},
    {"batchEvaluationArn", &internal::string_type, offsetof(GetBatchEvaluationView, batch_evaluation_arn),
     internal::Slot::plain},
    {"batchEvaluationName", &internal::string_type, offsetof(GetBatchEvaluationView, batch_evaluation_name),
     internal::Slot::plain},
    {"status", &schemas::batch_evaluation_status_type, offsetof(GetBatchEvaluationView, status), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(GetBatchEvaluationView, created_at), internal::Slot::plain},
    {"evaluators", &get_batch_evaluation_evaluators_type, offsetof(GetBatchEvaluationView, evaluators),
     internal::Slot::plain},
    {"insights", &get_batch_evaluation_insights_type, offsetof(GetBatchEvaluationView, insights),
     internal::Slot::plain},
    {"dataSourceConfig", &schemas::data_source_config_type, offsetof(GetBatchEvaluationView, data_source_config),
     internal::Slot::reference},
    {"outputConfig", &schemas::output_config_type, offsetof(GetBatchEvaluationView, output_config),
     internal::Slot::reference},
    {"evaluationResults", &schemas::evaluation_job_results_type, offsetof(GetBatchEvaluationView, evaluation_results),
     internal::Slot::reference},
    {"failureAnalysisResult", &schemas::failure_analysis_result_content_type,
     offsetof(GetBatchEvaluationView, failure_analysis_result), internal::Slot::reference},
    {"userIntentResult", &schemas::user_intent_clustering_result_content_type,
     offsetof(GetBatchEvaluationView, user_intent_result), internal::Slot::reference},
    {"executionSummaryResult", &schemas::execution_summary_clustering_result_content_type,
     offsetof(GetBatchEvaluationView, execution_summary_result), internal::Slot::reference},
    {"errorDetails", &internal::string_list_type, offsetof(GetBatchEvaluationView, error_details),
     internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetBatchEvaluationView, description), internal::Slot::optional},
    {"updatedAt", &internal::date_time_type, offsetof(GetBatchEvaluationView, updated_at), internal::Slot::optional},
    {"kmsKeyArn", &internal::string_type, offsetof(GetBatchEvaluationView, kms_key_arn), internal::Slot::optional},
};
constexpr internal::Schema get_batch_evaluation_schema =
    internal::structure_schema<GetBatchEvaluationView>("GetBatchEvaluationResponse", get_batch_evaluation_fields);
constexpr internal::OutputSchema get_batch_evaluation_output{
    .view = &get_batch_evaluation_schema,
    .body = &get_batch_evaluation_schema,
    .needs_body = true,
};
constexpr internal::Operation get_batch_evaluation_operation{
    .service = &common::service,
    .name = "GetBatchEvaluation",
    .errors = common::errors,
    .output = &get_batch_evaluation_output,
};

internal::HttpRequest encode(const GetBatchEvaluationRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/evaluations/batch-evaluate/"};
  out.label("batchEvaluationId", in.batch_evaluation_id);
  return out;
}

std::string get_batch_evaluation_reasons(const GetBatchEvaluationView& output) {
  internal::PathValues reasons;
  for (const auto& item1 : output.error_details) reasons.add(std::string_view(item1));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_batch_evaluation_completed_spec{
    "BatchEvaluationCompleted", std::chrono::seconds(10), std::chrono::seconds(120), std::chrono::seconds(86400)};

internal::Verdict judge_batch_evaluation_completed(const internal::WaitAnswer<GetBatchEvaluationView>& answer) {
  if (answer.view) {
    const GetBatchEvaluationView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"COMPLETED"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"COMPLETED_WITH_ERRORS", "FAILED", "STOPPED", "DELETING"}))
      return internal::ruled_out(*state, get_batch_evaluation_reasons(output));
  }
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_batch_evaluation_stopped_spec{
    "BatchEvaluationStopped", std::chrono::seconds(10), std::chrono::seconds(120), std::chrono::seconds(86400)};

internal::Verdict judge_batch_evaluation_stopped(const internal::WaitAnswer<GetBatchEvaluationView>& answer) {
  if (answer.view) {
    const GetBatchEvaluationView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"STOPPED"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"COMPLETED", "COMPLETED_WITH_ERRORS", "FAILED", "DELETING"}))
      return internal::ruled_out(*state, get_batch_evaluation_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetBatchEvaluationRequest& in) {
  writer.begin_object();
  writer.member("batchEvaluationId", in.batch_evaluation_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetBatchEvaluationView*) { return get_batch_evaluation_schema; }

Response<GetBatchEvaluationView> Client::get_batch_evaluation(const GetBatchEvaluationRequest& request,
                                                              const CallOptions& options) const {
  return internal::call<GetBatchEvaluationView>(*connection_, get_batch_evaluation_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetBatchEvaluationRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_batch_evaluation_operation, encode(request), options);
}

Response<GetBatchEvaluationView> Client::wait_until_batch_evaluation_completed(
    const GetBatchEvaluationRequest& request, const WaitOptions<GetBatchEvaluationView>& options) const {
  return internal::wait_until<GetBatchEvaluationView>(
      *connection_, get_batch_evaluation_operation, encode(request),
      internal::wait_plan(judge_batch_evaluation_completed_spec, options, judge_batch_evaluation_completed));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_batch_evaluation_completed(
    const internal::AsyncTarget& target, const GetBatchEvaluationRequest& request,
    const WaitOptions<GetBatchEvaluationView>& options) {
  return internal::make_pending_wait(
      target, get_batch_evaluation_operation, encode(request),
      internal::wait_plan(judge_batch_evaluation_completed_spec, options, judge_batch_evaluation_completed));
}

Response<GetBatchEvaluationView> Client::wait_until_batch_evaluation_stopped(
    const GetBatchEvaluationRequest& request, const WaitOptions<GetBatchEvaluationView>& options) const {
  return internal::wait_until<GetBatchEvaluationView>(
      *connection_, get_batch_evaluation_operation, encode(request),
      internal::wait_plan(judge_batch_evaluation_stopped_spec, options, judge_batch_evaluation_stopped));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_batch_evaluation_stopped(
    const internal::AsyncTarget& target, const GetBatchEvaluationRequest& request,
    const WaitOptions<GetBatchEvaluationView>& options) {
  return internal::make_pending_wait(
      target, get_batch_evaluation_operation, encode(request),
      internal::wait_plan(judge_batch_evaluation_stopped_spec, options, judge_batch_evaluation_stopped));
}

}  // namespace outcrop::bedrock_agentcore
