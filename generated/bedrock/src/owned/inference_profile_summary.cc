// Makes InferenceProfileSummary of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/inference_profile_summary.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/inference_profile_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

InferenceProfileSummary to_owned(const InferenceProfileSummaryView& view) {
  InferenceProfileSummary owned;
  internal::own(owned.inference_profile_name, view.inference_profile_name);
  internal::own(owned.description, view.description);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.inference_profile_arn, view.inference_profile_arn);
  internal::own(owned.models, view.models);
  internal::own(owned.inference_profile_id, view.inference_profile_id);
  internal::own(owned.status, view.status);
  internal::own(owned.type, view.type);
  return owned;
}

void write_json(internal::JsonWriter& writer, const InferenceProfileSummary& in) {
  writer.begin_object();
  writer.member("inferenceProfileName", in.inference_profile_name);
  writer.sensitive().member("description", in.description);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.member("inferenceProfileArn", in.inference_profile_arn);
  writer.member("models", in.models);
  writer.member("inferenceProfileId", in.inference_profile_id);
  writer.member("status", in.status);
  writer.member("type", in.type);
  writer.end_object();
}

}  // namespace outcrop::bedrock
