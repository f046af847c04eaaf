// Tables of the shapes in outcrop/bedrock_agent_runtime/types/reranking_configuration.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/reranking_configuration.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const BedrockRerankingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BedrockRerankingConfiguration::number_of_results>("numberOfResults"),
      cli::field<&BedrockRerankingConfiguration::model_configuration>("modelConfiguration", true),
  };
  static constexpr cli::Shape shape{.name = "BedrockRerankingConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const BedrockRerankingModelConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BedrockRerankingModelConfiguration::model_arn>("modelArn", true),
      cli::field<&BedrockRerankingModelConfiguration::additional_model_request_fields>("additionalModelRequestFields"),
  };
  static constexpr cli::Shape shape{.name = "BedrockRerankingModelConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RerankingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RerankingConfiguration::type>("type", true),
      cli::field<&RerankingConfiguration::bedrock_reranking_configuration>("bedrockRerankingConfiguration", true),
  };
  static constexpr cli::Shape shape{.name = "RerankingConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
