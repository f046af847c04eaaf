// Client::get_guardrail: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/get_guardrail.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/wait.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field get_guardrail_fields[] = {
    {"name", &internal::string_type, offsetof(GetGuardrailView, name), internal::Slot::plain, true},
    {"description", &internal::string_type, offsetof(GetGuardrailView, description), internal::Slot::optional, true},
    {"guardrailId", &internal::string_type, offsetof(GetGuardrailView, guardrail_id), internal::Slot::plain},
    {"guardrailArn", &internal::string_type, offsetof(GetGuardrailView, guardrail_arn), internal::Slot::plain},
    {"version", &internal::string_type, offsetof(GetGuardrailView, version), internal::Slot::plain},
    {"status", &schemas::guardrail_status_type, offsetof(GetGuardrailView, status), internal::Slot::plain},
    {"topicPolicy", &schemas::guardrail_topic_policy_type, offsetof(GetGuardrailView, topic_policy),
     internal::Slot::reference},
    {"contentPolicy", &schemas::guardrail_content_policy_type, offsetof(GetGuardrailView, content_policy),
     internal::Slot::reference},
    {"wordPolicy", &schemas::guardrail_word_policy_type, offsetof(GetGuardrailView, word_policy),
     internal::Slot::reference},
    {"sensitiveInformationPolicy", &schemas::guardrail_sensitive_information_policy_type,
     offsetof(GetGuardrailView, sensitive_information_policy), internal::Slot::reference},
    {"contextualGroundingPolicy", &schemas::guardrail_contextual_grounding_policy_type,
     offsetof(GetGuardrailView, contextual_grounding_policy), internal::Slot::reference},
    {"automatedReasoningPolicy", &schemas::guardrail_automated_reasoning_policy_type,
     offsetof(GetGuardrailView, automated_reasoning_policy), internal::Slot::reference},
    {"crossRegionDetails", &schemas::guardrail_cross_region_details_type,
     offsetof(GetGuardrailView, cross_region_details), internal::Slot::reference},
    {"createdAt", &internal::date_time_type, offsetof(GetGuardrailView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(GetGuardrailView, updated_at), internal::Slot::plain},
    {"statusReasons", &internal::string_list_type, offsetof(GetGuardrailView, status_reasons), internal::Slot::plain,
     true},
    {"failureRecommendations", &internal::string_list_type, offsetof(GetGuardrailView, failure_recommendations),
     internal::Slot::plain, true},
    {"blockedInputMessaging", &internal::string_type, offsetof(GetGuardrailView, blocked_input_messaging),
     internal::Slot::plain, true},
    {"blockedOutputsMessaging", &internal::string_type, offsetof(GetGuardrailView, blocked_outputs_messaging),
     internal::Slot::plain, true},
    {"kmsKeyArn", &internal::string_type, offsetof(GetGuardrailView, kms_key_arn), internal::Slot::optional},
};
constexpr internal::Schema get_guardrail_schema =
    internal::structure_schema<GetGuardrailView>("GetGuardrailResponse", get_guardrail_fields);
constexpr internal::OutputSchema get_guardrail_output{
    .view = &get_guardrail_schema,
    .body = &get_guardrail_schema,
    .needs_body = true,
};
constexpr internal::Operation get_guardrail_operation{
    .service = &common::service,
    .name = "GetGuardrail",
    .errors = common::errors,
    .output = &get_guardrail_output,
};

internal::HttpRequest encode(const GetGuardrailRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/guardrails/"};
  out.label("guardrailIdentifier", in.guardrail_identifier).query("guardrailVersion", in.guardrail_version);
  return out;
}

constexpr internal::WaiterSpec judge_guardrail_deleted_spec{"GuardrailDeleted", std::chrono::seconds(2),
                                                            std::chrono::seconds(30), std::chrono::seconds(1800)};

internal::Verdict judge_guardrail_deleted(const internal::WaitAnswer<GetGuardrailView>& answer) {
  if (answer.view) {
    const GetGuardrailView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (const auto state = values.first_of({"FAILED"}))
      return internal::ruled_out(
          *state,
          "statusReasons and failureRecommendations may tell why: sensitive, and in Response::raw_body() alone");
  }
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_guardrail_ready_spec{"GuardrailReady", std::chrono::seconds(2),
                                                          std::chrono::seconds(30), std::chrono::seconds(1800)};

internal::Verdict judge_guardrail_ready(const internal::WaitAnswer<GetGuardrailView>& answer) {
  if (answer.view) {
    const GetGuardrailView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"READY"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"FAILED", "DELETING"}))
      return internal::ruled_out(
          *state,
          "statusReasons and failureRecommendations may tell why: sensitive, and in Response::raw_body() alone");
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetGuardrailRequest& in) {
  writer.begin_object();
  writer.member("guardrailIdentifier", in.guardrail_identifier);
  writer.member("guardrailVersion", in.guardrail_version);
  writer.end_object();
}

const internal::Schema& schema_of(const GetGuardrailView*) { return get_guardrail_schema; }

Response<GetGuardrailView> Client::get_guardrail(const GetGuardrailRequest& request, const CallOptions& options) const {
  return internal::call<GetGuardrailView>(*connection_, get_guardrail_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetGuardrailRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_guardrail_operation, encode(request), options);
}

Response<GetGuardrailView> Client::wait_until_guardrail_deleted(const GetGuardrailRequest& request,
                                                                const WaitOptions<GetGuardrailView>& options) const {
  return internal::wait_until<GetGuardrailView>(
      *connection_, get_guardrail_operation, encode(request),
      internal::wait_plan(judge_guardrail_deleted_spec, options, judge_guardrail_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_guardrail_deleted(const internal::AsyncTarget& target,
                                                              const GetGuardrailRequest& request,
                                                              const WaitOptions<GetGuardrailView>& options) {
  return internal::make_pending_wait(
      target, get_guardrail_operation, encode(request),
      internal::wait_plan(judge_guardrail_deleted_spec, options, judge_guardrail_deleted));
}

Response<GetGuardrailView> Client::wait_until_guardrail_ready(const GetGuardrailRequest& request,
                                                              const WaitOptions<GetGuardrailView>& options) const {
  return internal::wait_until<GetGuardrailView>(
      *connection_, get_guardrail_operation, encode(request),
      internal::wait_plan(judge_guardrail_ready_spec, options, judge_guardrail_ready));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_guardrail_ready(const internal::AsyncTarget& target,
                                                            const GetGuardrailRequest& request,
                                                            const WaitOptions<GetGuardrailView>& options) {
  return internal::make_pending_wait(target, get_guardrail_operation, encode(request),
                                     internal::wait_plan(judge_guardrail_ready_spec, options, judge_guardrail_ready));
}

}  // namespace outcrop::bedrock
