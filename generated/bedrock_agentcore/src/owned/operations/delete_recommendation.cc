// Makes DeleteRecommendation: the output of Client::delete_recommendation, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/delete_recommendation.h"

#include "outcrop/bedrock_agentcore/operations/delete_recommendation.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

DeleteRecommendation to_owned(const DeleteRecommendationView& view) {
  DeleteRecommendation owned;
  internal::own(owned.recommendation_id, view.recommendation_id);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeleteRecommendation& in) {
  writer.begin_object();
  writer.member("recommendationId", in.recommendation_id);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
