// Decode tables and records of InferenceProfileModelView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/inference_profile_model.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field inference_profile_model_fields[] = {
    {"modelArn", &internal::string_type, offsetof(InferenceProfileModelView, model_arn), internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_inference_profile_model(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<InferenceProfileModelView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"modelArn", Lead::either>(view.model_arn)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord inference_profile_model_record{read_inference_profile_model};

}  // namespace

namespace schemas {

constinit const internal::Schema inference_profile_model_schema = internal::structure_schema<InferenceProfileModelView>(
    "InferenceProfileModel", inference_profile_model_fields, &inference_profile_model_record);
constinit const internal::Type inference_profile_model_type =
    internal::structure_type<InferenceProfileModelView>(inference_profile_model_schema);

}  // namespace schemas

const internal::Schema& schema_of(const InferenceProfileModelView*) { return schemas::inference_profile_model_schema; }

}  // namespace outcrop::bedrock
