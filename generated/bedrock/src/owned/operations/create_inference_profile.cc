// Makes CreateInferenceProfile: the output of Client::create_inference_profile, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/create_inference_profile.h"

#include "outcrop/bedrock/operations/create_inference_profile.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

CreateInferenceProfile to_owned(const CreateInferenceProfileView& view) {
  CreateInferenceProfile owned;
  internal::own(owned.inference_profile_arn, view.inference_profile_arn);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateInferenceProfile& in) {
  writer.begin_object();
  writer.member("inferenceProfileArn", in.inference_profile_arn);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock
