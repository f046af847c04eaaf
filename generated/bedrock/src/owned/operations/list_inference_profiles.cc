// Makes ListInferenceProfiles: the output of Client::list_inference_profiles, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/list_inference_profiles.h"

#include "outcrop/bedrock/operations/list_inference_profiles.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

ListInferenceProfiles to_owned(const ListInferenceProfilesView& view) {
  ListInferenceProfiles owned;
  internal::own(owned.inference_profile_summaries, view.inference_profile_summaries);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListInferenceProfiles& in) {
  writer.begin_object();
  writer.member("inferenceProfileSummaries", in.inference_profile_summaries);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock
