// Client::get_evaluator: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_evaluator.h"

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

constexpr internal::Field get_evaluator_fields[] = {
    {"evaluatorArn", &internal::string_type, offsetof(GetEvaluatorView, evaluator_arn), internal::Slot::plain},
    {"evaluatorId", &internal::string_type, offsetof(GetEvaluatorView, evaluator_id), internal::Slot::plain},
    {"evaluatorName", &internal::string_type, offsetof(GetEvaluatorView, evaluator_name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetEvaluatorView, description), internal::Slot::optional, true},
    {"evaluatorConfig", &schemas::evaluator_config_type, offsetof(GetEvaluatorView, evaluator_config),
     internal::Slot::plain},
    {"evaluatorType", &schemas::evaluator_type_type, offsetof(GetEvaluatorView, evaluator_type), internal::Slot::plain},
    {"provider", &schemas::provider_type, offsetof(GetEvaluatorView, provider), internal::Slot::plain},
    {"level", &schemas::evaluator_level_type, offsetof(GetEvaluatorView, level), internal::Slot::plain},
    {"status", &schemas::evaluator_status_type, offsetof(GetEvaluatorView, status), internal::Slot::plain},
    {"createdAt", &internal::epoch_seconds_type, offsetof(GetEvaluatorView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::epoch_seconds_type, offsetof(GetEvaluatorView, updated_at), internal::Slot::plain},
    {"lockedForModification", &internal::boolean_type, offsetof(GetEvaluatorView, locked_for_modification),
     internal::Slot::optional},
    {"kmsKeyArn", &internal::string_type, offsetof(GetEvaluatorView, kms_key_arn), internal::Slot::optional},
};
constexpr internal::Schema get_evaluator_schema =
    internal::structure_schema<GetEvaluatorView>("GetEvaluatorResponse", get_evaluator_fields);
constexpr internal::OutputSchema get_evaluator_output{
    .view = &get_evaluator_schema,
    .body = &get_evaluator_schema,
    .needs_body = true,
};
constexpr internal::Operation get_evaluator_operation{
    .service = &common::service,
    .name = "GetEvaluator",
    .errors = common::errors,
    .output = &get_evaluator_output,
};

internal::HttpRequest encode(const GetEvaluatorRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/evaluators/"};
  out.label("evaluatorId", in.evaluator_id).query("includedData", in.included_data);
  return out;
}

constexpr internal::WaiterSpec judge_evaluator_active_spec{"EvaluatorActive", std::chrono::seconds(2),
                                                           std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_evaluator_active(const internal::WaitAnswer<GetEvaluatorView>& answer) {
  if (answer.view) {
    const GetEvaluatorView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"ACTIVE"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"CREATE_FAILED", "UPDATE_FAILED", "DELETING"}))
      return internal::ruled_out(*state);
  }
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_evaluator_deleted_spec{"EvaluatorDeleted", std::chrono::seconds(2),
                                                            std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_evaluator_deleted(const internal::WaitAnswer<GetEvaluatorView>& answer) {
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetEvaluatorRequest& in) {
  writer.begin_object();
  writer.member("evaluatorId", in.evaluator_id);
  writer.member("includedData", in.included_data);
  writer.end_object();
}

const internal::Schema& schema_of(const GetEvaluatorView*) { return get_evaluator_schema; }

Response<GetEvaluatorView> Client::get_evaluator(const GetEvaluatorRequest& request, const CallOptions& options) const {
  return internal::call<GetEvaluatorView>(*connection_, get_evaluator_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetEvaluatorRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_evaluator_operation, encode(request), options);
}

Response<GetEvaluatorView> Client::wait_until_evaluator_active(const GetEvaluatorRequest& request,
                                                               const WaitOptions<GetEvaluatorView>& options) const {
  return internal::wait_until<GetEvaluatorView>(
      *connection_, get_evaluator_operation, encode(request),
      internal::wait_plan(judge_evaluator_active_spec, options, judge_evaluator_active));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_evaluator_active(const internal::AsyncTarget& target,
                                                             const GetEvaluatorRequest& request,
                                                             const WaitOptions<GetEvaluatorView>& options) {
  return internal::make_pending_wait(target, get_evaluator_operation, encode(request),
                                     internal::wait_plan(judge_evaluator_active_spec, options, judge_evaluator_active));
}

Response<GetEvaluatorView> Client::wait_until_evaluator_deleted(const GetEvaluatorRequest& request,
                                                                const WaitOptions<GetEvaluatorView>& options) const {
  return internal::wait_until<GetEvaluatorView>(
      *connection_, get_evaluator_operation, encode(request),
      internal::wait_plan(judge_evaluator_deleted_spec, options, judge_evaluator_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_evaluator_deleted(const internal::AsyncTarget& target,
                                                              const GetEvaluatorRequest& request,
                                                              const WaitOptions<GetEvaluatorView>& options) {
  return internal::make_pending_wait(
      target, get_evaluator_operation, encode(request),
      internal::wait_plan(judge_evaluator_deleted_spec, options, judge_evaluator_deleted));
}

}  // namespace outcrop::bedrock_agentcore_control
