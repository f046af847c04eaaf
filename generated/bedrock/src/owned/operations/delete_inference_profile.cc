// Makes DeleteInferenceProfile: the output of Client::delete_inference_profile, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/delete_inference_profile.h"

#include "outcrop/bedrock/operations/delete_inference_profile.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

DeleteInferenceProfile to_owned(const DeleteInferenceProfileView&) { return {}; }

void write_json(internal::JsonWriter& writer, const DeleteInferenceProfile&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock
