// Tables of the shapes in outcrop/bedrock/types/model_configuration.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/model_configuration.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const InferenceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InferenceConfiguration::max_tokens>("maxTokens"),
      cli::field<&InferenceConfiguration::temperature>("temperature"),
      cli::field<&InferenceConfiguration::top_p>("topP"),
      cli::field<&InferenceConfiguration::stop_sequences>("stopSequences"),
  };
  static constexpr cli::Shape shape{.name = "InferenceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ModelConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ModelConfiguration::model_id>("modelId", true),
      cli::field<&ModelConfiguration::inference_config>("inferenceConfig"),
      cli::field<&ModelConfiguration::additional_model_request_fields>("additionalModelRequestFields"),
  };
  static constexpr cli::Shape shape{.name = "ModelConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock
