// Makes FoundationModelSummary of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/foundation_model_summary.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/foundation_model_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

FoundationModelSummary to_owned(const FoundationModelSummaryView& view) {
  FoundationModelSummary owned;
  internal::own(owned.model_arn, view.model_arn);
  internal::own(owned.model_id, view.model_id);
  internal::own(owned.model_name, view.model_name);
  internal::own(owned.provider_name, view.provider_name);
  internal::own(owned.input_modalities, view.input_modalities);
  internal::own(owned.output_modalities, view.output_modalities);
  internal::own(owned.response_streaming_supported, view.response_streaming_supported);
  internal::own(owned.customizations_supported, view.customizations_supported);
  internal::own(owned.inference_types_supported, view.inference_types_supported);
  internal::own(owned.model_lifecycle, view.model_lifecycle);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FoundationModelSummary& in) {
  writer.begin_object();
  writer.member("modelArn", in.model_arn);
  writer.member("modelId", in.model_id);
  writer.member("modelName", in.model_name);
  writer.member("providerName", in.provider_name);
  writer.member("inputModalities", in.input_modalities);
  writer.member("outputModalities", in.output_modalities);
  writer.member("responseStreamingSupported", in.response_streaming_supported);
  writer.member("customizationsSupported", in.customizations_supported);
  writer.member("inferenceTypesSupported", in.inference_types_supported);
  writer.member("modelLifecycle", in.model_lifecycle);
  writer.end_object();
}

}  // namespace outcrop::bedrock
