// Decode tables and records of ModelConfigurationView and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/model_configuration.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field inference_configuration_fields[] = {
    {"maxTokens", &internal::int32_type, offsetof(InferenceConfigurationView, max_tokens), internal::Slot::optional},
    {"temperature", &internal::float_type, offsetof(InferenceConfigurationView, temperature), internal::Slot::optional},
    {"topP", &internal::float_type, offsetof(InferenceConfigurationView, top_p), internal::Slot::optional},
    {"stopSequences", &internal::string_list_type, offsetof(InferenceConfigurationView, stop_sequences),
     internal::Slot::plain},
};

constexpr internal::Type model_configuration_additional_model_request_fields_type =
    internal::map_type<DocumentView>(internal::document_type);
constexpr internal::Field model_configuration_fields[] = {
    {"modelId", &internal::string_type, offsetof(ModelConfigurationView, model_id), internal::Slot::plain},
    {"inferenceConfig", &schemas::inference_configuration_type, offsetof(ModelConfigurationView, inference_config),
     internal::Slot::reference},
    {"additionalModelRequestFields", &model_configuration_additional_model_request_fields_type,
     offsetof(ModelConfigurationView, additional_model_request_fields), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_model_configuration(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<ModelConfigurationView>(to);
  internal::RecordReader in(reading, at);
  if (!in.value<"additionalModelRequestFields", Lead::either>(*schemas::model_configuration_schema.fields[2].type,
                                                              internal::Slot::plain,
                                                              &view.additional_model_request_fields))
    return nullptr;
  if (!in.reference<"inferenceConfig", Lead::either>(view.inference_config, [&](auto& inner) {
        if (!in.value<"maxTokens", Lead::either>(internal::int32_type, internal::Slot::optional, &inner.max_tokens))
          return false;
        if (!in.texts<"stopSequences", Lead::either>(inner.stop_sequences)) return false;
        if (!in.value<"temperature", Lead::either>(internal::float_type, internal::Slot::optional, &inner.temperature))
          return false;
        if (!in.value<"topP", Lead::either>(internal::float_type, internal::Slot::optional, &inner.top_p)) return false;
        return true;
      }))
    return nullptr;
  if (!in.text<"modelId", Lead::either>(view.model_id)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord model_configuration_record{read_model_configuration};

}  // namespace

namespace schemas {

constinit const internal::Schema inference_configuration_schema =
    internal::structure_schema<InferenceConfigurationView>("InferenceConfiguration", inference_configuration_fields);
constinit const internal::Type inference_configuration_type =
    internal::structure_type<InferenceConfigurationView>(inference_configuration_schema);

constinit const internal::Schema model_configuration_schema = internal::structure_schema<ModelConfigurationView>(
    "ModelConfiguration", model_configuration_fields, &model_configuration_record);
constinit const internal::Type model_configuration_type =
    internal::structure_type<ModelConfigurationView>(model_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const InferenceConfigurationView*) { return schemas::inference_configuration_schema; }
const internal::Schema& schema_of(const ModelConfigurationView*) { return schemas::model_configuration_schema; }

}  // namespace outcrop::bedrock
