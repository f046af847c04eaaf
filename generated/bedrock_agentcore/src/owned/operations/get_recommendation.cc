// Makes GetRecommendation: the output of Client::get_recommendation, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/get_recommendation.h"

#include "outcrop/bedrock_agentcore/operations/get_recommendation.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

GetRecommendation to_owned(const GetRecommendationView& view) {
  GetRecommendation owned;
  internal::own(owned.recommendation_id, view.recommendation_id);
  internal::own(owned.recommendation_arn, view.recommendation_arn);
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.type, view.type);
  internal::own(owned.recommendation_config, view.recommendation_config);
  internal::own(owned.status, view.status);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.recommendation_result, view.recommendation_result);
  internal::own(owned.kms_key_arn, view.kms_key_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetRecommendation& in) {
  writer.begin_object();
  writer.member("recommendationId", in.recommendation_id);
  writer.member("recommendationArn", in.recommendation_arn);
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("type", in.type);
  writer.member("recommendationConfig", in.recommendation_config);
  writer.member("status", in.status);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.member("recommendationResult", in.recommendation_result);
  writer.member("kmsKeyArn", in.kms_key_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
