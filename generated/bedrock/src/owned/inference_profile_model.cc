// Makes InferenceProfileModel of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/inference_profile_model.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/inference_profile_model.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

InferenceProfileModel to_owned(const InferenceProfileModelView& view) {
  InferenceProfileModel owned;
  internal::own(owned.model_arn, view.model_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const InferenceProfileModel& in) {
  writer.begin_object();
  writer.member("modelArn", in.model_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock
