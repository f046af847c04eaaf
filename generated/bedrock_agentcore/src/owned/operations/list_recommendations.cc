// Makes ListRecommendations: the output of Client::list_recommendations, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/list_recommendations.h"

#include "outcrop/bedrock_agentcore/operations/list_recommendations.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

ListRecommendations to_owned(const ListRecommendationsView& view) {
  ListRecommendations owned;
  internal::own(owned.recommendation_summaries, view.recommendation_summaries);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListRecommendations& in) {
  writer.begin_object();
  writer.member("recommendationSummaries", in.recommendation_summaries);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
