// Client::delete_recommendation: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/delete_recommendation.h"

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

constexpr internal::Field delete_recommendation_fields[] = {
    {"recommendationId", &internal::string_type, offsetof(DeleteRecommendationView, recommendation_id),
     internal::Slot::plain},
    {"status", &schemas::recommendation_status_type, offsetof(DeleteRecommendationView, status), internal::Slot::plain},
};
constexpr internal::Schema delete_recommendation_schema =
    internal::structure_schema<DeleteRecommendationView>("DeleteRecommendationResponse", delete_recommendation_fields);
constexpr internal::OutputSchema delete_recommendation_output{
    .view = &delete_recommendation_schema,
    .body = &delete_recommendation_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_recommendation_operation{
    .service = &common::service,
    .name = "DeleteRecommendation",
    .errors = common::errors,
    .output = &delete_recommendation_output,
};

internal::HttpRequest encode(const DeleteRecommendationRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/recommendations/"};
  out.label("recommendationId", in.recommendation_id);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteRecommendationRequest& in) {
  writer.begin_object();
  writer.member("recommendationId", in.recommendation_id);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteRecommendationView*) { return delete_recommendation_schema; }

Response<DeleteRecommendationView> Client::delete_recommendation(const DeleteRecommendationRequest& request,
                                                                 const CallOptions& options) const {
  return internal::call<DeleteRecommendationView>(*connection_, delete_recommendation_operation, encode(request),
                                                  options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteRecommendationRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_recommendation_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
