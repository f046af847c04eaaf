// Client::start_recommendation: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/start_recommendation.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field start_recommendation_fields[] = {
    {"recommendationId", &internal::string_type, offsetof(StartRecommendationView, recommendation_id),
     internal::Slot::plain},
    {"recommendationArn", &internal::string_type, offsetof(StartRecommendationView, recommendation_arn),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(StartRecommendationView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(StartRecommendationView, description), internal::Slot::optional},
    {"type", &schemas::recommendation_type_type, offsetof(StartRecommendationView, type), internal::Slot::plain},
    {"recommendationConfig", &schemas::recommendation_config_type,
     offsetof(StartRecommendationView, recommendation_config), internal::Slot::plain},
    {"status", &schemas::recommendation_status_type, offsetof(StartRecommendationView, status), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(StartRecommendationView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(StartRecommendationView, updated_at), internal::Slot::plain},
};
constexpr internal::Schema start_recommendation_schema =
    internal::structure_schema<StartRecommendationView>("StartRecommendationResponse", start_recommendation_fields);
constexpr internal::OutputSchema start_recommendation_output{
    .view = &start_recommendation_schema,
    .body = &start_recommendation_schema,
    .needs_body = true,
};
constexpr internal::Operation start_recommendation_operation{
    .service = &common::service,
    .name = "StartRecommendation",
    .errors = common::errors,
    .output = &start_recommendation_output,
};

internal::HttpRequest encode(const StartRecommendationRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/recommendations"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.member("description", in.description);
    writer.required("type", in.type);
    writer.required("recommendationConfig", in.recommendation_config);
    writer.member("kmsKeyArn", in.kms_key_arn);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const StartRecommendationRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("type", in.type);
  writer.member("recommendationConfig", in.recommendation_config);
  writer.member("kmsKeyArn", in.kms_key_arn);
  writer.member("clientToken", in.client_token);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const StartRecommendationView*) { return start_recommendation_schema; }

Response<StartRecommendationView> Client::start_recommendation(const StartRecommendationRequest& request,
                                                               const CallOptions& options) const {
  return internal::call<StartRecommendationView>(*connection_, start_recommendation_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StartRecommendationRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, start_recommendation_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
