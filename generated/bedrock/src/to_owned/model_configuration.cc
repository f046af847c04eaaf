// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/model_configuration.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/model_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

InferenceConfiguration to_owned(const InferenceConfigurationView& view) {
  InferenceConfiguration owned;
  internal::own(owned.max_tokens, view.max_tokens);
  internal::own(owned.temperature, view.temperature);
  internal::own(owned.top_p, view.top_p);
  internal::own(owned.stop_sequences, view.stop_sequences);
  return owned;
}

ModelConfiguration to_owned(const ModelConfigurationView& view) {
  ModelConfiguration owned;
  internal::own(owned.model_id, view.model_id);
  internal::own(owned.inference_config, view.inference_config);
  internal::own(owned.additional_model_request_fields, view.additional_model_request_fields);
  return owned;
}

}  // namespace outcrop::bedrock
