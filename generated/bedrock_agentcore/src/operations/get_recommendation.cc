// Client::get_recommendation: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/get_recommendation.h"

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

constexpr internal::Field get_recommendation_fields[] = {
    {"recommendationId", &internal::string_type, offsetof(GetRecommendationView, recommendation_id),
     internal::Slot::plain},
    {"recommendationArn", &internal::string_type, offsetof(GetRecommendationView, recommendation_arn),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(GetRecommendationView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetRecommendationView, description), internal::Slot::optional},
    {"type", &schemas::recommendation_type_type, offsetof(GetRecommendationView, type), internal::Slot::plain},
    {"recommendationConfig", &schemas::recommendation_config_type,
     offsetof(GetRecommendationView, recommendation_config), internal::Slot::plain},
    {"status", &schemas::recommendation_status_type, offsetof(GetRecommendationView, status), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(GetRecommendationView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(GetRecommendationView, updated_at), internal::Slot::plain},
    {"recommendationResult", &schemas::recommendation_result_type,
     offsetof(GetRecommendationView, recommendation_result), internal::Slot::reference},
    {"kmsKeyArn", &internal::string_type, offsetof(GetRecommendationView, kms_key_arn), internal::Slot::optional},
};
constexpr internal::Schema get_recommendation_schema =
    internal::structure_schema<GetRecommendationView>("GetRecommendationResponse", get_recommendation_fields);
constexpr internal::OutputSchema get_recommendation_output{
    .view = &get_recommendation_schema,
    .body = &get_recommendation_schema,
    .needs_body = true,
};
constexpr internal::Operation get_recommendation_operation{
    .service = &common::service,
    .name = "GetRecommendation",
    .errors = common::errors,
    .output = &get_recommendation_output,
};

internal::HttpRequest encode(const GetRecommendationRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/recommendations/"};
  out.label("recommendationId", in.recommendation_id);
  return out;
}

constexpr internal::WaiterSpec judge_recommendation_completed_spec{
    "RecommendationCompleted", std::chrono::seconds(10), std::chrono::seconds(120), std::chrono::seconds(86400)};

internal::Verdict judge_recommendation_completed(const internal::WaitAnswer<GetRecommendationView>& answer) {
  if (answer.view) {
    const GetRecommendationView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"COMPLETED"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"FAILED", "DELETING"})) return internal::ruled_out(*state);
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetRecommendationRequest& in) {
  writer.begin_object();
  writer.member("recommendationId", in.recommendation_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetRecommendationView*) { return get_recommendation_schema; }

Response<GetRecommendationView> Client::get_recommendation(const GetRecommendationRequest& request,
                                                           const CallOptions& options) const {
  return internal::call<GetRecommendationView>(*connection_, get_recommendation_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetRecommendationRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_recommendation_operation, encode(request), options);
}

Response<GetRecommendationView> Client::wait_until_recommendation_completed(
    const GetRecommendationRequest& request, const WaitOptions<GetRecommendationView>& options) const {
  return internal::wait_until<GetRecommendationView>(
      *connection_, get_recommendation_operation, encode(request),
      internal::wait_plan(judge_recommendation_completed_spec, options, judge_recommendation_completed));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_recommendation_completed(
    const internal::AsyncTarget& target, const GetRecommendationRequest& request,
    const WaitOptions<GetRecommendationView>& options) {
  return internal::make_pending_wait(
      target, get_recommendation_operation, encode(request),
      internal::wait_plan(judge_recommendation_completed_spec, options, judge_recommendation_completed));
}

}  // namespace outcrop::bedrock_agentcore
